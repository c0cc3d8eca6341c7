/** 二级指标 that rules of this family speak of, as the pack's trees name them. */
export const QUANTITY = '数量指标';
export const QUALITY = '质量指标';
export const TIMELINESS = '时效指标';
export const COST = '成本指标';
export const ECONOMIC_COST = '经济成本指标';
export const ECONOMIC = '经济效益指标';
export const SOCIAL = '社会效益指标';
export const ECOLOGICAL = '生态效益指标';
export const LASTING = '可持续影响指标';
export const SATISFACTION = '服务对象满意度指标';
