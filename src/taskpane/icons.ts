/** The few icons of the pane, each under the name of what it means, so that the same thing looks the same everywhere. */
export {
  ErrorCircle16Filled as ErrorIcon,
  ErrorCircle20Filled as ErrorLargeIcon,
} from '@fluentui/react-icons/svg/error-circle';
export { Warning16Filled as WarningIcon, Warning20Filled as WarningLargeIcon } from '@fluentui/react-icons/svg/warning';
export { Circle16Regular as InfoIcon } from '@fluentui/react-icons/svg/circle';
export {
  CheckmarkCircle16Filled as MatchIcon,
  CheckmarkCircle20Filled as PassedIcon,
  CheckmarkCircleRegular as PassedPictureIcon,
} from '@fluentui/react-icons/svg/checkmark-circle';
export {
  CircleHint16Regular as IncompleteIcon,
  CircleHint20Regular as WaitingIcon,
} from '@fluentui/react-icons/svg/circle-hint';
export { ArrowSync16Regular as RecheckIcon } from '@fluentui/react-icons/svg/arrow-sync';
export { ArrowUndo16Regular as RevertIcon } from '@fluentui/react-icons/svg/arrow-undo';
export { ArrowRight16Regular as BecomesIcon } from '@fluentui/react-icons/svg/arrow-right';
export { ChevronRight16Regular as ExpandIcon } from '@fluentui/react-icons/svg/chevron-right';
export { ChevronDown16Regular as CollapseIcon } from '@fluentui/react-icons/svg/chevron-down';
export { MoreHorizontal16Regular as MoreActionsIcon } from '@fluentui/react-icons/svg/more-horizontal';
export { Comment16Regular as ReasonIcon } from '@fluentui/react-icons/svg/comment';
export { Copy16Regular as CopyIcon } from '@fluentui/react-icons/svg/copy';
export { TaskListLtr20Regular as CheckTabIcon } from '@fluentui/react-icons/svg/task-list-ltr';
export { Calculator20Regular as TotalsTabIcon } from '@fluentui/react-icons/svg/calculator';
export {
  TableAdd20Regular as TemplateTabIcon,
  TableAddRegular as TemplatePictureIcon,
} from '@fluentui/react-icons/svg/table-add';
export { MoreHorizontal20Regular as MoreTabIcon } from '@fluentui/react-icons/svg/more-horizontal';
export { WarningRegular as FailedPictureIcon } from '@fluentui/react-icons/svg/warning';
