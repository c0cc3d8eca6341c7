import './real-engine';

export { bootExcel, closeAllExcels, type BootedExcel, type BootOptions } from '../../src/workbench/node/boot-excel';
