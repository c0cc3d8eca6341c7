/* Runs in every Excel, however old: plain ES5. Explains itself where the pane cannot run. */
(function () {
  'use strict';

  var EXCEL_API = '1.14';

  function tooOld() {
    var root = document.getElementById('root');
    var message = document.getElementById('too-old');
    if (root) root.style.display = 'none';
    if (message) message.removeAttribute('hidden');
  }

  function whenLoaded(callback) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback);
    else callback();
  }

  function browserIsTooOld() {
    return (
      !('noModule' in document.createElement('script')) ||
      typeof Object.fromEntries !== 'function' ||
      typeof String.prototype.matchAll !== 'function' ||
      typeof globalThis === 'undefined'
    );
  }

  function excelIsTooOld() {
    var requirements = window.Office && window.Office.context && window.Office.context.requirements;
    return !!requirements && !requirements.isSetSupported('ExcelApi', EXCEL_API);
  }

  if (browserIsTooOld()) {
    whenLoaded(tooOld);
    return;
  }
  if (window.Office && window.Office.onReady) {
    window.Office.onReady(function (info) {
      if (info && info.host && excelIsTooOld()) whenLoaded(tooOld);
    });
  }
})();
