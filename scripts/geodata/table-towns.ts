// Towns by their GeoNames number: the name an English reader knows if it differs from the set's, and the place's own name.
// `z` is the zoom from which the story needs the town in any case.
import { rowsOf } from './table.ts';

interface TownName {
  readonly id: number;
  readonly name: string;
  readonly local: string;
  readonly z: number;
}

/** number | English name | own name | z */
export const TOWNS: readonly TownName[] = rowsOf(`
627904|Grodno|Гродна|4.6
625144|Minsk|Мінск|2
629634|Brest|Брэст|5
776069|Białystok|Białystok|5.2
758651|Sokółka|Sokółka|6.6
766927|Kuźnica|Kuźnica|7.2
756938|Terespol|Terespol|7
755474|Włodawa|Włodawa|6.8
756135|Warsaw|Warszawa|2
524901|Moscow|Москва|2
1512569|Tashkent|Toshkent|2
95446|Erbil|ھەولێر|2
98182|Baghdad|بغداد|2
703448|Kyiv|Київ|2.4
593116|Vilnius|Vilnius|3.6
598316|Kaunas|Kaunas|5
456172|Riga|Rīga|3.2
588409|Tallinn|Tallinn|3.4
2950159|Berlin|Berlin|2.4
745044|Istanbul|İstanbul|2.6
323786|Ankara|Ankara|2.8
170654|Damascus|دمشق|3
276781|Beirut|بيروت|3.2
112931|Tehran|تهران|2.6
292223|Dubai|دبي|2.8
2800866|Brussels|Bruxelles / Brussel|3
3067696|Prague|Praha|3
2761369|Vienna|Wien|3
3054643|Budapest|Budapest|3
683506|Bucharest|București|3
498817|St Petersburg|Санкт-Петербург|2.6
620127|Vitebsk|Віцебск|5
627907|Gomel|Гомель|5
625665|Mogilev|Магілёў|5
630429|Baranavichy|Баранавічы|5.6
623549|Pinsk|Пінск|5.6
626081|Lida|Ліда|6
620391|Vawkavysk|Ваўкавыск|6.6
627145|Kobryn|Кобрын|6.6
702550|Lviv|Львів|4
702569|Lutsk|Луцьк|5.4
622428|Salihorsk|Салігорск|6
554234|Kaliningrad|Калининград|4
775986|Bielsk Podlaski|Bielsk Podlaski|7
771158|Hajnówka|Hajnówka|7
622997|Pruzhany|Пружаны|7
625367|Masty|Масты|7
622113|Shchuchyn|Шчучын|7
611866|Skidziel|Скідзель|7.4
621048|Svislach|Свіслач|7.4
629986|Vyalikaya Byerastavitsa|Вялікая Бераставіца|7.6
627711|Kamyanyets|Камянец|7.4
619818|Vysokaye|Высокае|7.6
556386|Indura|Індура|7.8
767357|Krynki|Krynki|7.6
773593|Dąbrowa Białostocka|Dąbrowa Białostocka|7.4
766142|Lipsk|Lipsk|7.8
776092|Białowieża|Białowieża|7.8
773802|Czeremcha|Czeremcha|7.8
770413|Janów Podlaski|Janów Podlaski|7.6
758973|Sławatycze|Sławatycze|7.6
768846|Kodeń|Kodeń|7.8
625539|Malaryta|Маларыта|7.4
628968|Damachava|Дамачава|8
621634|Sapotskin|Сапоцкін|8
626621|Krasnaselski|Краснасельскі|8
706524|Kerch|Керч|6`).map(({ text, number }) => ({ id: number(0), name: text(1), local: text(2), z: number(3) }));

/** Other names an English reader knows better: the set's name | English name. */
export const RENAMED: ReadonlyMap<string, string> = new Map(
  rowsOf(`
Nizhniy Novgorod|Nizhny Novgorod
Velikiy Novgorod|Veliky Novgorod
Naberezhnyye Chelny|Naberezhnye Chelny
Rostov-na-Donu|Rostov-on-Don
Odessa|Odesa
Zaporizhia|Zaporizhzhia
Mykolayiv|Mykolaiv
Horad Zhodzina|Zhodzina
Köln|Cologne
Nürnberg|Nuremberg
Hannover|Hanover
Göteborg|Gothenburg
Århus|Aarhus
Genève|Geneva
İzmir|Izmir
Thessaloníki|Thessaloniki
Nay Pyi Taw|Naypyidaw
As Sulaymānīyah|Sulaymaniyah
Orūmīyeh|Urmia
As Samawah|Samawah`).map(({ text }) => [text(0), text(1)]),
);

/** Left out: a capital whose status is disputed, doubles, and places with a wrong number of people in the set. */
export const OUT: ReadonlySet<number> = new Set([281184, 828884, 771348, 765804, 758517, 23814, 10630176, 2422488]);
