import { LocaleService, LocaleType, LogLevel, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';

/** A spreadsheet engine without a grid, for Node. */
export function createNodeUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const entry of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0] as PluginCtor<Plugin>, entry[1]);
    else univer.registerPlugin(entry);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  // The progress of a calculation asks for a text by a timer, which may fire when the engine is closed and throw.
  univer.__getInjector().get(LocaleService).t = (key) => key;
  return univer;
}
