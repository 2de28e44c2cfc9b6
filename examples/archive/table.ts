import type { Activity } from './activity';

/** The table's heading as Strava writes it; some names stand twice, the second time in SI units. */
export const columns =
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss,Elevation Low,Elevation High,Max Grade,Average Grade,Average Positive Grade,Average Negative Grade,Max Cadence,Average Cadence,Max Heart Rate,Average Heart Rate,Max Watts,Average Watts,Calories,Max Temperature,Average Temperature,Relative Effort,Total Work,Number of Runs,Uphill Time,Downhill Time,Other Time,Perceived Exertion,Type,Start Time,Weighted Average Power,Power Count,Prefer Perceived Exertion,Perceived Relative Effort,Commute,Total Weight Lifted,From Upload,Grade Adjusted Distance,Weather Observation Time,Weather Condition,Weather Temperature,Apparent Temperature,Dewpoint,Humidity,Weather Pressure,Wind Speed,Wind Gust,Wind Bearing,Precipitation Intensity,Sunrise Time,Sunset Time,Moon Phase,Bike,Gear,Precipitation Probability,Precipitation Type,Cloud Cover,Weather Visibility,UV Index,Weather Ozone,Jump Count,Total Grit,Average Flow,Flagged,Average Elapsed Speed,Dirt Distance,Newly Explored Distance,Newly Explored Dirt Distance,Activity Count,Total Steps,Carbon Saved,Pool Length,Training Load,Intensity,Average Grade Adjusted Pace,Timer Time,Total Cycles,Media'.split(
    ',',
  );

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @example stravaDate(Date.UTC(2021, 3, 30, 13, 30, 45)) // 'Apr 30, 2021, 1:30:45 PM' */
export const stravaDate = (at: number): string => {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = date.getUTCHours();
  const clock = `${hours % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}, ${clock} ${hours < 12 ? 'AM' : 'PM'}`;
};

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
export const csvRow = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;

/** An activity's row. Of columns that stand twice, the second is exact and in SI units. */
export const rowOf = (id: number, activity: Activity, filename: string): string => {
  const { start, title, type, description, elapsed, moving, distance, climb, averageHeartRate, maxHeartRate } =
    activity;
  const shown = type === 'Swim' ? distance.toFixed(0) : (distance / 1000).toFixed(2);
  const values: Readonly<Record<string, readonly string[]>> = {
    'Activity ID': [String(id)],
    'Activity Date': [stravaDate(start)],
    'Activity Name': [title],
    'Activity Type': [type],
    'Activity Description': [description],
    'Elapsed Time': [String(elapsed), elapsed.toFixed(1)],
    Distance: [shown, distance.toFixed(6)],
    'Max Heart Rate': [maxHeartRate.toFixed(0), maxHeartRate.toFixed(1)],
    Commute: ['false', '0.0'],
    Filename: [filename],
    'Moving Time': [moving.toFixed(1)],
    'Average Speed': [(distance / moving).toFixed(6)],
    'Elevation Gain': [climb.toFixed(1)],
    'Average Heart Rate': [averageHeartRate.toFixed(6)],
    'From Upload': [filename === '' ? '0.0' : '1.0'],
  };
  const seen = new Map<string, number>();
  return csvRow(
    columns.map((name) => {
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return values[name]?.[nth] ?? '';
    }),
  );
};
