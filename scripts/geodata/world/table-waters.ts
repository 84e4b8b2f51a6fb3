// Names on the waters of the world, where there is room for them.
import { rowsOf } from '../table.ts';
import { SEAS, type SeaName, type WaterName, waterName } from '../table-waters.ts';

/** name | size (1 largest) | lon lat | from zoom | to zoom | kind */
const FURTHER_SEAS = rowsOf(`
Pacific Ocean|1|-150 12|0|5|sea
Pacific Ocean|1|-120 -28|0|5|sea
Pacific Ocean|1|165 30|1.6|5|sea
Atlantic Ocean|1|-42 33|0|5|sea
Atlantic Ocean|1|-15 -22|0|5|sea
Indian Ocean|1|78 -18|0|5|sea
Southern Ocean|1|30 -60|0.6|5|sea
Southern Ocean|1|-120 -61|0.6|5|sea
Arctic Ocean|1|-165 78|0.6|5|sea
Caribbean Sea|2|-75 15|2|6|sea
Gulf of Mexico|2|-90.5 25|2|6|sea
Hudson Bay|2|-85.5 60|2|6|sea
Baffin Bay|3|-66 73.5|2.4|6|sea
Labrador Sea|3|-53 58|2.4|6|sea
Davis Strait|4|-58 66.5|3.4|6|sea
Denmark Strait|4|-27 67|3.4|6|sea
Greenland Sea|2|-6 76|2|6|sea
Beaufort Sea|3|-138 72|2.4|6|sea
Bering Sea|2|-178 58|2|6|sea
Gulf of Alaska|3|-146 57|2.4|6|sea
Gulf of California|4|-111 26.8|3.6|6|sea
Gulf of St Lawrence|4|-61.5 48.3|3.6|6|sea
Bay of Fundy|4|-66 44.9|4.6|6|sea
Gulf of Panama|4|-79.3 8|4.4|6|sea
Sargasso Sea|3|-62 28|3|5|sea
Scotia Sea|3|-45 -57.5|2.6|6|sea
Weddell Sea|2|-45 -72|2|6|sea
Ross Sea|2|-175 -75|2|6|sea
Drake Passage|4|-64 -59|3|6|sea
Río de la Plata|4|-56.6 -35.6|4.4|7|sea
Gulf of Guinea|2|3 1.5|2.4|6|sea
Mozambique Channel|3|41 -19|2.8|6|sea
Laptev Sea|3|126 76|2.4|6|sea
East Siberian Sea|3|161 73|2.4|6|sea
Chukchi Sea|3|-172 69.5|2.6|6|sea
Sea of Okhotsk|2|149 54.5|2|6|sea
Sea of Japan (East Sea)|2|135 40|2.4|6|sea
Yellow Sea|3|123.3 36|3|6|sea
Bohai Sea|4|119.8 38.6|4|7|sea
East China Sea|2|125 29|2.4|6|sea
South China Sea|2|114 13.5|2|6|sea
Philippine Sea|2|133 19|2|6|sea
Gulf of Tonkin|4|107.8 19.9|4|7|sea
Gulf of Thailand|3|101.5 9.7|3.2|7|sea
Andaman Sea|3|96 10.8|2.8|6|sea
Sulu Sea|4|120 8.3|3.6|6|sea
Celebes Sea|3|122.3 3.4|3|6|sea
Java Sea|3|111 -5|3|6|sea
Banda Sea|3|126.5 -5.7|3|6|sea
Timor Sea|4|127 -11|3.4|6|sea
Arafura Sea|3|136 -9.5|3|6|sea
Gulf of Carpentaria|3|139 -14|3|6|sea
Coral Sea|2|155 -17|2|6|sea
Solomon Sea|4|153.5 -8|3.4|6|sea
Bismarck Sea|4|148 -4|3.6|6|sea
Tasman Sea|2|161 -38|2|6|sea
Great Australian Bight|3|131 -34.5|2.6|6|sea
Bass Strait|4|145.8 -39.9|4.2|7|sea
Lake Superior|3|-87.3 47.6|3.4|7|lake
Lake Michigan|3|-87 43.4|3.6|7|lake
Lake Huron|3|-82 44.8|3.6|7|lake
Lake Erie|4|-81.2 42.2|4.2|7|lake
Lake Ontario|4|-77.8 43.6|4.2|7|lake
Great Bear Lake|4|-121 66|3.8|7|lake
Great Slave Lake|4|-114 61.6|3.8|7|lake
Lake Winnipeg|4|-97.8 52.8|4|7|lake
Lake Titicaca|4|-69.3 -15.8|4.6|7|lake
Lake Maracaibo|4|-71.5 9.8|4.6|7|lake
Lake Victoria|3|33 -1.2|3.4|7|lake
Lake Tanganyika|4|29.7 -6.4|4|7|lake
Lake Malawi|4|34.5 -12|4|7|lake
Lake Turkana|4|36.1 3.6|4.6|7|lake
Lake Baikal|3|107.5 53.2|3.6|7|lake
Lake Eyre|4|137.4 -28.4|4.6|7|lake`);

/** Seas of the region whose name stands elsewhere, or not at all, on the map of the world; and those too small for it. */
const LEFT: ReadonlySet<string> = new Set([
  'Atlantic Ocean',
  'Gulf of Riga',
  'Curonian Lagoon',
  'Lake Van',
  'Lake Urmia',
]);

const SLANTED: ReadonlyMap<string, number> = new Map([
  ['Gulf of California', 55],
  ['Mozambique Channel', -62],
  ['Lake Tanganyika', 70],
  ['Lake Malawi', 85],
  ['Lake Baikal', -48],
  ['Lake Michigan', -82],
]);

interface WorldSea extends SeaName {
  readonly angle?: number;
}

export const WORLD_SEAS: readonly WorldSea[] = [
  ...SEAS.filter(({ name }) => !LEFT.has(name)),
  ...FURTHER_SEAS.map((row) => {
    const angle = SLANTED.get(row.text(0));
    return { ...waterName(row), kind: row.text(5), ...(angle === undefined ? {} : { angle }) };
  }),
];

/** name | size | lon lat near the river | from zoom | to zoom */
export const WORLD_RIVER_NAMES: readonly WaterName[] = rowsOf(`
Nile|3|31.3 27.3|3.4|5
Congo|3|20.5 1.9|3.4|5
Niger|3|-0.5 16.6|3.4|5
Zambezi|3|29 -15.9|3.8|5
Orange|4|19.5 -28.6|4.2|5
Volga|3|46.6 52.2|3.2|5
Danube|3|24.2 43.75|3.6|5
Dnieper|3|33.9 48.9|3.8|5
Don|3|41.3 49.75|3.8|5
Rhine|4|7.7 50.3|4.4|5
Tigris|3|44.6 34.2|4|5
Euphrates|3|40.4 35|4|5
Amu Darya|4|62.5 40|4|5
Syr Darya|4|65.9 44.7|4|5
Indus|3|68.7 27.3|3.4|5
Ganges|3|82.5 25.4|3.6|5
Brahmaputra|4|90.5 29.3|3.8|5
Irrawaddy|4|95.6 20|4|5
Mekong|3|105.3 15.5|3.6|5
Yangtze|3|110.8 30.3|3.2|5
Yellow River|3|110.5 37|3.4|5
Amur|3|130.6 48.5|3.2|5
Lena|3|121.5 60.6|3|5
Yenisei|3|88 65|3|5
Ob|3|77.5 60.8|3|5
Irtysh|4|74.5 54|3.6|5
Murray|4|143.2 -35|4|5
Mississippi|3|-91 33|3.2|5
Missouri|3|-100.5 45.5|3.4|5
Rio Grande|4|-103.2 29.2|4|5
Columbia|4|-119.5 47|4.2|5
Mackenzie|3|-124.5 65.4|3.2|5
Yukon|3|-148 65.9|3.2|5
Amazon|3|-62.5 -3.9|3|5
Orinoco|3|-65 7.9|3.6|5
São Francisco|4|-43.5 -12.5|3.8|5
Paraná|3|-59.3 -29.5|3.6|5`).map(waterName);
