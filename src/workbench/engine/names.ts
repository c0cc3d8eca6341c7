import type { DefinedName, WorkbookParts } from '../host/model';
import type { EngineContext } from './engine-context';

/** Defined names: the engine computes with them, the side store remembers which are hidden. */
export function createNames(context: EngineContext): Pick<WorkbookParts, 'names' | 'setName' | 'removeName'> {
  const facade = () => {
    const found = context.api.getWorkbook(context.unitId);
    if (!found) throw new Error(`There is no workbook ${context.unitId}.`);
    return found;
  };
  const { hiddenNames, nameComments } = context.side;

  const names = (): readonly DefinedName[] =>
    facade()
      .getDefinedNames()
      .map((entry) => {
        const name = entry.getName();
        const reference = entry.getFormulaOrRefString();
        return {
          name,
          formula: reference.startsWith('=') ? reference : `=${reference}`,
          visible: !hiddenNames.has(name.toLowerCase()),
          comment: nameComments.get(name.toLowerCase()) ?? '',
        };
      });

  const setName = ({ name, formula, visible, comment }: DefinedName): void => {
    const key = name.toLowerCase();
    const old = names().find((candidate) => candidate.name.toLowerCase() === key);
    if (old?.formula !== formula) {
      if (old) facade().deleteDefinedName(old.name);
      facade().insertDefinedName(name, engineReference(formula));
    }
    if (visible) hiddenNames.delete(key);
    else hiddenNames.add(key);
    nameComments.set(key, comment);
  };

  return {
    names,
    setName,
    removeName: (name) => {
      facade().deleteDefinedName(name);
      hiddenNames.delete(name.toLowerCase());
      nameComments.delete(name.toLowerCase());
    },
  };
}

/** The engine moves references with their rows only if they stand without `=`. */
function engineReference(formula: string): string {
  const body = formula.slice(1);
  return /^('[^']*(''[^']*)*'|[^\s"'()]+)!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(body) ? body : formula;
}
