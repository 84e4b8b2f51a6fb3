// Names on water. Seas are set where there is room; rivers are set beside their course, whose bearing the build measures.
import type { LonLat } from '../../src/core/geo.ts';
import { type Row, rowsOf } from './table.ts';

export interface WaterName {
  readonly name: string;
  readonly size: number;
  readonly at: LonLat;
  readonly minzoom: number;
  readonly maxzoom: number;
}

export interface SeaName extends WaterName {
  readonly kind: string;
}

/** A row of such a table. */
export const waterName = ({ text, number, place }: Row): WaterName => ({
  name: text(0),
  size: number(1),
  at: place(2),
  minzoom: number(3),
  maxzoom: number(4),
});

/** name | size (1 largest) | lon lat | from zoom | to zoom | kind */
export const SEAS: readonly SeaName[] = rowsOf(`
Baltic Sea|2|19.2 56.1|2.8|7|sea
North Sea|2|3.2 56.3|2.5|7|sea
Norwegian Sea|2|3.5 67.0|2|7|sea
Barents Sea|2|40 73|2|6|sea
Kara Sea|3|66 74.2|2.5|6|sea
White Sea|4|37.6 65.55|4|7|sea
Gulf of Bothnia|4|19.6 61.9|4|7|sea
Gulf of Finland|4|26 59.85|4.6|7|sea
Gulf of Riga|4|23.6 57.7|5|7|sea
Bay of Biscay|3|-4.8 45.6|3|7|sea
Atlantic Ocean|1|-16 45|2|5|sea
Mediterranean Sea|1|18.2 34.7|2|6|sea
Tyrrhenian Sea|4|12 39.7|4|7|sea
Adriatic Sea|3|15.4 43.1|3.8|7|sea
Ionian Sea|4|18.7 38.3|4|7|sea
Aegean Sea|3|25.1 38.6|3.8|7|sea
Black Sea|1|34.2 43.3|2.3|7|sea
Sea of Azov|4|36.6 46.15|4.2|7|sea
Caspian Sea|2|50.6 41.9|2.3|7|sea
Red Sea|2|37.9 21.2|2.5|6|sea
Persian Gulf|3|51.2 27.4|2.8|6|sea
Gulf of Oman|4|58.6 24.9|3.6|6|sea
Gulf of Aden|3|48 12.4|2.8|6|sea
Arabian Sea|1|63.5 17.5|2|6|sea
Bay of Bengal|2|88.5 15|2|6|sea
Aral Sea|4|59.9 45.4|4|7|lake
Lake Ladoga|4|31.4 60.85|4|7|lake
Lake Onega|4|35.5 61.7|4.4|7|lake
Lake Balkhash|4|75.2 46.1|4|7|lake
Lake Van|4|42.9 38.65|4.6|7|lake
Lake Urmia|4|45.4 37.65|4.6|7|lake
Curonian Lagoon|4|21.05 55.05|6|9|lake`).map((row) => ({ ...waterName(row), kind: row.text(5) }));

/** Seas that lie at a slant: degrees clockwise. */
export const SLANTS: Readonly<Record<string, number>> = {
  'Adriatic Sea': 42,
  'Red Sea': 58,
  'Persian Gulf': 38,
  'Gulf of Bothnia': -62,
  'Gulf of Aden': -16,
};

/** name | size | lon lat near the river | from zoom | to zoom; `Bug` on the border is set from the border line. */
export const RIVER_NAMES: readonly WaterName[] = rowsOf(`
Vistula|3|19.1 52.75|4.4|5
Dnieper|3|33.9 48.9|3.8|5
Danube|3|24.2 43.75|3.6|5
Volga|3|46.6 52.2|3.2|5
Don|3|41.3 49.75|3.8|5
Rhine|4|7.7 50.3|4.4|5
Tigris|3|44.6 34.2|4|5
Euphrates|3|40.4 35|4|5
Nile|3|31.3 27.3|3.4|5
Syr Darya|4|65.9 44.7|4|5
Amu Darya|4|62.5 40|4|5
Ob|3|77.5 60.8|3|5
Irtysh|4|74.5 54|3.6|5
Indus|3|68.7 27.3|3.4|5
Ganges|4|82.5 25.4|3.6|5
Neman|4|25.9 53.52|4.6|5
Vistula|3|20.0 52.55|5|7
Vistula|3|21.75 51.3|6|9
Vistula|3|18.75 53.5|5.5|8
Bug|3|22.4 52.55|5.6|7
Narew|4|21.9 53.12|5.8|7
Neman|3|25.4 53.45|5.4|7
Neman|4|23.0 55.06|6|7
Dnieper|3|30.4 53.3|5|7
Dnieper|3|32.9 49.25|5|7
Pripyat|3|28 52.05|5.2|7
Western Dvina|3|28.0 55.6|5.4|7
Oder|3|16.9 51.2|5.2|7
Warta|4|16.3 52.6|5.8|7
Dniester|3|26.9 48.5|5.2|7
Desna|4|32 51.5|5.4|7
Danube|3|19 46.8|5|7
Neris|4|25.1 54.72|6.2|7
Bug|3|22.75 52.43|7|24
Bug|4|24.15 50.55|7|24
Neman|3|23.98 53.62|7|24
Neman|3|24.75 53.38|7|24
Neman|4|23.86 53.85|8|24
Narew|3|22.6 53.19|7|24
Biebrza|4|22.6 53.4|7.2|24
Mukhavets|4|24.0 52.13|7|24
Pripyat|3|26.6 52.1|7|24
Neris|4|25.5 54.8|7|24
Vistula|3|21.75 51.3|9|24
San|4|22.3 50.4|6.4|24`).map(waterName);

/** Latitudes at which `Bug` stands beside the border. */
export const BUG_NAMES: readonly number[] = [52.23, 52.12, 51.98, 51.8, 51.64];
