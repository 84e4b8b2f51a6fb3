// Names of the countries that the region's table has not, as an English reader knows them, and of large dependencies.
// Western Sahara, Kosovo and lines of control stay without a name.
import type { LonLat } from '../../../src/core/geo.ts';
import { rowsOf } from '../table.ts';

interface CountryName {
  readonly id: string;
  readonly a2: string;
  readonly name: string;
}

/** A3 | A2 | name */
export const FURTHER_COUNTRIES: readonly CountryName[] = rowsOf(`
AGO|AO|Angola
ARG|AR|Argentina
ATA|AQ|Antarctica
ATG|AG|Antigua and Barbuda
AUS|AU|Australia
BDI|BI|Burundi
BHR|BH|Bahrain
BHS|BS|Bahamas
BLZ|BZ|Belize
BMU|BM|Bermuda
BOL|BO|Bolivia
BRA|BR|Brazil
BRB|BB|Barbados
BRN|BN|Brunei
BWA|BW|Botswana
CAN|CA|Canada
CHL|CL|Chile
COD|CD|DR Congo
COG|CG|Congo
COK|CK|Cook Islands
COL|CO|Colombia
COM|KM|Comoros
CPV|CV|Cabo Verde
CRI|CR|Costa Rica
CUB|CU|Cuba
DMA|DM|Dominica
DOM|DO|Dominican Rep.
ECU|EC|Ecuador
FJI|FJ|Fiji
FLK|FK|Falkland Is. (Malvinas)
FRO|FO|Faroe Islands
FSM|FM|Micronesia
GAB|GA|Gabon
GLP|GP|Guadeloupe
GNQ|GQ|Equatorial Guinea
GRD|GD|Grenada
GRL|GL|Greenland
GTM|GT|Guatemala
GUF|GF|French Guiana
GUM|GU|Guam
GUY|GY|Guyana
HKG|HK|Hong Kong
HND|HN|Honduras
HTI|HT|Haiti
IDN|ID|Indonesia
JAM|JM|Jamaica
JPN|JP|Japan
KEN|KE|Kenya
KHM|KH|Cambodia
KIR|KI|Kiribati
KNA|KN|St Kitts and Nevis
KOR|KR|South Korea
LCA|LC|St Lucia
LSO|LS|Lesotho
MDG|MG|Madagascar
MDV|MV|Maldives
MEX|MX|Mexico
MHL|MH|Marshall Islands
MOZ|MZ|Mozambique
MTQ|MQ|Martinique
MUS|MU|Mauritius
MWI|MW|Malawi
MYS|MY|Malaysia
NAM|NA|Namibia
NCL|NC|New Caledonia
NIC|NI|Nicaragua
NRU|NR|Nauru
NZL|NZ|New Zealand
PAN|PA|Panama
PER|PE|Peru
PHL|PH|Philippines
PLW|PW|Palau
PNG|PG|Papua New Guinea
PRI|PR|Puerto Rico
PRK|KP|North Korea
PRY|PY|Paraguay
PYF|PF|French Polynesia
REU|RE|Réunion
RWA|RW|Rwanda
SGP|SG|Singapore
SHN|SH|St Helena
SLB|SB|Solomon Islands
SLV|SV|El Salvador
STP|ST|São Tomé and Príncipe
SUR|SR|Suriname
SWZ|SZ|Eswatini
SYC|SC|Seychelles
TLS|TL|Timor-Leste
TON|TO|Tonga
TTO|TT|Trinidad and Tobago
TUV|TV|Tuvalu
TWN|TW|Taiwan
TZA|TZ|Tanzania
UGA|UG|Uganda
URY|UY|Uruguay
USA|US|United States
VCT|VC|St Vincent
VEN|VE|Venezuela
VNM|VN|Vietnam
VUT|VU|Vanuatu
WSM|WS|Samoa
ZAF|ZA|South Africa
ZMB|ZM|Zambia
ZWE|ZW|Zimbabwe
AND|AD|Andorra
LIE|LI|Liechtenstein
SMR|SM|San Marino`).map(({ text }) => ({ id: text(0), a2: text(1), name: text(2) }));

/** Where an atlas sets a name, if not in the widest part of the country nor where the region's table has it. */
export const WORLD_PLACES: ReadonlyMap<string, LonLat> = new Map(
  rowsOf(`
RUS|97 63
CHN|103.5 35.5
MNG|103.5 46.7
KAZ|67.5 48.3
CAN|-106 58
USA|-98.5 39.5
AUS|134 -25
BRA|-53 -10.5
IDN|113.8 -0.8
JPN|138 36.4
CHL|-70.6 -30
NZL|171.2 -43.2
ARG|-65.5 -35.5
ATA|70 -78
GRL|-41 72.5
KIR|173.1 1.4
FSM|158.2 6.9
MHL|171.1 7.1
PYF|-149.4 -17.6
SYC|55.5 -4.7
COK|-159.8 -21.2
TUV|179.1 -8.5
VNM|108 13.6
MYS|102.3 4
PHL|121.2 16.5
SLB|160.2 -9.6
FJI|178 -17.8
CPV|-23.6 15.1
BHS|-78 24.6
ZAF|23.5 -30.5
VUT|167 -15.4
PNG|144.2 -6.4
MLT|14.42 35.88`).map(({ text, place }) => [text(0), place(1)]),
);
