// Country names as an English reader knows them, where an atlas would set them, and how large (1 is the largest).
// Western Sahara, Kosovo and lines of control stay without a name. Very small states have none at these zooms.
import type { LonLat } from '../../src/core/geo.ts';
import { rowsOf } from './table.ts';

interface CountryName {
  readonly id: string;
  readonly a2: string;
  readonly name: string;
  readonly size: number;
  readonly at: LonLat;
}

/** A3 | A2 | name | size | lon lat */
export const COUNTRIES: readonly CountryName[] = rowsOf(`
AFG|AF|Afghanistan|2|65.6 33.9
ALB|AL|Albania|4|20.0 41.2
ARE|AE|United Arab Emirates|4|54.4 23.6
ARM|AM|Armenia|4|44.75 40.35
AUT|AT|Austria|3|14.0 47.6
AZE|AZ|Azerbaijan|4|47.8 40.55
BEL|BE|Belgium|4|4.6 50.7
BEN|BJ|Benin|4|2.3 9.8
BFA|BF|Burkina Faso|3|-1.7 12.4
BGD|BD|Bangladesh|3|90.1 24.4
BGR|BG|Bulgaria|3|25.2 42.65
BIH|BA|Bosnia and Herzegovina|4|17.8 44.25
BLR|BY|Belarus|3|28.4 53.2
BTN|BT|Bhutan|4|90.4 27.45
CAF|CF|Central African Rep.|3|20.6 7.0
CHE|CH|Switzerland|4|8.1 46.85
CHN|CN|China|1|88.5 37.6
CIV|CI|Côte d’Ivoire|3|-5.6 7.6
CMR|CM|Cameroon|3|13.2 7.0
CYP|CY|Cyprus|4|33.1 34.95
CZE|CZ|Czechia|3|15.4 49.75
DEU|DE|Germany|2|10.2 51.2
DJI|DJ|Djibouti|4|42.5 11.7
DNK|DK|Denmark|4|9.2 56.0
DZA|DZ|Algeria|1|2.7 28.2
EGY|EG|Egypt|2|29.4 26.6
ERI|ER|Eritrea|4|38.5 15.6
ESP|ES|Spain|2|-3.7 39.9
EST|EE|Estonia|4|25.7 58.75
ETH|ET|Ethiopia|2|39.6 8.6
FIN|FI|Finland|2|26.2 63.2
FRA|FR|France|2|2.4 46.7
GBR|GB|United Kingdom|2|-1.6 53.0
GEO|GE|Georgia|4|43.6 42.05
GHA|GH|Ghana|3|-1.2 7.9
GIN|GN|Guinea|4|-10.9 10.6
GMB|GM|Gambia|4|-15.4 13.45
GNB|GW|Guinea-Bissau|4|-14.9 12.1
GRC|GR|Greece|3|21.9 39.4
HRV|HR|Croatia|4|16.4 45.4
HUN|HU|Hungary|3|19.3 47.0
IND|IN|India|1|78.6 22.6
IRL|IE|Ireland|3|-8.0 53.2
IRN|IR|Iran|1|54.2 32.6
IRQ|IQ|Iraq|2|43.0 33.0
ISL|IS|Iceland|3|-18.6 64.85
ISR|IL|Israel|4|34.8 31.0
ITA|IT|Italy|2|12.6 42.9
JOR|JO|Jordan|4|36.6 31.0
KAZ|KZ|Kazakhstan|1|66.8 48.3
KGZ|KG|Kyrgyzstan|3|74.7 41.5
KWT|KW|Kuwait|4|47.6 29.35
LAO|LA|Laos|4|101.6 19.8
LBN|LB|Lebanon|4|35.9 34.0
LBR|LR|Liberia|4|-9.4 6.4
LBY|LY|Libya|1|17.6 27.0
LKA|LK|Sri Lanka|4|80.7 7.6
LTU|LT|Lithuania|3|23.9 55.35
LUX|LU|Luxembourg|4|6.1 49.75
LVA|LV|Latvia|3|25.3 56.9
MAR|MA|Morocco|2|-6.6 31.6
MDA|MD|Moldova|4|28.6 47.2
MKD|MK|North Macedonia|4|21.7 41.6
MLI|ML|Mali|2|-2.6 18.2
MLT|MT|Malta|4|14.4 35.7
MMR|MM|Myanmar|2|96.0 21.4
MNE|ME|Montenegro|4|19.3 42.8
MNG|MN|Mongolia|2|97.0 46.6
MRT|MR|Mauritania|2|-10.6 19.8
NER|NE|Niger|2|9.4 17.4
NGA|NG|Nigeria|2|8.0 9.6
NLD|NL|Netherlands|4|5.6 52.3
NOR|NO|Norway|2|9.2 61.3
NPL|NP|Nepal|4|83.9 28.25
OMN|OM|Oman|3|56.4 21.0
PAK|PK|Pakistan|2|67.6 28.2
POL|PL|Poland|2|19.2 52.1
PRT|PT|Portugal|3|-8.1 39.7
QAT|QA|Qatar|4|51.2 25.35
ROU|RO|Romania|2|24.8 45.85
RUS|RU|Russia|1|47.5 58.4
SAU|SA|Saudi Arabia|1|44.6 24.2
SDN|SD|Sudan|1|29.8 15.2
SEN|SN|Senegal|4|-14.5 14.6
SLE|SL|Sierra Leone|4|-11.8 8.5
SOM|SO|Somalia|3|48.4 8.2
SRB|RS|Serbia|4|20.7 44.15
SSD|SS|South Sudan|2|30.3 7.7
SVK|SK|Slovakia|4|19.4 48.7
SVN|SI|Slovenia|4|14.7 46.05
SWE|SE|Sweden|2|15.2 61.6
SYR|SY|Syria|3|38.4 35.0
TCD|TD|Chad|2|18.5 15.2
TGO|TG|Togo|4|1.0 8.6
THA|TH|Thailand|2|100.2 15.6
TJK|TJ|Tajikistan|4|70.6 38.6
TKM|TM|Turkmenistan|2|58.4 39.3
TUN|TN|Tunisia|3|9.4 34.3
TUR|TR|Turkey|1|33.6 39.1
UKR|UA|Ukraine|2|31.4 49.2
UZB|UZ|Uzbekistan|3|62.6 42.3
YEM|YE|Yemen|3|47.4 15.6`).map(({ text, number, place }) => ({
  id: text(0),
  a2: text(1),
  name: text(2),
  size: number(3),
  at: place(4),
}));

/** A place of a name for a range of zooms. */
interface NamePlace {
  readonly at: LonLat;
  readonly minzoom: number;
  readonly maxzoom: number;
}

/** Label places by zoom for countries that the closer levels show in part. */
export const PLACES: Readonly<Record<string, readonly NamePlace[]>> = {
  POL: [
    { at: [19.2, 52.1], minzoom: 0, maxzoom: 5 },
    { at: [20.5, 52.85], minzoom: 5, maxzoom: 7 },
    { at: [22.6, 52.88], minzoom: 7, maxzoom: 24 },
  ],
  BLR: [
    { at: [28.4, 53.2], minzoom: 0, maxzoom: 5 },
    { at: [26.4, 53.25], minzoom: 5, maxzoom: 7 },
    { at: [24.75, 52.9], minzoom: 7, maxzoom: 24 },
  ],
  LTU: [
    { at: [23.9, 55.35], minzoom: 0, maxzoom: 7 },
    { at: [24.25, 54.22], minzoom: 7, maxzoom: 24 },
  ],
  UKR: [
    { at: [31.4, 49.2], minzoom: 0, maxzoom: 5 },
    { at: [25.9, 50.45], minzoom: 5, maxzoom: 7 },
    { at: [24.75, 51.3], minzoom: 7, maxzoom: 24 },
  ],
  RUS: [
    { at: [47.5, 58.4], minzoom: 0, maxzoom: 5 },
    { at: [21.4, 54.62], minzoom: 5, maxzoom: 9 },
    { at: [37.5, 54.4], minzoom: 5, maxzoom: 7 },
  ],
};
