import type {GrainWords} from "../rooms/grains.js";

export const grains: GrainWords = {
  ofRecord: {
    "one row per Norwegian party of the Polish–Nordic partnerships": "en norsk part i de polsk-nordiske partnerskapene",
    "one row per Norwegian–Ukrainian tie": "et norsk-ukrainsk bånd",
    "one row per area": "et område",
    "one row per area and group of the hromadas that have answered":
      "et område og en gruppe av hromadaene som har svart",
    "one row per area and horizon": "et område og en tidshorisont",
    "one row per area and side": "et område og en side",
    "one row per assessment, measure, sector, unit and page": "en vurdering, et mål, en sektor, en enhet og en side",
    "one row per band": "et trinn",
    "one row per band of own-source revenue per inhabitant": "et trinn av egne inntekter per innbygger",
    "one row per case": "en sak",
    "one row per category of KS": "en av kategoriene til KS",
    "one row per check": "en sjekk",
    "one row per claim": "en påstand",
    "one row per claim about a tie": "en påstand om et bånd",
    "one row per clause": "et punkt i et dokument",
    "one row per clock and period": "en tidsregning og en periode",
    "one row per column of the warehouse": "en kolonne i databasen",
    "one row per constant": "en konstant",
    "one row per country and group of municipalities": "et land og en gruppe kommuner",
    "one row per country of partners": "et land med partnere",
    "one row per country whose municipalities are counted": "et land der kommunene er talt opp",
    "one row per date": "en dato",
    "one row per date and measure": "en dato og et mål",
    "one row per date of a published count": "datoen for et publisert antall",
    "one row per date of formation and way of formation": "en dato for dannelsen og måten det skjedde på",
    "one row per dated list": "en datert liste",
    "one row per dated list that gives region types": "en datert liste som gir områdetyper",
    "one row per day of entry and list": "en dag noe ble lest inn, og en liste",
    "one row per distance": "en avstand",
    "one row per document": "et dokument",
    "one row per funding instrument": "en finansieringsordning",
    "one row per funding instrument and fact": "en finansieringsordning og en opplysning",
    "one row per fylke": "et fylke",
    "one row per group of hromadas": "en gruppe hromadaer",
    "one row per group of hromadas and basis": "en gruppe hromadaer og et grunnlag",
    "one row per group of hromadas and class": "en gruppe hromadaer og en klasse",
    "one row per group of hromadas and sector of public projects":
      "en gruppe hromadaer og en sektor for offentlige prosjekter",
    "one row per group of hromadas in a classification of regions": "en gruppe hromadaer i en inndeling av regioner",
    "one row per group of the hromadas that have answered and horizon":
      "en gruppe av hromadaene som har svart, og en tidshorisont",
    "one row per hromada": "en hromada",
    "one row per hromada and complete budget year": "en hromada og et helt budsjettår",
    "one row per hromada and list": "en hromada og en liste",
    "one row per hromada and period in which its region type does not change":
      "en hromada og en periode der områdetypen ikke endrer seg",
    "one row per hromada and period in which neither its settlements' statuses nor the nearest fighting change":
      "en hromada og en periode der verken statusen til stedene eller de nærmeste kampene endrer seg",
    "one row per hromada and sector in which it has projects, and one for all of its projects":
      "en hromada og en sektor den har prosjekter i, og en rad for alle prosjektene",
    "one row per hromada and sign of civic participation that a public list has of it":
      "en hromada og et tegn på medvirkning som en offentlig liste har om den",
    "one row per hromada and thing that it has made public, as far as it is told of a single one":
      "en hromada og noe den har gjort offentlig, så langt det fortelles om én alene",
    "one row per hromada and year": "en hromada og et år",
    "one row per hromada in the tables of the state budget": "en hromada i statsbudsjettets tabeller",
    "one row per hromada that has answered": "en hromada som har svart",
    "one row per hromada that has answered and area it can offer in return":
      "en hromada som har svart, og et område den kan gi noe tilbake i",
    "one row per hromada that has answered and area it needs support in":
      "en hromada som har svart, og et område den trenger støtte i",
    "one row per hromada that the list of October 2022 and the order see otherwise":
      "en hromada som den eldre listen og forskriften ser ulikt",
    "one row per hromada with a class": "en hromada med en klasse",
    "one row per hromada, list, status and start date": "en hromada, en liste, en status og en startdato",
    "one row per instrument": "en ordning",
    "one row per instrument and claim": "en ordning og en påstand",
    "one row per instrument and fact": "en ordning og en opplysning",
    "one row per kind of claim": "et slag påstand",
    "one row per kommune": "en kommune",
    "one row per kommune that has answered": "en kommune som har svart",
    "one row per kommune that has answered and area": "en kommune som har svart, og et område",
    "one row per kommune that has answered and area it wishes to learn about":
      "en kommune som har svart, og et område den vil lære om",
    "one row per language and Norwegian place that has a name of its own in it":
      "et språk og et norsk sted som har sitt eget navn på det",
    "one row per language and place that has a name of its own in it":
      "et språk og et sted som har sitt eget navn på det",
    "one row per lesson": "en erfaring",
    "one row per line of the order and period": "en linje i forskriften og en periode",
    "one row per list of claims": "en liste med påstander",
    "one row per measure of support": "et støttetiltak",
    "one row per measure, day and page": "et mål, en dag og en side",
    "one row per month and region type": "en måned og en områdetype",
    "one row per municipality": "en kommune i et annet land",
    "one row per municipality and hromada": "en kommune i et annet land og en hromada",
    "one row per municipality, kind of answer and area, as far as this edition shows them":
      "en kommune eller hromada, et slag svar og et område, så langt utgaven viser dem",
    "one row per number of lists, none where only pages name the tie":
      "et antall lister, null der bare enkeltsider nevner båndet",
    "one row per oblast": "en oblast",
    "one row per oblast and day": "en oblast og en dag",
    "one row per oblast with hromadas": "en oblast med hromadaer",
    "one row per oblast with hromadas and complete budget year": "en oblast med hromadaer og et helt budsjettår",
    "one row per oblast, of the newest register": "en oblast i det nyeste registeret",
    "one row per oblast, the Autonomous Republic of Crimea or city with special status":
      "en oblast, Den autonome republikken Krim eller en by med særstatus",
    "one row per pair of lists, a list and itself included": "et par av lister, en liste og seg selv medregnet",
    "one row per pair of parties": "et par av parter",
    "one row per pair that a person has ruled on": "et par som et menneske har avgjort",
    "one row per partnership or case and lesson": "et partnerskap eller en sak, og en erfaring",
    "one row per partnership or case of a Norwegian and a Ukrainian party":
      "et partnerskap eller en sak mellom en norsk og en ukrainsk part",
    "one row per place and claim about a tie of it": "et sted og en påstand om et av båndene",
    "one row per place and name": "et sted og et navn",
    "one row per place and name that the registers do not have": "et sted og et navn som registrene ikke har",
    "one row per place that has a page, with what a search needs of it":
      "et sted med egen side, med det et søk trenger",
    "one row per place that has a page: kommune, fylke, hromada, oblast, and the city of Kyiv":
      "et sted med egen side: kommune, fylke, hromada, oblast og byen Kyiv",
    "one row per place, figure and group that it is compared with":
      "et sted, et tall og en gruppe det sammenlignes med",
    "one row per place, name, language, part of the place and standing of the name":
      "et sted, et navn, et språk, en del av stedet og navnets stilling",
    "one row per principle or call": "et prinsipp eller en oppfordring",
    "one row per programme": "et program",
    "one row per programme and status": "et program og en status",
    "one row per question of a source": "et spørsmål om en kilde",
    "one row per region type": "en områdetype",
    "one row per release, table, row, division and group": "en utgivelse, en tabell, en rad, en inndeling og en gruppe",
    "one row per response": "et svar",
    "one row per response and chosen area": "et svar og et valgt område",
    "one row per row of the source that could not be joined": "en rad i kilden som ikke lot seg koble",
    "one row per rule": "en regel",
    "one row per sector": "en sektor",
    "one row per sector and hromada that was looked up in DREAM, also where it has no project":
      "en sektor og en hromada som er slått opp i DREAM, også der den ikke har noe prosjekt",
    "one row per sector of public projects": "en sektor for offentlige prosjekter",
    "one row per series, year and source": "en serie, et år og en kilde",
    "one row per set of lists that name the same ties": "et sett av lister som nevner de samme båndene",
    "one row per size class": "en størrelsesklasse",
    "one row per span of days in which no region type changes, and region type":
      "et tidsrom der ingen områdetype endrer seg, og en områdetype",
    "one row per stage": "et steg",
    "one row per status": "en status",
    "one row per survey, question, answer, month and page":
      "en undersøkelse, et spørsmål, et svar, en måned og en side",
    "one row per table of data/": "en tabell i data/",
    "one row per table of respondents that has been released": "en tabell over svar som er utgitt",
    "one row per table that SQL builds": "en tabell som SQL bygger",
    "one row per text and language": "en tekst og et språk",
    "one row per tie": "et bånd",
    "one row per year and group of hromadas": "et år og en gruppe hromadaer",
    "one row per year, group of hromadas and band": "et år, en gruppe hromadaer og et trinn",
    "one row per year, measure and group of hromadas": "et år, et mål og en gruppe hromadaer",
    "one row: the distance of the rule": "regelens avstand; det er bare én rad",
    "one row: the years that changes lie between": "årene endringene ligger mellom; det er bare én rad"
  }
};
