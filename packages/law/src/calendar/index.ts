export { calendarOf, calendarOfHolidays } from './calendar-of';
export {
  Calendar,
  type CalendarData,
  type DayOff,
  type DayOffReason,
  type JointLeave,
  type UndecreedYear,
} from './calendar';
export type { CalendarYear, Decree, Holiday, HolidayKind } from './holiday';
export { decreedYears } from './national';
