// A time as finely as it is known: a minute, a day, a month or a year, before Christ too. Written 2021-11-17T08:30,
// 2021-11-17, 1785-08, 1785, 79 AD or 480 BC. All of the Gregorian calendar, carried back before it was made.

interface Moment {
  /** Astronomical: 0 is 1 BC, -1 is 2 BC. */
  readonly year: number;
  readonly month: number | null; // 1 to 12
  readonly day: number | null;
  readonly minute: number | null; // of its day
}

export type TimeUnit = 'hour' | 'day' | 'month' | 'year';

const MINUTES = 1440; // of a day

/** Days from 1 January 1970 to a day, by the arithmetic of eras of 400 years (Hinnant 2013). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The same backwards. Hours and minutes fall away. */
function dateOf(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const z = Math.floor(days) + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const WRITTEN = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?$/;

/** What is written as a time; null: it is none, or of no calendar. */
export function readMoment(text: string): Moment | null {
  const era = /^([1-9]\d{0,10}) (AD|BC)$/.exec(text);
  if (era !== null) {
    const year = Number(era[1]);
    return { year: era[2] === 'BC' ? 1 - year : year, month: null, day: null, minute: null };
  }
  const [, y, m, d, hours, minutes] = WRITTEN.exec(text) ?? [];
  if (y === undefined || Number(y) === 0) return null;
  const part = (given: string | undefined): number | null => (given === undefined ? null : Number(given));
  const [year, month, day] = [Number(y), part(m), part(d)];
  const minute = hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59) return null;
  if (day !== null) {
    const back = dateOf(dayNumber(year, month ?? 1, day));
    if (back.month !== month || back.day !== day) return null; // 30 February is in March
  }
  return { year, month, day, minute };
}

function momentOf(text: string): Moment {
  const moment = readMoment(text);
  if (moment === null) throw new Error(`expected a time that was read, got ${text}`);
  return moment;
}

/** The day number on which a month is over. */
const monthEnd = (year: number, month: number): number =>
  month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);

/** When it begins, in days from 1970 on. Throws where it is no time. */
export function startOf(text: string): number {
  const { year, month, day, minute } = momentOf(text);
  return dayNumber(year, month ?? 1, day ?? 1) + (minute ?? 0) / MINUTES;
}

/** When it is over. */
export function endOf(text: string): number {
  const { year, month, day, minute } = momentOf(text);
  if (month === null) return dayNumber(year + 1, 1, 1);
  if (day === null) return monthEnd(year, month);
  return dayNumber(year, month, day) + (minute === null ? 1 : (minute + 1) / MINUTES);
}

/** How finely it is known. */
export function unitOf(text: string): TimeUnit {
  const { month, day, minute } = momentOf(text);
  return minute !== null ? 'hour' : day !== null ? 'day' : month !== null ? 'month' : 'year';
}

/** A day number in hours, days, months or years from 1970 or the year 0 on, with the part of the one that has begun. */
export function inUnits(days: number, unit: TimeUnit): number {
  if (unit === 'day') return days;
  if (unit === 'hour') return days * 24;
  const { year, month } = dateOf(days);
  if (unit === 'year') {
    const begins = dayNumber(year, 1, 1);
    return year + (days - begins) / (dayNumber(year + 1, 1, 1) - begins);
  }
  const begins = dayNumber(year, month, 1);
  return year * 12 + month - 1 + (days - begins) / (monthEnd(year, month) - begins);
}

const padded = (value: number, length = 2): string => String(value).padStart(length, '0');

function yearText(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 || year > 9999 ? `${year} AD` : String(year);
}

/** A whole number of units as it is written: the time that begins then. */
export function momentAt(units: number, unit: TimeUnit): string {
  switch (unit) {
    case 'year':
      return yearText(units);
    case 'month': {
      const year = Math.floor(units / 12);
      return `${padded(year, 4)}-${padded(units - year * 12 + 1)}`;
    }
    case 'day':
    case 'hour': {
      const days = unit === 'day' ? units : units / 24;
      const { year, month, day } = dateOf(days);
      const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
      return unit === 'day' ? date : `${date}T${padded(Math.round((days - Math.floor(days)) * 24))}:00`;
    }
    default:
      return unit satisfies never;
  }
}
