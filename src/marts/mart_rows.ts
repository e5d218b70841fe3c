// Written by `npm run check -- --accept` from the built warehouse; never by hand. What a column is
// called and means, and what it may hold, is said in loaders/sql.

import type {Locale} from "../words/locales.js";

/** Texts that a mart has in each language, one property a language: `label` is `label_nb` and `label_en`. */
type InEachLanguage<Texts> = {[Key in keyof Texts & string as `${Key}_${Locale}`]: Texts[Key]};

/** Rows of the published marts as a page receives them: days are ISO text, an empty cell is null. */
export interface MartRows {
  /**
   * The principles and calls of the European Alliance, each with the one count here that comes near it, or none. A
   * lens, not a measure of fulfilment. Source: European Alliance of Cities and Regions for the Reconstruction of
   * Ukraine; the documents and public pages named per partnership.
   */
  alliance_lens: {
    /** Short name of the principle or call. */
    point_code: string;
    /** principle or call. */
    point_kind: "principle" | "call";
    /** Order within principles and within calls. Unit: rank. */
    point_order: number;
    /** Count of our data that comes near it, or none. */
    measure:
      | "none"
      | "rural_partners"
      | "theme_partnerships"
      | "funded_partnerships"
      | "cluster_partnerships"
      | "non_urban_partners"
      | "regional_partnerships";
    /** True where our data hold a count that comes near. */
    is_told: boolean;
    /** Norwegian–Ukrainian partnerships, or their hromadas, that the measure holds for. Unit: count. */
    norwegian_count: number | null;
    /** Of how many. Unit: count. */
    norwegian_base: number | null;
    /** Swedish–Ukrainian partnerships, or their hromadas, that the measure holds for. Unit: count. */
    swedish_count: number | null;
    /** Of how many. Unit: count. */
    swedish_base: number | null;
  } & InEachLanguage<{
    /** The principle or call, by language. */
    label: string;
  }>;
  /**
   * The hromadas of today by the date they were formed. Communities that were formed and later merged into another do
   * not count, so this is not the published stock of the day. Source: KATOTTG and KSE Loc Data Hub, as of January 2022.
   */
  amalgamation: {
    /** Date of formation of the hromada as it is today. */
    formed_date: string;
    /** True when formed voluntarily, false when formed by the decree of 2020. */
    is_voluntary: boolean;
    /** Hromadas of today formed on that date in that way. Unit: count. */
    hromada_count: number;
    /** Hromadas of today formed up to and on that date in that way. Unit: count. */
    cumulative_count: number;
    /**
     * Hromadas of today formed up to and on that date in either way; on one day the voluntary count before the decreed.
     * Unit: count.
     */
    total_count: number;
  };
  /**
   * Published counts of amalgamated communities. Their definitions differ, and they count communities of their day, not
   * those of today. Source: public pages named in each row.
   */
  amalgamation_stock: {
    /** Date the count holds for. */
    as_of_date: string;
    /** Amalgamated communities on that date. Unit: count. */
    community_count: number;
    /** Which communities are counted. */
    definition: string;
    /** How sure the count is: official, derived from published counts, from the press, or in conflict with another. */
    quality: "official" | "derived" | "press" | "conflicting";
    /** Public page the count was read from. */
    source: string;
  };
  /** What is checked each time the warehouse is built, and how it went. Source: this warehouse. */
  check_result: {
    /** Name of the check: the file in loaders/sql/checks. */
    check_name: string;
    /** What holds. */
    description: string;
    /** Rows the check looked at. Unit: count. */
    rows_checked: number;
    /** Rows that break it. Unit: count. */
    violations: number;
    /** Difference that is allowed and why; empty when it must hold exactly. */
    tolerance: string | null;
  };
  /** What was read on which day from which list. Source: the lists and pages named per claim. */
  claim_entry: {
    /** Day the claims were entered here. */
    entered_date: string;
    /** Short name of the list. */
    list: string;
    /** Order in which lists are named. Unit: rank. */
    list_order: number;
    /** Claims of the list entered that day. Unit: count. */
    claim_count: number;
    /** Norwegian–Ukrainian pairs that these claims speak of. Unit: count. */
    norwegian_pair_count: number;
    /** Of those, pairs that no claim of an earlier day spoke of; lists read on one day may share them. Unit: count. */
    first_pair_count: number;
  } & InEachLanguage<{
    /** Name of the list, by language. */
    list: string;
  }>;
  /** Lists that ties were read from, with what each misses. Source: the page of each list. */
  claim_list: {
    /** Short name of the list. */
    list: string;
    /** Order in which lists are named. Unit: rank. */
    list_order: number;
    /** Who publishes the list. */
    publisher: string;
    /** Where its claims were read, where that is a copy and not the list itself; empty otherwise. */
    copy_page: string | null;
    /** Day the list holds for, or was read. */
    list_as_of: string;
    /** primary: read from its owner; secondary: from a copy; mixed: as each claim says. */
    list_standing: string;
    /** Claims read from the list. Unit: count. */
    claim_count: number;
    /** Hromadas that the list names. Unit: count. */
    hromada_count: number;
    /** Claims of the list about a name that several hromadas bear, where nothing tells which. Unit: count. */
    open_count: number;
    /** Norwegian–Ukrainian pairs that the list says anything of. Unit: count. */
    norwegian_pair_count: number;
  } & InEachLanguage<{
    /** Name of the list, by language. */
    name: string;
    /** What the list does not tell, by language. */
    misses: string;
  }>;
  /**
   * The data dictionary: every column with its meaning, unit and source, read from the schema itself. Source: this
   * warehouse.
   */
  dictionary: {
    /** Layer: staging (as in data/), core (put together), mart (what pages read). */
    schema_name: string;
    /** Name of the table. */
    table_name: string;
    /** Name of the column. */
    column_name: string;
    /** Type in DuckDB. */
    data_type: string;
    /** True when the column is a part of the primary key. */
    is_key: boolean;
    /** What the column means, its unit, and the source of its table. */
    comment: string;
  };
  /**
   * People registered as displaced, by the oblast they are registered in, and how many of its hromadas are occupied.
   * Source: Ministry of Social Policy of Ukraine, by way of apostrophe.ua; the newest list of territories.
   */
  displaced_by_oblast: {
    /** ISO 3166-2 code of the oblast. */
    oblast_code: string;
    /** Name of the oblast in Latin script. */
    name: string;
    /** Persons registered as displaced in the oblast; not where they live. Unit: persons. */
    registered_count: number;
    /** Part of all who are registered as displaced. Unit: share. */
    registered_share: number;
    /** Hromadas of the oblast; none of Kyiv City, which is none. Unit: count. */
    hromada_count: number;
    /** Hromadas of the oblast that the newest list shows as occupied. Unit: count. */
    occupied_count: number;
    /** Day of the register. */
    counted_date: string;
    /** Day of the newest list of territories. */
    list_date: string;
  };
  /**
   * How many are displaced inside Ukraine: IOM's estimates by round, and the state's register. What may be joined by a
   * line has one run_number: it never crosses a change of the population, a missing round or a gap of a year. Source:
   * public pages named in each row.
   */
  displaced_people: {
    /**
     * iom_estimate: how many live displaced, estimated from a survey; registered: how many the Ministry of Social
     * Policy has registered as displaced, also since 2014. Never one line.
     */
    measure: "iom_estimate" | "registered";
    /** Day or month that the figure is of. */
    counted: string;
    /** The day, or the first of the month, that the figure is of. */
    first_date: string;
    /** Round of IOM's survey; empty where the page names none. Unit: number. */
    survey_round: number | null;
    /** Displaced persons; empty for a round whose figure was not found. Unit: persons. */
    person_count: number | null;
    /**
     * Population that IOM's share of displaced people is taken of; empty where it is not named. A round with another
     * one is not comparable. Unit: million persons.
     */
    population_base_m: number | null;
    /** Figures of one number are comparable neighbours; empty where a value is in conflict or missing. Unit: number. */
    run_number: number | null;
    /** True for the first round on another population than the round before. */
    is_break: boolean;
    /**
     * official: read with who counted; official_by_way: in a copy of the report, or where another office or a partner
     * of the survey tells of it; press: read in the press or another secondary page; derived: computed as the note
     * says; conflicting: another value of the same round and day.
     */
    quality: "official" | "official_by_way" | "press" | "derived" | "conflicting";
    /** Public page the figure was read from. */
    source: string;
    /** Day, month or year of the page. */
    source_date: string;
    /** Remark in our own words. */
    note: string | null;
  };
  /**
   * Net displacement by the state budget of 2024, for the country, region types, the categories of KS and, outside the
   * war zone, oblasts. No group has fewer than ten hromadas. Source: tables 4 and 5 of the calculations of the state
   * budget 2024, by way of KSE Loc Data Hub, vpo_budget.csv; population of 1 January 2022 from the State Statistics
   * Service.
   */
  displacement_group: {
    /** What the group is: the country, a region type or category of KS by the newest list, or an oblast. */
    group_kind: "country" | "region_type" | "ks" | "oblast";
    /**
     * UA for the country, the region type, the category, or ISO 3166-2 code of the oblast; the front and occupied
     * territory are put together, their codes parted by a plus sign.
     */
    group_code: string;
    /** Order of the group, from the safest. Unit: rank. */
    group_order: number;
    /** Hromadas that the budget has figures of. Unit: count. */
    hromada_count: number;
    /** Hromadas of the group that the budget has no figures of: occupied since before 2022. Unit: count. */
    unknown_count: number;
    /** Inhabitants of the counted hromadas on 1 January 2022. Unit: persons. */
    population_2022: number;
    /** Persons who have come less persons who have left. Unit: persons. */
    net_displaced_count: number;
    /** Persons who have come less persons who have left. Unit: persons per 1,000 inhabitants of 1 January 2022. */
    net_displaced_per_1000: number;
    /** Hromadas to which more have come than have left; not told for oblasts. Unit: count. */
    received_count: number | null;
    /**
     * Hromadas to which more have come than have left, over those counted; not told for oblasts. Unit: share, 0 to 1.
     */
    received_share: number | null;
    /** Day of the list of territories that the groups are by. */
    list_date: string;
  };
  /** Documents that tables cite by the name of their file, by title, author and date. Source: the documents. */
  document: {
    /** Name of the file, by which tables cite it. */
    document: string;
    /** Who wrote it: an organisation, never a person. */
    publisher: string;
    /** Year or day of the document; empty when it tells none. */
    document_date: string | null;
    /** Address where the same text is public; empty where none is known. */
    address: string | null;
  } & InEachLanguage<{
    /** Author, title and date, by language. */
    name: string;
  }>;
  /**
   * What the documents say beside figures, and where it stands here. Source: the documents and pages named in each row.
   */
  document_clause: {
    /** Short name of the clause. */
    clause: string;
    /** Order in which clauses are told. Unit: rank. */
    clause_order: number;
    /** Group it is told in; page#part where a card or part of that page says it; not_told where it is left out. */
    place: string;
    /** Address of the page, or key of the document. */
    source: string | null;
  } & InEachLanguage<{
    /** Author, title and date of the document, by language; empty where source is an address or there is none. */
    document: string | null;
    /** The clause in our words, or why it is left out, by language. */
    text: string;
  }>;
  /**
   * Norwegian municipalities and counties with a Polish partner through the EEA grants 2014–2021: who knows how such a
   * partnership is run. Source: KS slides of 2023; Ukrainian partners from the public pages named per partnership.
   */
  eea_experience: {
    /** Kommunenummer or fylkesnummer. */
    party_code: string;
    /** Name of the municipality or county. */
    party_name: string;
    /** kommune or fylkeskommune. */
    party_kind: "kommune" | "fylkeskommune";
    /** Name of the county. */
    fylke_name: string | null;
    /** Population of the municipality on 1 January 2024. Unit: persons. */
    population: number | null;
    /** Polish partners in the list. Unit: count. */
    polish_partner_count: number;
    /** Names of the Polish partners. */
    polish_partners: string;
    /** True where a Ukrainian partner is known too. */
    has_ukrainian_partner: boolean;
    /** Names of the Ukrainian partners; empty when none is known. */
    ukrainian_partners: string | null;
  };
  /**
   * Hromadas by class of financial capacity; a class without hromadas has the count 0. Source: state assessment of the
   * financial capacity of hromadas, by way of KSE Loc Data Hub, fin_capacity_merged.xlsx.
   */
  financial_capacity: {
    /** What the group is: the country, an oblast, a type (urban, settlement, rural) or a region type on class_date. */
    group_kind: "country" | "oblast" | "type" | "region_type";
    /** UA for the country, ISO 3166-2 code of the oblast, the type, or the region type. */
    group_code: string;
    /**
     * Day the region types are of: the end of the last complete budget year, since the source does not name its own.
     * Empty for other groups.
     */
    class_date: string | null;
    /** Class of financial capacity: critical, low, satisfactory, optimal or high. */
    capacity_class: "critical" | "low" | "satisfactory" | "optimal" | "high";
    /** Order of the class, 1 critical to 5 high. Unit: rank. */
    class_order: number;
    /** Hromadas of the class. Unit: count. */
    hromada_count: number;
    /** Share of the hromadas of the group that have a class. Unit: share, 0 to 1. */
    share: number;
    /**
     * Hromadas of the group without a class: occupied since before 2022, or left out because the name in the sheet fits
     * no hromada, or more than one. Unit: count.
     */
    unknown_count: number;
  };
  /**
   * What real figures say of need, by region type: own revenue per inhabitant, dependence on transfers, weak financial
   * capacity. Every hromada counts once; these are all hromadas and no sample, so they have no interval. Excluded:
   * hromadas occupied since before 2022. Source: Ministry of Finance of Ukraine (OpenBudget), State Statistics Service
   * and the state assessment of financial capacity, by way of KSE Loc Data Hub.
   */
  fiscal_stress: {
    /** all: the whole country; auc: the four classes of AUC; ks: the two categories of KS. As on class_date. */
    classes: "all" | "auc" | "ks";
    /** all, a region type or a category. */
    group_code: string;
    /** Order of the group, from the safest. Unit: rank. */
    group_order: number;
    /** Newest complete budget year, the calendar year. */
    year: number;
    /** Hromadas the budget figures are computed from. Unit: count. */
    hromada_count: number;
    /** Hromadas left out: occupied since before 2022, or revenue not above zero. Unit: count. */
    excluded_count: number;
    /**
     * One hromada in four has less own revenue per inhabitant. Personal income tax on military pay is left out, also of
     * the shares of transfers. Unit: UAH per inhabitant of 1 January 2022, nominal.
     */
    own_p25_uah: number | null;
    /** Median own revenue per inhabitant. Unit: UAH per inhabitant of 1 January 2022, nominal. */
    own_p50_uah: number | null;
    /** One hromada in four has more own revenue per inhabitant. Unit: UAH per inhabitant of 1 January 2022, nominal. */
    own_p75_uah: number | null;
    /** One hromada in four has a lower share of transfers in its revenue. Unit: share, 0 to 1. */
    transfers_p25_share: number | null;
    /** Median share of transfers in the revenue of a hromada. Unit: share, 0 to 1. */
    transfers_p50_share: number | null;
    /** One hromada in four has a higher share of transfers. Unit: share, 0 to 1. */
    transfers_p75_share: number | null;
    /** Hromadas of the group that have a class of financial capacity. Unit: count. */
    classed_count: number;
    /** Hromadas whose class is critical or low. Unit: count. */
    weak_count: number;
    /** Hromadas whose class is critical or low over those that have a class. Unit: share, 0 to 1. */
    weak_share: number | null;
    /** Day the region types are of, the end of the year: see core.hromada_class_on_year_end. */
    class_date: string | null;
  };
  /**
   * Where the known foreign partners of hromadas are: hromadas with at least one partner of the country in any list. A
   * hromada counts once for each country. Source: the lists and pages named per claim.
   */
  foreign_partner_country: {
    /** Country of partners, ISO 3166-1 alpha-2. */
    country: string;
    /** Hromadas with at least one known partner there. Unit: count. */
    hromada_count: number;
    /** Hromadas with at least one known partner anywhere: the denominator. Unit: count. */
    known_total: number;
    /** Place of the country by hromadas; equal ones share it. Unit: rank. */
    country_rank: number;
  };
  /**
   * What joins a municipality of another country than Norway and a hromada, with what is public of the municipality:
   * what the method is tried on besides the Norwegian ties. Source: the lists and pages named per claim; Statistics
   * Sweden by way of val26, kommundata, svensktext and sweden-geojson.
   */
  foreign_tie: {
    /** Country, ISO 3166-1 alpha-2. */
    country: string;
    /** Code of the municipality in its country, as text; in Sweden kommunkod, four digits. */
    municipality_code: string;
    /** Name in the language of the country. */
    name: string;
    /** Population on 31 December 2024. Unit: persons. */
    population: number;
    /** Land area on 1 January 2015. Unit: square kilometres. */
    land_km2: number;
    /** Whether it has any sea area. */
    is_coastal: boolean;
    /** Whether a region is governed from here. */
    is_county_seat: boolean;
    /** KATOTTG code of the hromada. */
    hromada_code: string;
    /** State of the pair by its firmest claim, or by a ruling. */
    status: string;
    /** True where the state of the pair counts as a partnership. */
    is_active: boolean;
  };
  /**
   * The page behind each fact on an instrument, with its day and standing. Source: the documents and public pages named
   * in each row.
   */
  funding_fact: {
    /** Instrument, a code of funding_instruments. */
    instrument_code: string;
    /** What the page tells: amount, covers, eligible, from, until, calls or grants. */
    fact: "amount" | "covers" | "eligible" | "from" | "until" | "calls" | "grants";
    /** Address of the page, or key of the document. */
    page: string;
    /** Day, month or year that the page itself bears; empty when it bears none. */
    page_stated_date: string | null;
    /** Day the page was read. */
    read_on: string;
    /** primary: of who decides or pays; secondary: somebody reports it; press: a newspaper or a party does. */
    standing: "primary" | "secondary" | "press";
  } & InEachLanguage<{
    /** Name of the instrument, by language. */
    instrument: string;
    /** Author, title and date of the document, by language; empty where page is an address. */
    document: string | null;
  }>;
  /**
   * Instruments that pay for municipal cooperation: what, to whom, how much and until when. Source: the documents and
   * public pages named in each row, fact by fact in funding_fact.
   */
  funding_instrument: {
    /** Short name of the instrument. */
    instrument_code: string;
    /** Who pays. */
    funder: string;
    /** Country of the funder, or EU. */
    country: string | null;
    /** Amount. Unit: the currency of the row, for what amount_unit says. */
    amount: number | null;
    /** Currency, ISO 4217. */
    currency: string | null;
    /** What the amount is for: a partnership, a year, the whole programme. */
    amount_unit: string | null;
    /** First year or date, text as the source gives it. */
    valid_from: string | null;
    /** Last year or date, text as the source gives it. */
    valid_to: string | null;
    /** First day: of the year or month where the source gives no day; empty when not stated. */
    valid_from_date: string | null;
    /** Last day: of the year or month where the source gives no day; empty when not stated. */
    valid_to_date: string | null;
    /** Grants that a page tells of in all, to whomever; empty when no page tells. Unit: count. */
    reported_grant_count: number | null;
    /** Ties that a page names as having a grant of this instrument. Unit: count. */
    named_grant_count: number;
    /** Day its pages were last read. */
    read_on: string | null;
    /** Document or public page the row was read from. */
    source: string;
  } & InEachLanguage<{
    /** Name of the instrument, by language. */
    instrument: string;
    /** What is paid, by language; empty when not stated. */
    covers: string | null;
    /** Who may apply, by language; empty when not stated. */
    eligible: string | null;
    /** Calls that were read of, by language; empty when none was. */
    calls: string | null;
    /** Author, title and date of the document, by language; empty where source is an address. */
    document: string | null;
  }>;
  /**
   * Every hromada with its place and its region type by the newest list; its budgets are in hromada_year. Source: KSE
   * Loc Data Hub (State Statistics Service, Ministry of Finance, Ministry of Reintegration of Ukraine).
   */
  hromada: {
    /** KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique. */
    hromada_code: string;
    /** Name of the hromada in Latin script after resolution 55 of 2010, adjective form. */
    name: string;
    /** Name of the hromada in Ukrainian, adjective form. */
    name_uk: string;
    /** Administrative centre in Latin script after resolution 55 of 2010. */
    centre: string;
    /** Administrative centre in Ukrainian: what people usually call the hromada. */
    centre_uk: string;
    /**
     * Name of the centre in the register, in Latin script after resolution 55 of 2010, where it is called otherwise
     * today.
     */
    former_centre: string | null;
    /**
     * The centre, by which people call the hromada, made unique: with the oblast where the name is shared, with the
     * raion where it is shared inside the oblast, and with the Ukrainian word for the type (miska urban, selyshchna
     * settlement, silska rural) where it is shared inside the raion.
     */
    label: string;
    /** ISO 3166-2 code of the oblast. */
    oblast_code: string;
    /** Name of the oblast in Latin script. */
    oblast_name: string;
    /** Type by the centre: urban (a city), settlement, rural (a village). */
    type: string;
    /** Region type: safe, near_front, frontline or occupied. */
    region_type: "safe" | "near_front" | "frontline" | "occupied";
    /** A graver region type that holds for less than half of the settlements; empty where none does. */
    part_region_type: "near_front" | "frontline" | "occupied" | null;
    /** Id of the rule that gave the region type. */
    region_type_rule: string;
    /**
     * True where the public edition tells no answer, need, project or day of the hromada, by a rule over public lists.
     */
    is_withheld: boolean;
    /** Latitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lat: number;
    /** Longitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lon: number;
    /** Population before the full-scale invasion. Unit: persons, 1 January 2022. */
    population_2022: number;
    /** Date of formation of the hromada as it is today. */
    amalgamated_date: string;
    /** True when formed voluntarily, false when formed by the decree of 2020. */
    is_voluntary: boolean;
    /** Class of financial capacity: critical, low, satisfactory, optimal or high; empty when not known. */
    financial_capacity_class: string | null;
  };
  /**
   * Region type of each hromada on any day from 24 February 2022 to the day of the list: what a map of a day is drawn
   * from. Source: order 376 by way of igskak/KATOTTG, read with our crosswalk.
   */
  hromada_class: {
    /** KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique. */
    hromada_code: string;
    /**
     * The centre, by which people call the hromada, made unique: with the oblast where the name is shared, with the
     * raion where it is shared inside the oblast, and with the Ukrainian word for the type (miska urban, selyshchna
     * settlement, silska rural) where it is shared inside the raion.
     */
    label: string;
    /** ISO 3166-2 code of the oblast. */
    oblast_code: string;
    /** Latitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lat: number;
    /** Longitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lon: number;
    /** First day of the period. */
    from_date: string;
    /** Last day of the period; the day of the list where it went on then. */
    to_date: string;
    /** Region type: safe, near_front, frontline or occupied. */
    region_type: string;
    /** A graver region type that holds for less than half of the settlements; empty where none does. */
    part_region_type: "near_front" | "frontline" | "occupied" | null;
  };
  /**
   * What a reader needs to find a hromada: names, place and class, kept small because a page fetches it whole. Source:
   * State Statistics Service of Ukraine and KATOTTG, by way of KSE Loc Data Hub.
   */
  hromada_name: {
    /** KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique. */
    hromada_code: string;
    /**
     * The centre, by which people call the hromada, made unique: with the oblast where the name is shared, with the
     * raion where it is shared inside the oblast, and with the Ukrainian word for the type (miska urban, selyshchna
     * settlement, silska rural) where it is shared inside the raion.
     */
    label: string;
    /** Name of the hromada in Ukrainian, an adjective. */
    name_uk: string;
    /** Administrative centre in Ukrainian: what people usually call the hromada. */
    centre_uk: string;
    /** ISO 3166-2 code of the oblast. */
    oblast_code: string;
    /** Type by the centre: urban (a city), settlement, rural (a village). */
    type: string;
    /** Region type: safe, near_front, frontline or occupied. */
    region_type: "safe" | "near_front" | "frontline" | "occupied";
    /** A graver region type that holds for less than half of the settlements; empty where none does. */
    part_region_type: "near_front" | "frontline" | "occupied" | null;
    /** Population before the full-scale invasion. Unit: persons, 1 January 2022. */
    population_2022: number;
  };
  /**
   * Budget figures of each hromada and complete year, personal income tax on military pay left out of all of them.
   * Hromadas occupied since before 2022 have no rows. Source: Ministry of Finance of Ukraine (OpenBudget) and State
   * Statistics Service, by way of KSE Loc Data Hub.
   */
  hromada_year: {
    /** KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique. */
    hromada_code: string;
    /** ISO 3166-2 code of the oblast. */
    oblast_code: string;
    /** Budget year, the calendar year; complete years only. */
    year: number;
    /** Region type that the figures of the year are grouped by: the one at its end, see class_date of the groups. */
    budget_region_type: string | null;
    /** Own-source revenue without personal income tax on military pay. Unit: UAH million, nominal. */
    own_uah_m: number;
    /**
     * Own-source revenue without personal income tax on military pay, over the population of 1 January 2022 in every
     * year; nobody knows how many lived there later. Of the amount to the kopiyka, rounded after the division. Unit:
     * UAH per inhabitant, nominal.
     */
    own_per_capita_uah: number;
    /**
     * Change of own-source revenue without personal income tax on military pay, since the last year before the
     * full-scale invasion; empty for that year. Unit: share, 0.1 is plus 10 per cent, nominal.
     */
    change_share: number | null;
    /** Transfers over all revenue without personal income tax on military pay. Unit: share, 0 to 1. */
    transfers_share: number;
  };
  /**
   * Published counts of international agreements of hromadas; three of them cite the same monitoring, that of June 2024
   * has a definition of its own. Source: public pages named in each row.
   */
  international_agreement: {
    /** Date the count holds for. */
    as_of_date: string;
    /** What is counted: hromadas with at least one agreement, agreements, or partner countries. */
    measure: "hromadas" | "agreements" | "countries";
    /** The published count. Unit: count. */
    value: number;
    /** Hromadas of the register, to compare the measure hromadas with. Unit: count. */
    hromada_total: number;
    /** Public page the count was read from. */
    source: string;
  } & InEachLanguage<{
    /** What is special about the count, by language; empty when the source says nothing. */
    definition: string | null;
  }>;
  /**
   * How many Norwegian municipalities wish to learn about an area from a Ukrainian partner. Counts have passed the
   * disclosure rules: fewer than five is never published, nor what would give it away. Source: KS form “profile of a
   * Norwegian municipality”.
   */
  learning_by_area: {
    /** Code of the area. */
    area_code: string;
    /**
     * own or delegated responsibility of a hromada, short_term or long_term measure of support, or a cross_cutting
     * theme.
     */
    area_group: "own" | "delegated" | "short_term" | "long_term" | "cross_cutting";
    /** Order in lists, as in the slides, themes last. Unit: rank. */
    area_order: number;
    /** How many were asked, at least; empty where the page does not say. Unit: persons. */
    respondent_count: number | null;
    /** Respondents of the group; empty where fewer than five. Unit: count. */
    base_count: number | null;
    /** Respondents who say so over all of the group; empty where the base is under ten. Unit: share, 0 to 1. */
    share: number | null;
    /**
     * Lower end of the 95 % interval of Wilson: what chance alone would do were the respondents drawn at random. Unit:
     * share, 0 to 1.
     */
    low_share: number | null;
    /** Upper end of the 95 % interval of Wilson. Unit: share, 0 to 1. */
    high_share: number | null;
    /** True where the base is under twenty. */
    is_uncertain: boolean;
    /**
     * shown; suppressed, one word whether the cell or one beside it would tell what a few answered; or withheld (too
     * few answers), where the base is under five.
     */
    disclosure: "shown" | "suppressed" | "withheld (too few answers)";
    /**
     * illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file
     * lies in.
     */
    evidence: "illustrative" | "reported";
  } & InEachLanguage<{
    /** Name of the area, by language. */
    area: string;
  }>;
  /**
   * Municipalities of countries other than Norway and Ukraine as the matching sees them: what match_kommune has that is
   * public, and no answers. Source: Statistics Sweden by way of val26, kommundata, svensktext and sweden-geojson.
   */
  match_abroad: {
    /** Country, ISO 3166-1 alpha-2. */
    country: string;
    /** Code of the municipality in its country, as text; in Sweden kommunkod, four digits. */
    municipality_code: string;
    /** Name in the language of the country. */
    name: string;
    /** Region it lies in; in Sweden the län. */
    region_name: string;
    /** Population on 31 December 2024. Unit: persons. */
    population: number;
    /** Land area on 1 January 2015. Unit: square kilometres. */
    land_km2: number;
    /** Population over land area. Unit: persons per square kilometre. */
    density_per_km2: number;
    /** Latitude of a point within it, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lat: number;
    /** Longitude of a point within it, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lon: number;
    /** Whether a region is governed from here. */
    is_regional_centre: boolean;
    /** Whether it has any sea area. */
    is_coastal: boolean;
  };
  /**
   * What single municipalities can, wish, need and offer, by area. The public edition holds made-up answers only, and
   * none of hromadas that are withheld. Source: KS forms “profile of a Norwegian municipality” and “needs of a
   * hromada”.
   */
  match_answer: {
    /** kommune: a Norwegian municipality; hromada: a Ukrainian one. */
    side: "kommune" | "hromada";
    /** Kommunenummer, or KATOTTG code of the hromada. */
    place_code: string;
    /**
     * competence: what a kommune can; wish: what it wishes to learn; need: what a hromada needs; offer: what it can
     * share.
     */
    kind: "competence" | "wish" | "need" | "offer";
    /** Code of the area. */
    area_code: string;
    /** Competence: 0 none to 3 strong. Need: 1 the most urgent to 5. Empty for wishes and offers. Unit: rank. */
    value: number | null;
    /** Of a need. short: while the war lasts; long: for rebuilding. Empty for other kinds. */
    horizon: "short" | "long" | null;
    /** illustrative: made up for demonstration; reported: from a real export in private/. */
    evidence: "illustrative" | "reported";
  };
  /**
   * Every hromada as the matching sees it, with the answers this edition shows; they are empty where it has not
   * answered or where answers are withheld. Source: State Statistics Service of Ukraine, KATOTTG, Ministry of Finance
   * and Ministry of Reintegration of Ukraine, by way of KSE Loc Data Hub; KS form “needs of a hromada”.
   */
  match_hromada: {
    /** KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique. */
    hromada_code: string;
    /** Name of the hromada in Latin script after resolution 55 of 2010, adjective form. */
    name: string;
    /** Name of the hromada in Ukrainian, adjective form. */
    name_uk: string;
    /**
     * The centre, by which people call the hromada, made unique: with the oblast where the name is shared, with the
     * raion where it is shared inside the oblast, and with the Ukrainian word for the type (miska urban, selyshchna
     * settlement, silska rural) where it is shared inside the raion.
     */
    label: string;
    /** Administrative centre in Latin script after resolution 55 of 2010. */
    centre: string;
    /** Administrative centre in Ukrainian: what people usually call the hromada. */
    centre_uk: string;
    /**
     * Name of the centre in the register, in Latin script after resolution 55 of 2010, where it is called otherwise
     * today.
     */
    former_centre: string | null;
    /** ISO 3166-2 code of the oblast. */
    oblast_code: string;
    /** Name of the oblast in Latin script. */
    oblast_name: string;
    /** Type by the centre: urban (a city), settlement, rural (a village). */
    type: string;
    /** Population before the full-scale invasion. Unit: persons, 1 January 2022. */
    population: number;
    /** Area. Unit: square kilometres. */
    area_km2: number | null;
    /** Population over area; empty where the area is not known. Unit: persons per square kilometre. */
    density_per_km2: number | null;
    /** Latitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lat: number;
    /** Longitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lon: number;
    /** Region type by the newest list. */
    region_type: "safe" | "near_front" | "frontline" | "occupied";
    /** A graver region type that holds for less than half of the settlements; empty where none does. */
    part_region_type: "near_front" | "frontline" | "occupied" | null;
    /** Date of the newest list. */
    list_date: string;
    /** Age of the list when a table of data/ was last fetched or changed; it has grown older since. Unit: months. */
    list_age_months: number | null;
    /** Whether it lies within 30 km of the sea. */
    is_coastal: boolean | null;
    /** True when the centre is the seat of the oblast. */
    is_regional_centre: boolean | null;
    /** Class of financial capacity, 1 critical to 5 high; empty when not known. Unit: rank. */
    capacity_order: number | null;
    /** True where this edition shows no single answers of the municipality, whether it has answered or not. */
    is_withheld: boolean;
    /** Region type by the list in force on the day of the answer; empty without an answer or without its day. */
    region_type_at_answer: string | null;
    /** Working languages, ISO 639-1 codes in alphabetical order parted by a space. */
    languages: string | null;
    /** True when a role responsible for the partnership has been named in the hromada; who, is not asked. */
    has_responsible_role: boolean | null;
    /** True when the hromada wishes a Norwegian partner. */
    wants_partner: boolean | null;
    /** Cooperation it wishes. short: measures while the war lasts; long: systematic rebuilding; both. */
    horizon: "short" | "long" | "both" | null;
    /** Day of the answer, as answered in the form; empty when not asked. */
    submitted_date: string | null;
    /** illustrative: made up for demonstration; reported: from a real form. Empty without answers. */
    evidence: "illustrative" | "reported" | null;
  };
  /**
   * Every Norwegian municipality as the matching sees it, with the answers this edition shows; they are empty where it
   * has not answered or where answers are withheld. Source: Statistics Norway and Kartverket by way of norway-geodata;
   * KS form “profile of a Norwegian municipality”.
   */
  match_kommune: {
    /** Kommunenummer, text of four digits. */
    kommune_code: string;
    /** Name in Norwegian, or in the language most used. */
    name: string;
    /** Fylkesnummer, text of two digits: the first two of the kommunenummer. */
    fylke_code: string;
    /** Name of the county. */
    fylke_name: string;
    /** Population on 1 January 2024. Unit: persons. */
    population: number;
    /** Area. Unit: square kilometres. */
    area_km2: number;
    /** Population over area. Unit: persons per square kilometre. */
    density_per_km2: number;
    /** Latitude of the centroid of the boundary, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lat: number;
    /** Longitude of the centroid of the boundary, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lon: number;
    /** Whether a county is governed from here. */
    is_regional_centre: boolean | null;
    /** Whether its boundary, clipped at the coastline, has a side towards the sea. */
    is_coastal: boolean | null;
    /** Whether a state university or university college has a campus here by the lists that were read. */
    has_university_campus: boolean | null;
    /** True where this edition shows no single answers of the municipality, whether it has answered or not. */
    is_withheld: boolean;
    /** Working time the municipality can give to a partnership. Unit: hours per month. */
    capacity_hours_per_month: number | null;
    /** Employees who can take part. Unit: persons. */
    capacity_people: number | null;
    /** Working languages, ISO 639-1 codes in alphabetical order parted by a space. */
    languages: string | null;
    /** True when a partner in a safe area is accepted. */
    accepts_safe: boolean | null;
    /** True when a partner near the front is accepted. */
    accepts_near_front: boolean | null;
    /** True when a partner at the front line is accepted. */
    accepts_frontline: boolean | null;
    /** Cooperation it wishes. short: measures while the war lasts; long: systematic rebuilding; both. */
    horizon: "short" | "long" | "both" | null;
    /** True when a person responsible for the partnership has been named in the municipality; who, is not asked. */
    has_responsible_person: boolean | null;
    /** True when local organisations already cooperate with Ukraine. */
    has_civil_society_ties: boolean | null;
    /** True when the municipality has cooperated with Ukraine or through EEA programmes before. */
    has_earlier_cooperation: boolean | null;
    /** Day of the answer, as answered in the form; empty when not asked. */
    submitted_date: string | null;
    /** illustrative: made up for demonstration; reported: from a real form. Empty without answers. */
    evidence: "illustrative" | "reported" | null;
  };
  /**
   * What already joins a Norwegian party and a Ukrainian one: public partnerships, and cases as far as this edition
   * names both sides. Source: the documents and public pages named per partnership; case list of KS.
   */
  match_link: {
    /** Our id: both codes of a pair, or the id of the case. */
    link_id: string;
    /** partnership: a public source says so; case: the case list of KS. */
    kind: "partnership" | "case";
    /** Kommunenummer, or fylkesnummer of a county. */
    norwegian_code: string;
    /** KATOTTG code of a hromada, or code of an oblast or of the city of Kyiv. */
    ukrainian_code: string;
    /** Name of the Ukrainian party of a partnership; empty for a case. */
    ukrainian_name: string | null;
    /** State of the partnership, or stage of the case. */
    status: string;
    /** True for a state that counts as a partnership, and for a case that is neither dormant nor ended. */
    is_active: boolean;
    /** Last day the funder of the programme is known to pay; empty when no funder or no end is known. */
    funding_ends_date: string | null;
    /** Lessons of which a public page tells something: codes of lessons with a blank between; none for a case. */
    known_lessons: string;
    /** Document or public page the partnership was read from, or the case list. */
    source: string;
    /** reported: a public source or a real case list; illustrative: a made-up case. */
    evidence: "illustrative" | "reported";
  } & InEachLanguage<{
    /** State or stage, by language. */
    status: string;
    /** Name of the programme, by language; empty for a case. */
    programme: string | null;
  }>;
  /**
   * What single hromadas have made public: projects in DREAM by area, petitions, participatory budgets and youth
   * councils. In the match it stands where a hromada has not answered, and is no answer. Source:
   * MaxSemenchuk/hromada-strategy-collab (CC BY 4.0), 29 July 2026, from the open interface of DREAM; KSE Loc Data Hub,
   * 2020–2022.
   */
  match_public_sign: {
    /** KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique. */
    hromada_code: string;
    /** projects in DREAM; or petitions, participatory_budget or youth_council in a public list. */
    sign: "projects" | "petitions" | "participatory_budget" | "youth_council";
    /** Code of the area. */
    area_code: string;
    /** Projects that are not cancelled; empty for other signs. Unit: count. */
    project_count: number | null;
  };
  /**
   * Published national figures on local budgets. Values in conflict stand side by side, a missing year stays missing,
   * two definitions are never one line. Source: public pages named in each row.
   */
  national_series: {
    /** Id of the series; its ending says what is counted in and the unit. */
    series:
      | "own_revenue_uah_bn"
      | "consumer_price_index"
      | "local_share_of_consolidated_budget_with_transfers"
      | "local_share_of_consolidated_budget_without_transfers";
    /** What the figure measures, in the words of its source. Two definitions are never one line. */
    definition: string;
    /** Budget year, the calendar year. */
    year: number;
    /** What of the year the figure is of: the whole year, its first quarter, or a plan for it. */
    period_kind: "year" | "first_quarter" | "plan";
    /** The published figure. Unit: UAH billion, nominal, or per cent; of prices an index, the year before being 100. */
    value: number;
    /** Unit of the value: UAH bn (billion hryvnia, nominal), % (per cent) or index (the year before is 100). */
    unit: "UAH bn" | "%" | "index";
    /**
     * How sure the figure is: official, official and in conflict with another, approximate, derived from a published
     * growth, from the press, or from an opposition source.
     */
    quality: "official" | "official, conflicting" | "official, approximate" | "derived" | "press" | "opposition source";
    /** True when another source gives another value for the same series, definition and period. */
    is_conflicting: boolean;
    /** True when computed from a published value and a published growth. */
    is_derived: boolean;
    /**
     * Year whose prices value_in_prices is in: the newest with an index; empty for shares, indices and later years.
     * Unit: calendar year.
     */
    price_year: number | null;
    /** The figure in the prices of price_year, by consumer prices as the average of each year. Unit: UAH billion. */
    value_in_prices: number | null;
    /** Public page the figure was read from. */
    source: string;
    /** How a derived figure was computed, or who gave it. */
    note: string | null;
  };
  /**
   * How many hromadas would be near the front or safe if the rule of 30 kilometres had another distance, on the day of
   * the list. Source: order 376 by way of igskak/KATOTTG, read with our crosswalk.
   */
  near_front_sensitivity: {
    /**
     * Distance between centres within which fighting or occupation makes a hromada near the front. Unit: kilometres.
     */
    distance_km: number;
    /** True for the distance that the region types are made with. */
    is_rule: boolean;
    /** Date the list holds from. */
    list_date: string;
    /** Hromadas that are near the front by the distance alone. Unit: count. */
    by_distance_count: number;
    /** Hromadas that would be near the front. Unit: count. */
    near_front_count: number;
    /** Hromadas that would be safe. Unit: count. */
    safe_count: number;
  };
  /**
   * How many hromadas need support in an area at once, while the war lasts, and how many in the long term. Counts have
   * passed the disclosure rules: fewer than five is never published, nor what would give it away. Source: KS form
   * “needs of a hromada”.
   */
  need_by_horizon: {
    /** Code of the area. */
    area_code: string;
    /**
     * own or delegated responsibility of a hromada, short_term or long_term measure of support, or a cross_cutting
     * theme.
     */
    area_group: "own" | "delegated" | "short_term" | "long_term" | "cross_cutting";
    /** Order in lists, as in the slides, themes last. Unit: rank. */
    area_order: number;
    /** short: while the war lasts; long: to rebuild; all: the two together. */
    horizon: "short" | "long" | "all";
    /** How many were asked, at least; empty where the page does not say. Unit: persons. */
    respondent_count: number | null;
    /** Respondents of the group; empty where fewer than five. Unit: count. */
    base_count: number | null;
    /** Respondents who say so over all of the group; empty where the base is under ten. Unit: share, 0 to 1. */
    share: number | null;
    /**
     * Lower end of the 95 % interval of Wilson: what chance alone would do were the respondents drawn at random. Unit:
     * share, 0 to 1.
     */
    low_share: number | null;
    /** Upper end of the 95 % interval of Wilson. Unit: share, 0 to 1. */
    high_share: number | null;
    /** True where the base is under twenty. */
    is_uncertain: boolean;
    /**
     * shown; suppressed, one word whether the cell or one beside it would tell what a few answered; or withheld (too
     * few answers), where the base is under five.
     */
    disclosure: "shown" | "suppressed" | "withheld (too few answers)";
    /**
     * illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file
     * lies in.
     */
    evidence: "illustrative" | "reported";
  } & InEachLanguage<{
    /** Name of the area, by language. */
    area: string;
  }>;
  /**
   * How many hromadas need support in an area, by region type. A hromada names five areas at most. Counts have passed
   * the disclosure rules: fewer than five is never published, nor what would give it away. Source: KS form “needs of a
   * hromada”.
   */
  need_by_region_type: {
    /** Code of the area. */
    area_code: string;
    /**
     * own or delegated responsibility of a hromada, short_term or long_term measure of support, or a cross_cutting
     * theme.
     */
    area_group: "own" | "delegated" | "short_term" | "long_term" | "cross_cutting";
    /** Order in lists, as in the slides, themes last. Unit: rank. */
    area_order: number;
    /** all: every respondent; auc: the four classes of AUC; ks: the two categories of KS. By the newest list. */
    classes: "all" | "auc" | "ks";
    /**
     * all, a region type or a category; region types of fewer than ten respondents are put together, their codes parted
     * by a plus sign.
     */
    group_code: string;
    /** Order of the group, from the safest. Unit: rank. */
    group_order: number;
    /** How many were asked, at least; empty where the page does not say. Unit: persons. */
    respondent_count: number | null;
    /** Respondents of the group; empty where fewer than five. Unit: count. */
    base_count: number | null;
    /** Respondents who say so over all of the group; empty where the base is under ten. Unit: share, 0 to 1. */
    share: number | null;
    /**
     * Lower end of the 95 % interval of Wilson: what chance alone would do were the respondents drawn at random. Unit:
     * share, 0 to 1.
     */
    low_share: number | null;
    /** Upper end of the 95 % interval of Wilson. Unit: share, 0 to 1. */
    high_share: number | null;
    /** True where the base is under twenty. */
    is_uncertain: boolean;
    /**
     * shown; suppressed, one word whether the cell or one beside it would tell what a few answered; or withheld (too
     * few answers), where the base is under five.
     */
    disclosure: "shown" | "suppressed" | "withheld (too few answers)";
    /**
     * illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file
     * lies in.
     */
    evidence: "illustrative" | "reported";
    /** Date the list holds from. */
    list_date: string;
  } & InEachLanguage<{
    /** Name of the area, by language. */
    area: string;
  }>;
  /**
   * Whether hromadas look for short-term support, long-term support or both, by region type; one answer each. Counts
   * have passed the disclosure rules: fewer than five is never published, nor what would give it away. Source: KS form
   * “needs of a hromada”.
   */
  need_horizon_by_region_type: {
    /** all: every respondent; auc: the four classes of AUC; ks: the two categories of KS. By the newest list. */
    classes: "all" | "auc" | "ks";
    /**
     * all, a region type or a category; region types of fewer than ten respondents are put together, their codes parted
     * by a plus sign.
     */
    group_code: string;
    /** Order of the group, from the safest. Unit: rank. */
    group_order: number;
    /** short: while the war lasts; long: to rebuild; both. */
    horizon: "short" | "both" | "long";
    /** Order of the answer. Unit: rank. */
    horizon_order: number;
    /** How many were asked, at least; empty where the page does not say. Unit: persons. */
    respondent_count: number | null;
    /** Respondents of the group; empty where fewer than five. Unit: count. */
    base_count: number | null;
    /** Respondents who say so over all of the group; empty where the base is under ten. Unit: share, 0 to 1. */
    share: number | null;
    /**
     * Lower end of the 95 % interval of Wilson: what chance alone would do were the respondents drawn at random. Unit:
     * share, 0 to 1.
     */
    low_share: number | null;
    /** Upper end of the 95 % interval of Wilson. Unit: share, 0 to 1. */
    high_share: number | null;
    /** True where the base is under twenty. */
    is_uncertain: boolean;
    /**
     * shown; suppressed, one word whether the cell or one beside it would tell what a few answered; or withheld (too
     * few answers), where the base is under five.
     */
    disclosure: "shown" | "suppressed" | "withheld (too few answers)";
    /**
     * illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file
     * lies in.
     */
    evidence: "illustrative" | "reported";
    /** Date the list holds from. */
    list_date: string;
  };
  /**
   * The 24 oblasts with hromadas. Kyiv City, Crimea and Sevastopol have none in the register and are not here. Source:
   * KSE Loc Data Hub (State Statistics Service, Ministry of Finance of Ukraine).
   */
  oblast: {
    /** ISO 3166-2 code of the oblast. */
    oblast_code: string;
    /** Name of the oblast in Latin script. */
    name: string;
    /** Name of the oblast in Ukrainian. */
    name_uk: string;
    /** Hromadas in the oblast. Unit: count. */
    hromada_count: number;
    /** Hromadas occupied since before 2022, left out of the budget figures. Unit: count. */
    excluded_count: number;
    /** Population of all hromadas of the oblast. Unit: persons, 1 January 2022. */
    population_2022: number;
  };
  /**
   * Budget figures of all hromadas of an oblast together, personal income tax on military pay left out. Hromadas
   * occupied since before 2022 are not in them. Source: Ministry of Finance of Ukraine (OpenBudget) and State
   * Statistics Service, by way of KSE Loc Data Hub.
   */
  oblast_year: {
    /** ISO 3166-2 code of the oblast. */
    oblast_code: string;
    /** Budget year, the calendar year; complete years only. */
    year: number;
    /**
     * Own-source revenue without personal income tax on military pay, over the population of 1 January 2022. Unit: UAH
     * per inhabitant, nominal.
     */
    own_per_capita_uah: number;
    /** Transfers over all revenue without personal income tax on military pay. Unit: share, 0 to 1. */
    transfers_share: number;
  };
  /**
   * Area by area: what hromadas need and what Norwegian municipalities are good at; what Norwegian municipalities wish
   * to learn and what hromadas offer in return. Counts have passed the disclosure rules: fewer than five is never
   * published, nor what would give it away. Source: KS form “needs of a hromada” and KS form “profile of a Norwegian
   * municipality”.
   */
  offer_need_by_area: {
    /** Code of the area. */
    area_code: string;
    /**
     * own or delegated responsibility of a hromada, short_term or long_term measure of support, or a cross_cutting
     * theme.
     */
    area_group: "own" | "delegated" | "short_term" | "long_term" | "cross_cutting";
    /** Order in lists, as in the slides, themes last. Unit: rank. */
    area_order: number;
    /**
     * needed: hromadas that need support in the area; competence: Norwegian municipalities of level 2 or 3; offered:
     * hromadas that offer to share experience; learning: Norwegian municipalities that wish to learn.
     */
    side: "needed" | "competence" | "offered" | "learning";
    /** How many were asked, at least; empty where the page does not say. Unit: persons. */
    respondent_count: number | null;
    /** Respondents of the group; empty where fewer than five. Unit: count. */
    base_count: number | null;
    /** Respondents who say so over all of the group; empty where the base is under ten. Unit: share, 0 to 1. */
    share: number | null;
    /**
     * Lower end of the 95 % interval of Wilson: what chance alone would do were the respondents drawn at random. Unit:
     * share, 0 to 1.
     */
    low_share: number | null;
    /** Upper end of the 95 % interval of Wilson. Unit: share, 0 to 1. */
    high_share: number | null;
    /** True where the base is under twenty. */
    is_uncertain: boolean;
    /**
     * shown; suppressed, one word whether the cell or one beside it would tell what a few answered; or withheld (too
     * few answers), where the base is under five.
     */
    disclosure: "shown" | "suppressed" | "withheld (too few answers)";
    /**
     * illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file
     * lies in.
     */
    evidence: "illustrative" | "reported";
  } & InEachLanguage<{
    /** Name of the area, by language. */
    area: string;
  }>;
  /**
   * Hromadas by band of own-source revenue per inhabitant, personal income tax on military pay left out; a band without
   * hromadas has the count 0. Same hromadas, years and population as own_revenue_distribution. Source: Ministry of
   * Finance of Ukraine (OpenBudget) and State Statistics Service, by way of KSE Loc Data Hub.
   */
  own_revenue_bands: {
    /** Budget year, the calendar year; complete years only. */
    year: number;
    /** What the group is: the country, an oblast, a type (urban, settlement, rural) or a region type on class_date. */
    group_kind: "country" | "oblast" | "type" | "region_type";
    /** UA for the country, ISO 3166-2 code of the oblast, the type, or the region type. */
    group_code: string;
    /** Day the region types are of, the end of the year: see core.hromada_class_on_year_end. Empty for other groups. */
    class_date: string | null;
    /** Order of the band, 1 the lowest. Unit: rank. */
    band_order: number;
    /** Lower edge, included; empty when open. Unit: UAH per inhabitant and year. */
    band_from_uah: number | null;
    /** Upper edge, not included; empty when open. Unit: UAH per inhabitant and year. */
    band_to_uah: number | null;
    /** Hromadas in the band. Unit: count. */
    hromada_count: number;
    /** Hromadas of the group left out of every band: occupied since before 2022. Unit: count. */
    excluded_count: number;
    /** Share of the hromadas of the group that have figures. Unit: share, 0 to 1. */
    share: number;
  };
  /**
   * How own-source revenue is spread over hromadas, each hromada counting once whatever its size. Quantiles are
   * continuous (interpolated between the two nearest hromadas, type 7 of Hyndman and Fan); personal income tax on
   * military pay is left out. Per inhabitant uses the population of 1 January 2022 in every year. Excluded: hromadas
   * occupied since before 2022; years that are not complete. Source: Ministry of Finance of Ukraine (OpenBudget) and
   * State Statistics Service, by way of KSE Loc Data Hub.
   */
  own_revenue_distribution: {
    /** Budget year, the calendar year; complete years only. */
    year: number;
    /** per_capita: UAH per inhabitant and year; total: UAH million per hromada and year. */
    measure: "per_capita" | "total";
    /** What the group is: the country, an oblast, a type (urban, settlement, rural) or a region type on class_date. */
    group_kind: "country" | "oblast" | "type" | "region_type";
    /** UA for the country, ISO 3166-2 code of the oblast, the type, or the region type. */
    group_code: string;
    /** Day the region types are of, the end of the year: see core.hromada_class_on_year_end. Empty for other groups. */
    class_date: string | null;
    /** Hromadas the figures are computed from. Unit: count. */
    hromada_count: number;
    /** Hromadas of the group left out: occupied since before 2022, or revenue not above zero. Unit: count. */
    excluded_count: number;
    /** One hromada in ten has less. Unit: as measure says, nominal. */
    p10: number | null;
    /** One hromada in four has less. Unit: as measure says, nominal. */
    p25: number | null;
    /** Median: half of the hromadas have less. Unit: as measure says, nominal. */
    p50: number | null;
    /** One hromada in four has more. Unit: as measure says, nominal. */
    p75: number | null;
    /** One hromada in ten has more. Unit: as measure says, nominal. */
    p90: number | null;
    /** Mean over hromadas, not weighted by population. Unit: as measure says, nominal. */
    mean: number | null;
  };
  /**
   * Partnerships and pairs by programme and state. A partnership of three parties makes two pairs; a pair is counted
   * once. Source: the documents and public pages named per partnership.
   */
  partnership_count: {
    /** Which countries meet: norwegian_ukrainian, swedish_ukrainian or polish_nordic. */
    network: "norwegian_ukrainian" | "swedish_ukrainian" | "polish_nordic";
    /** Short name of the programme. */
    programme_code: string;
    /** State of the ties by their claims. */
    status: string;
    /** Order from the firmest to the loosest. Unit: rank. */
    status_order: number;
    /** True where the state counts as a partnership. */
    is_partnership: boolean;
    /** Partnerships of the programme in this state. Unit: count. */
    partnership_count: number;
    /** Pairs of parties in them, each pair once over all programmes. Unit: count. */
    pair_count: number;
    /** Who pays the programme; empty when no source names one. */
    funder: string | null;
    /** Last day the funder of the programme is known to pay; empty when no funder or no end is known. */
    funding_ends_date: string | null;
  } & InEachLanguage<{
    /** Name of the programme, by language. */
    programme: string;
    /** State, by language. */
    status: string;
  }>;
  /**
   * Who has no known Norwegian–Ukrainian partner, of how many. Only partnerships count: no talks, proposals or letters
   * of intent, and no case that is not public. Source: partnerships from the documents and public pages named per
   * partnership; municipalities from KSE Loc Data Hub and Statistics Norway.
   */
  partnership_coverage: {
    /** UA for hromadas, NO for Norwegian municipalities. */
    country: "UA" | "NO";
    /**
     * What the group is: the country, a region type or KS category by the newest list, a size class, an oblast, a type,
     * a class of financial capacity, or a county.
     */
    group_kind:
      "country" | "region_type" | "ks_category" | "size_class" | "oblast" | "type" | "financial_capacity" | "fylke";
    /** Code of the group; unknown for hromadas without a class of financial capacity. */
    group_code: string;
    /** Order of classes that have one, 0 elsewhere. Unit: rank. */
    group_order: number;
    /** Municipalities of the group: the denominator. Unit: count. */
    municipality_count: number;
    /** Municipalities with at least one known partner in the other country. Unit: count. */
    with_count: number;
    /** Municipalities with no known partner in the other country. Unit: count. */
    without_count: number;
    /** Municipalities without over all of the group. Unit: share, 0 to 1. */
    without_share: number;
    /**
     * Of those without: hromadas with a Swedish partner; Norwegian municipalities with a Polish partner through the EEA
     * grants. Unit: count.
     */
    other_tie_count: number;
    /** Inhabitants of the group. Unit: persons, 1 January 2022 in Ukraine and 1 January 2024 in Norway. */
    population: number;
    /** Inhabitants of municipalities without. Unit: persons, 1 January 2022 in Ukraine and 1 January 2024 in Norway. */
    without_population: number;
    /** Hromadas that a list names with a foreign partner, from any country; empty for Norway. Unit: count. */
    any_known_count: number | null;
    /**
     * Hromadas that share their name with another, where a list names a foreign partner and nothing tells whose; empty
     * for Norway. Unit: count.
     */
    any_open_count: number | null;
    /**
     * Hromadas that no list that was read names with a foreign partner; one may exist. Empty for Norway. Unit: count.
     */
    any_none_count: number | null;
    /** any_none_count over all of the group; empty for Norway. Unit: share, 0 to 1. */
    any_none_share: number | null;
    /** Hromadas that a list, a directory included, names with a Norwegian partner; empty for Norway. Unit: count. */
    any_norwegian_count: number | null;
    /** Inhabitants of the hromadas in any_none_count; empty for Norway. Unit: persons, 1 January 2022. */
    any_none_population: number | null;
  } & InEachLanguage<{
    /** Name of the group, by language, or its code. */
    label: string;
  }>;
  /**
   * Ten lessons per partnership: what the data hold is known, everything else is missing. No grade: known says that
   * something is written, not that it is good. Source: KS slides of 2023 (lessons); the documents and public pages
   * named per partnership; case list of KS.
   */
  partnership_health: {
    /**
     * norwegian or swedish: a public partnership with a hromada; case: a row of the case list from the first meeting
     * on.
     */
    subject_kind: "norwegian" | "swedish" | "case";
    /** Id of the partnership or the case. */
    subject_id: string;
    /** Norwegian or Swedish party. */
    partner_name: string;
    /** Hromada; empty where the name is withheld. */
    host_name: string | null;
    /**
     * True for the hromada of a case that is not public: of every reported case, and of samples of hromadas that are
     * withheld.
     */
    is_name_withheld: boolean;
    /** Short name of the lesson. */
    lesson_code: string;
    /** Order of the lesson. Unit: rank. */
    lesson_order: number;
    /** True where the data hold it; false is missing, not bad. */
    is_known: boolean;
    /** public: from public sources; illustrative: made up to show the tool; reported: from the case list of KS. */
    evidence: "public" | "illustrative" | "reported";
  } & InEachLanguage<{
    /** The lesson, by language. */
    lesson: string;
    /** What must stand in the data for the lesson to be known, by language. */
    known_when: string;
  }>;
  /**
   * Pairs of parties that some list or page ties to each other, each once, with the state that follows from the claims.
   * Every name was read from a public source; a name from anywhere else may not stand here. Source: the lists and pages
   * named per claim.
   */
  partnership_pair: {
    /** Tie that the pair stands in. */
    partnership_id: string;
    /** Which countries meet: norwegian_ukrainian, swedish_ukrainian or polish_nordic. */
    network: "norwegian_ukrainian" | "swedish_ukrainian" | "polish_nordic";
    /** Country of the host: UA or PL. */
    host_country: "UA" | "PL";
    /** Name of the host as the source gives it. */
    host_name: string;
    /** Kind of the host: hromada, oblast, city or gmina. */
    host_kind: string;
    /** Name of the centre of the hromada in Ukrainian, by which people call it. */
    host_name_uk: string | null;
    /** KATOTTG code of the host, where known. */
    host_code: string | null;
    /** ISO 3166-2 code of the oblast that a hromada lies in. */
    oblast_code: string | null;
    /** Name of the oblast in Latin script. */
    oblast_name: string | null;
    /** Type of the hromada: urban, settlement or rural. */
    hromada_type: string | null;
    /** Region type of the hromada by the newest list. */
    region_type: "safe" | "near_front" | "frontline" | "occupied" | null;
    /** A graver region type that holds for less than half of the settlements; empty where none does. */
    part_region_type: "near_front" | "frontline" | "occupied" | null;
    /** Day the region type is of. */
    class_date: string | null;
    /** Population before the full-scale invasion. Unit: persons, 1 January 2022. */
    population_2022: number | null;
    /** Latitude of the centre of the hromada. Unit: degrees, WGS 84. */
    host_lat: number | null;
    /** Longitude of the centre of the hromada. Unit: degrees, WGS 84. */
    host_lon: number | null;
    /** Country of the partner, ISO 3166-1 alpha-2. */
    partner_country: string;
    /** Kind of the partner: kommune, fylkeskommune, kommun, region and so on. */
    partner_kind: string;
    /** Name of the partner: of a Norwegian one that of today, of others as the source gives it. */
    partner_name: string;
    /** Kommunenummer or fylkesnummer of a Norwegian partner. */
    partner_code: string | null;
    /** Name of the county. */
    fylke_name: string | null;
    /** Population of the municipality on 1 January 2024. Unit: persons. */
    kommune_population: number | null;
    /** Latitude of the Norwegian municipality. Unit: degrees, WGS 84. */
    partner_lat: number | null;
    /** Longitude of the Norwegian municipality. Unit: degrees, WGS 84. */
    partner_lon: number | null;
    /** State of the pair by its firmest claim, or by a ruling. */
    status: string;
    /** True where the state counts as a partnership. */
    is_partnership: boolean;
    /** Day, month, year or years of the firmest claim of best standing. */
    since: string | null;
    /** True where claims contradict each other on whether or since when. */
    is_contested: boolean;
    /** Claims that speak of the pair. Unit: count. */
    claim_count: number;
    /** Lists that those claims stand in. Unit: count. */
    list_count: number;
    /** Day the first claim about the pair was entered here: when we read of it, not when it came about. */
    first_entered_date: string;
    /**
     * Areas that pages name as what the tie is about: codes of areas with a blank between; empty for a hromada that is
     * withheld, and where nothing tells which hromada it is.
     */
    areas: string;
    /** Lessons of which a claim tells something: codes of lessons with a blank between. */
    known_lessons: string;
    /** Who pays the programme; empty when no source names one. */
    funder: string | null;
    /** Last day the funder of the programme is known to pay; empty when no funder or no end is known. */
    funding_ends_date: string | null;
    /** Document or public page the pair was read from. */
    source: string;
  } & InEachLanguage<{
    /** State of the partnership, by language. */
    status: string;
    /** Name of the programme, by language. */
    programme: string;
    /** The same by author, title and date where it is a document, by language. */
    source: string;
  }>;
  /**
   * Partnerships in the making: stage, days in it, next step. Names of hromadas are withheld unless the pair is public,
   * the case is a sample of a hromada that is not withheld, or this is the internal edition. Source: case list of KS.
   */
  pipeline_case: {
    /** Our id of the case. */
    case_id: string;
    /** Kommunenummer of the Norwegian municipality. */
    partner_code: string;
    /** Norwegian municipality. */
    partner_name: string;
    /** Centre of the hromada, with its oblast; empty where none is proposed or the name is withheld. */
    host_name: string | null;
    /** True where there is a hromada whose name is not shown. */
    is_name_withheld: boolean;
    /** Stage of a case. */
    stage: string;
    /** Order of the stage. Unit: rank. */
    stage_order: number;
    /** True while there is a next step to take. */
    is_open: boolean;
    /** Days from the first day of the stage to the reference date. Unit: days. */
    days_in_stage: number;
    /** More days than this in the stage make a case stalled; empty where nothing is waited for. Unit: days. */
    stalled_after_days: number | null;
    /** True after more days in the stage than its limit. */
    is_stalled: boolean;
    /** Role, never a person, that takes the next step; empty when nobody has been named. */
    responsible_role:
      | "ks_adviser"
      | "auc_adviser"
      | "kommune_coordinator"
      | "kommune_mayor"
      | "hromada_coordinator"
      | "hromada_mayor"
      | null;
    /** What comes next; empty when nothing is planned. */
    next_step:
      | "send_form"
      | "propose_partner"
      | "arrange_digital_meeting"
      | "define_areas"
      | "sign_agreement"
      | "apply_for_funding"
      | "plan_visit"
      | "report_results"
      | "renew_contact"
      | null;
    /** Day the next step is due. */
    next_step_due_date: string | null;
    /** Days from the reference date to the next step; negative when overdue. Unit: days. */
    days_to_due: number | null;
    /** True where an open case should have taken its next step before the reference date. */
    is_overdue: boolean;
    /** Newest day in the case list on which a stage began. */
    reference_date: string;
    /**
     * illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file
     * lies in.
     */
    evidence: "illustrative" | "reported";
  } & InEachLanguage<{
    /** Stage, by language. */
    stage: string;
  }>;
  /** Cases by stage, and how long they have stood there. Source: case list of KS; limits written by hand. */
  pipeline_stage: {
    /** Stage of a case. */
    stage: string;
    /** Order of the stage. Unit: rank. */
    stage_order: number;
    /** True while there is a next step to take. */
    is_open: boolean;
    /** Cases in the stage. Unit: count. */
    case_count: number;
    /** Cases that have stood there longer than the limit. Unit: count. */
    stalled_count: number;
    /** More days than this in the stage make a case stalled; empty where nothing is waited for. Unit: days. */
    stalled_after_days: number | null;
    /** Days in the stage, median of its cases; empty without cases. Unit: days. */
    median_days: number | null;
    /** Days in the stage, longest of its cases; empty without cases. Unit: days. */
    longest_days: number | null;
    /** Newest day in the case list on which a stage began. */
    reference_date: string;
    /** illustrative when any case is made up to show the tool, else reported. */
    evidence: "illustrative" | "reported";
  } & InEachLanguage<{
    /** Stage, by language. */
    stage: string;
  }>;
  /**
   * Every place that has a page, with what is public of it alone: municipalities and counties of Norway, hromadas and
   * oblasts of Ukraine, and the city of Kyiv. Source: Statistics Norway and Kartverket by way of norway-geodata; State
   * Statistics Service of Ukraine and KATOTTG by way of KSE Loc Data Hub; ISO 3166-2:UA.
   */
  place: {
    /** Kommunenummer, fylkesnummer, KATOTTG code of a hromada, or ISO 3166-2 code of an oblast or of Kyiv. */
    place_code: string;
    /** kommune, fylke, hromada, oblast, or city for Kyiv. */
    place_kind: "kommune" | "fylke" | "hromada" | "oblast" | "city";
    /** Name by which people call it, in Latin script; of a hromada that of its centre. */
    name: string;
    /** The same name, unique among places of its kind. */
    label: string;
    /** Name of a kommune with its Sami and Kven forms; name of a hromada as the register has it, an adjective. */
    full_name: string | null;
    /** Name of a hromada in Ukrainian as the register has it, an adjective. */
    full_name_uk: string | null;
    /** Ukrainian name of the centre of a hromada, or of an oblast or Kyiv. */
    name_uk: string | null;
    /**
     * Name of the centre in the register, in Latin script after resolution 55 of 2010, where it is called otherwise
     * today.
     */
    former_centre: string | null;
    /** Town from which a kommune is governed. */
    kommune_centre: string | null;
    /** Code of the county or oblast it lies in; empty for those themselves. */
    parent_code: string | null;
    /** Name of that county or oblast. */
    parent_name: string | null;
    /** Name of the raion in Latin script after resolution 55 of 2010, adjective form. */
    raion: string | null;
    /** Name of the raion in Ukrainian, adjective form. */
    raion_uk: string | null;
    /** Type of a hromada: urban, settlement or rural. */
    type: string | null;
    /**
     * Inhabitants, on 1 January 2024 in Norway and on 1 January 2022 in Ukraine; empty for Kyiv, which the file does
     * not hold. Unit: persons.
     */
    population: number | null;
    /** Municipalities of the county or oblast. Unit: count. */
    municipality_count: number | null;
    /** Latitude of a kommune or of the centre of a hromada, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lat: number | null;
    /** Longitude of a kommune or of the centre of a hromada, rounded to about a kilometre. Unit: degrees, WGS 84. */
    lon: number | null;
    /** Whether it lies by the sea; a hromada within 30 km of it. */
    is_coastal: boolean | null;
    /** Whether a county or oblast is governed from here. */
    is_regional_centre: boolean | null;
    /** Whether a state university or university college has a campus here by the lists that were read. */
    has_university_campus: boolean | null;
    /** Class of centrality 2024, 1 most central to 6 least. Unit: class. */
    centrality_class: number | null;
    /** Date of formation of the hromada as it is today. */
    amalgamated_date: string | null;
    /** True when formed voluntarily, false when formed by the decree of 2020. */
    is_voluntary: boolean | null;
    /** Class of financial capacity of a hromada: critical, low, satisfactory, optimal or high; empty when not known. */
    capacity_class: "critical" | "low" | "satisfactory" | "optimal" | "high" | null;
    /**
     * Of a hromada: known where a list that was read names a foreign partner; open where one names a hromada of its
     * name and nothing tells which; none_known otherwise.
     */
    tie_knowledge: "known" | "open" | "none_known" | null;
    /**
     * True where the public edition tells no answer, need, project or day of the hromada, by a rule over public lists.
     */
    is_withheld: boolean | null;
    /**
     * False for hromadas occupied since before 24 February 2022: the budget file carries only remnants for them, so
     * they stand outside every comparison of budgets.
     */
    is_in_budget_system: boolean | null;
  };
  /**
   * What lists and pages say of the ties of a place, with partners of any country, as they say it. Source: the list and
   * the page named in each row.
   */
  place_claim: {
    /** Kommunenummer, fylkesnummer, KATOTTG code of a hromada, or ISO 3166-2 code of an oblast or of Kyiv. */
    place_code: string;
    /** Our id of the claim. */
    claim_id: string;
    /** Country of the other party, ISO 3166-1 alpha-2. */
    partner_country: string;
    /** The other party: its label where it has a page here, else as the list writes it. */
    partner_name: string;
    /** Code of the other party where it has a page here. */
    partner_code: string | null;
    /** What the other party is where it has a page here: kommune, fylke, hromada, oblast or city. */
    partner_place_kind: string | null;
    /**
     * True where the tie stands in a programme that is followed here; other lists are told as they are, and nothing is
     * counted over several of them.
     */
    is_followed: boolean;
    /** State of the pair by all its claims. */
    status: string;
    /** Order of the states, the firmest first. Unit: rank. */
    status_order: number;
    /** True where the state counts as a partnership. */
    is_partnership: boolean;
    /** Short name of the list. */
    list: string;
    /** Order in which lists are named. Unit: rank. */
    list_order: number;
    /** True where the state rests on this claim. */
    is_deciding: boolean;
    /**
     * Day, month, year or years of what is claimed, as exact as the page is; a visit by month at most; empty where no
     * day is given, or was kept back for safety.
     */
    said_on: string | null;
    /** Address of the page, or key of the document. */
    page: string;
    /** Day of the page, or the day it was read where it bears none. */
    page_date: string;
    /**
     * primary: a party itself or the owner of the list says so; secondary: somebody’s copy or report; press: a
     * newspaper.
     */
    standing: string;
    /**
     * Why the claim is not taken as it stands: namesake, shared_name and spelling are about who, day about when,
     * disputed is denied by another page, duplicate repeats another row.
     */
    doubt: string | null;
  } & InEachLanguage<{
    /** Name of the state, by language. */
    status: string;
    /** Name of the list, by language. */
    list: string;
    /** What is claimed, by language. */
    kind: string;
    /** Author, title and date of the document, by language; empty where page is an address. */
    document: string | null;
  }>;
  /**
   * Figures of every place beside those of the places of its kind in its county, oblast, region type or country: rank,
   * median, and how they spread. Source: Statistics Norway and Kartverket by way of norway-geodata; State Statistics
   * Service and Ministry of Finance of Ukraine (OpenBudget) by way of KSE Loc Data Hub; order 376 by way of
   * igskak/KATOTTG.
   */
  place_figure: {
    /** Kommunenummer, fylkesnummer, KATOTTG code of a hromada, or ISO 3166-2 code of an oblast. */
    place_code: string;
    /**
     * Which figure. Own revenue and all revenue are without personal income tax on military pay; density is inhabitants
     * over area; changes are nominal.
     */
    measure:
      | "population"
      | "area_km2"
      | "density_per_km2"
      | "municipality_count"
      | "own_per_capita_uah"
      | "change_share"
      | "transfers_share";
    /** Order in which the figures are told. Unit: rank. */
    measure_order: number;
    /** Day, year or years of the figure; empty where it has none. */
    figure_period: string | null;
    /**
     * The figure. Unit: persons; square kilometres; persons per square kilometre; count; UAH per inhabitant of 1
     * January 2022; share.
     */
    value: number;
    /**
     * Where the figure lies between the least and the largest of all places of its kind in the country, by powers
     * except for shares. Unit: share, 0 to 1.
     */
    position: number;
    /** What the place is compared with: its county, its oblast, its region type, or all of its kind in the country. */
    group_kind: "fylke" | "oblast" | "region_type" | "country";
    /** Code of that county, oblast, region type or country. */
    group_code: string;
    /** Order in which the groups are told. Unit: rank. */
    group_order: number;
    /** Day the region type is of; empty for other groups. */
    class_date: string | null;
    /** Places of the group that have the figure. Unit: count. */
    place_count: number;
    /** Rank among them, 1 the largest; equal ones share it. Unit: rank. */
    place_rank: number;
    /** Places of the group with the very same figure. Unit: count. */
    equal_count: number;
    /** Median of the group. Unit: that of the figure. */
    median_value: number;
    /**
     * How many places of the group lie in each sixteenth between the least and the largest figure, with a bar between:
     * with blanks they would read like telephone numbers.
     */
    group_bins: string;
  };
  /**
   * What places are called in a language of the site that has names of its own for them; in the other languages they go
   * by the names of the registers. Kept small because a page fetches it whole. Source: State Statistics Service of
   * Ukraine, KATOTTG; Who’s On First.
   */
  place_label: {
    /** Language of the site, ISO 639-1. */
    language: string;
    /** KATOTTG code of a hromada, ISO 3166-2 code of an oblast, kommunenummer or fylkesnummer. */
    place_code: string;
    /**
     * The name; of a hromada the adjective of the register, made unique with oblast, raion and type as far as it takes.
     */
    label: string;
    /** What the place is called in the other languages; of a hromada its label, in Latin script. */
    register_name: string;
  };
  /**
   * Every place that has a page, kept small because the search in the head of every page fetches it whole. Source: as
   * of place.
   */
  place_lookup: {
    /** Kommunenummer, or KATOTTG code of the hromada. */
    place_code: string;
    /**
     * hromada, raion, kommune, fylke, or elsewhere: a place that exists and is none of the municipalities of the other
     * tables.
     */
    place_kind: "kommune" | "fylke" | "hromada" | "oblast" | "city";
    /** Name by which people call it, in Latin script; of a hromada that of its centre. */
    name: string;
    /** Official name of a kommune with its Sami and Kven forms, and of Kyiv; empty where it is the name. */
    full_name: string | null;
    /** Ukrainian name of the centre of a hromada, or of an oblast or Kyiv. */
    name_uk: string | null;
    /** Name of a hromada in Ukrainian as the register has it, an adjective. */
    full_name_uk: string | null;
    /** Code of the county or oblast it lies in; empty for those themselves. */
    parent_code: string | null;
    /** Population: of a kommune or fylke on 1 January 2024, of a hromada or oblast on 1 January 2022. Unit: persons. */
    population: number | null;
    /** Type by the centre: urban (a city), settlement, rural (a village). */
    type: string | null;
  };
  /**
   * Other names under which a reader may look for a municipality, kept small because a page fetches it whole. Source:
   * editions of KOATUU and KATOTTG, Statistics Norway, Kartverket, Who’s On First.
   */
  place_name: {
    /**
     * hromada, raion, kommune, fylke, or elsewhere: a place that exists and is none of the municipalities of the other
     * tables.
     */
    place_kind: "hromada" | "raion" | "kommune" | "fylke" | "elsewhere";
    /** KATOTTG code, kommunenummer, fylkesnummer, or ISO 3166-2 code of what is no municipality of Norway. */
    place_code: string;
    /** The name, as the source writes it; of a code, the code. */
    name: string;
    /**
     * current: today’s name; form: in another language or spelling; centre: the town from which a kommune is governed;
     * former: its name before; ended: a municipality that went into it; code: a kommunenummer that ended; county: a
     * county that it lay in.
     */
    name_kind: "current" | "form" | "centre" | "former" | "ended" | "code" | "county";
    /** Year in which a name, municipality or code ended; empty where only a span of years is known. Unit: year. */
    until_year: number | null;
  };
  /**
   * Hromadas with projects in DREAM by sector, and projects per inhabitant, for the country, region types and oblasts.
   * No group has fewer than ten hromadas. Oblasts and safe territory leave out hromadas that are withheld. Source:
   * MaxSemenchuk/hromada-strategy-collab (CC BY 4.0), 29 July 2026, from the open interface of DREAM; population of 1
   * January 2022 from the State Statistics Service.
   */
  public_project_group: {
    /** What the group is: the country, a region type by the newest list, or an oblast. */
    group_kind: "country" | "region_type" | "oblast";
    /**
     * UA for the country, the region type, or ISO 3166-2 code of the oblast; codes of groups put together because they
     * are small are parted by a plus sign.
     */
    group_code: string;
    /** Order of the group, from the safest. Unit: rank. */
    group_order: number;
    /** Code of the sector; any stands for all projects. */
    sector_code: string;
    /** Order in lists. Unit: rank. */
    sector_order: number;
    /** Hromadas of the group that were looked up. Unit: count. */
    hromada_count: number;
    /**
     * Hromadas of the whole country that were not looked up, so that nothing is known of their projects. Unit: count.
     */
    unlisted_count: number;
    /** Inhabitants of these hromadas on 1 January 2022. Unit: persons. */
    population_2022: number;
    /** Hromadas with a project in the sector; empty where suppressed. Unit: count. */
    with_project_count: number | null;
    /** Hromadas with a project in the sector over those looked up; empty where suppressed. Unit: share, 0 to 1. */
    share: number | null;
    /** Projects in the sector that are not cancelled; empty where suppressed. Unit: count. */
    project_count: number | null;
    /** Projects in the sector; empty where suppressed. Unit: projects per 10,000 inhabitants of 1 January 2022. */
    projects_per_10000: number | null;
    /** shown; or suppressed, where the figure or one beside it would tell what a few hromadas have. */
    disclosure: "shown" | "suppressed";
    /** Day of the count of DREAM. */
    counted_date: string | null;
    /** Day of the list of territories that the groups are by. */
    list_date: string;
  } & InEachLanguage<{
    /** Name of the sector, by language. */
    sector: string;
  }>;
  /**
   * Trust in local authorities, and support for the reform, by surveys in Ukraine. Source: public pages named in each
   * row.
   */
  public_trust: {
    /**
     * Who asked, and how: kiis_phone, Kyiv International Institute of Sociology by telephone; kiis_euam, the same face
     * to face for the European Union Advisory Mission; rating, Rating; coe_kiis, the waves of the Council of Europe.
     */
    survey: "kiis_phone" | "kiis_euam" | "rating" | "coe_kiis";
    /** What was asked; another wording is another question, and never one line with it. */
    question:
      | "trust"
      | "distrust"
      | "trust_more"
      | "reform_necessary"
      | "reform_should_go_on"
      | "mergers_raise_resilience"
      | "displaced_are_satisfied";
    /** Whom the answer is about, or yes. */
    answer: "local_authorities" | "government" | "parliament" | "both" | "neither" | "yes";
    /** Month in which the asking ended. */
    asked: string;
    /** How many were asked, at least; empty where the page does not say. Unit: persons. */
    respondent_count: number | null;
    /** Part of those asked who answered so. Unit: per cent. */
    percent: number;
    /**
     * official: read with who asked; official_by_way: on the ministry's portal, which did not ask; press: read in the
     * press; conflicting: another value of the same figure.
     */
    quality: "official" | "official_by_way" | "press" | "conflicting";
    /** Public page the figure was read from. */
    source: string;
    /** Day, month or year of the page. */
    source_date: string;
    /** Remark in our own words. */
    note: string | null;
  };
  /**
   * What rebuilding Ukraine would cost, by the five Rapid Damage and Needs Assessments (RDNA 1 to 5) of the government,
   * the World Bank, the European Commission and the United Nations. Source: public pages named in each row.
   */
  rebuilding_needs: {
    /** Number of the assessment: 1 for RDNA1. Unit: number. */
    assessment: number;
    /** Day to which the assessment counts. */
    as_of_date: string;
    /**
     * needs: of recovery and reconstruction over ten years; damage: of buildings and works; losses: disrupted flows and
     * extra costs; needs_met: already met since 2022; financed: planned for the year after.
     */
    measure: "needs" | "damage" | "losses" | "needs_met" | "financed";
    /** Sector as the assessment draws it, or total; a sector of another width has another code. */
    sector:
      | "total"
      | "housing"
      | "transport"
      | "energy"
      | "energy_extractives"
      | "commerce_industry"
      | "agriculture"
      | "social_protection"
      | "explosive_hazards"
      | "explosives_and_debris"
      | "debris"
      | "education"
      | "health";
    /** usd_bn: billion US dollars of the report; percent: part of the measure's total. */
    unit: "usd_bn" | "percent";
    /** The published figure. Unit: USD billion, or per cent, as unit says. */
    value: number;
    /** How the page says it: about (or exactly), over, or nearly the value. */
    said: "about" | "over" | "nearly";
    /**
     * official: read with the government, one of the authors; official_by_way: the World Bank's words, printed by
     * another; press: read in the press; conflicting: another value of the same figure, as the note says.
     */
    quality: "official" | "official_by_way" | "press" | "conflicting";
    /** Public page the figure was read from. */
    source: string;
    /** Day, month or year of the page. */
    source_date: string;
    /** Remark in our own words. */
    note: string | null;
  };
  /**
   * The four region types with the list they are read from and how many hromadas they hold. Source: lists of the
   * Ministry of Reintegration of Ukraine by way of KSE Loc Data Hub; classes and categories from KS documents.
   */
  region_type: {
    /** Region type: safe, near_front, frontline or occupied. */
    region_type: "safe" | "near_front" | "frontline" | "occupied";
    /** Order of the class, 1 the safest. Unit: rank. */
    class_order: number;
    /**
     * Category of KS. Near the front counts as outside the war zone, though de-occupied places may have the needs of
     * the other category.
     */
    ks_category: "outside_war_zone" | "in_war_zone";
    /** Our id of the list. */
    list_id: string;
    /** Date the list holds from. */
    list_date: string;
    /** Age of the list when a table of data/ was last fetched or changed; it has grown older since. Unit: months. */
    list_age_months: number | null;
    /** Government order that carries the list. */
    order_number: string | null;
    /** Documents the class and the category come from. */
    source: string;
    /** Hromadas of the region type by the newest list. Unit: count. */
    hromada_count: number;
    /** Population of these hromadas before the full-scale invasion. Unit: persons, 1 January 2022. */
    population_2022: number;
  } & InEachLanguage<{
    /** Name of the class, by language. */
    label: string;
    /** The rule, by language. */
    rule: string;
  }>;
  /**
   * The SQL that builds each table, so that a reader can follow a figure from the page to its source. Source:
   * loaders/sql/core, loaders/sql/edition and loaders/sql/mart.
   */
  sql_file: {
    /** Layer of the table, which is the folder of the file. */
    schema_name: string;
    /** Name of the table, which is the name of the file. */
    table_name: string;
    /** Text of the file without its comments on columns, which the data dictionary holds. */
    sql_text: string;
  };
  /**
   * How many responses chose a measure among the three most relevant. Counts have passed the disclosure rules: fewer
   * than five is never published, nor what would give it away. Source: KS form in the shape of the survey of the
   * Committee of the Regions.
   */
  support_choice_by_area: {
    /** Code of the area. */
    area_code: string;
    /**
     * own or delegated responsibility of a hromada, short_term or long_term measure of support, or a cross_cutting
     * theme.
     */
    area_group: "own" | "delegated" | "short_term" | "long_term" | "cross_cutting";
    /** Order in lists, as in the slides, themes last. Unit: rank. */
    area_order: number;
    /** How many were asked, at least; empty where the page does not say. Unit: persons. */
    respondent_count: number | null;
    /** Respondents of the group; empty where fewer than five. Unit: count. */
    base_count: number | null;
    /** Respondents who say so over all of the group; empty where the base is under ten. Unit: share, 0 to 1. */
    share: number | null;
    /**
     * Lower end of the 95 % interval of Wilson: what chance alone would do were the respondents drawn at random. Unit:
     * share, 0 to 1.
     */
    low_share: number | null;
    /** Upper end of the 95 % interval of Wilson. Unit: share, 0 to 1. */
    high_share: number | null;
    /** True where the base is under twenty. */
    is_uncertain: boolean;
    /**
     * shown; suppressed, one word whether the cell or one beside it would tell what a few answered; or withheld (too
     * few answers), where the base is under five.
     */
    disclosure: "shown" | "suppressed" | "withheld (too few answers)";
    /**
     * illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file
     * lies in.
     */
    evidence: "illustrative" | "reported";
  } & InEachLanguage<{
    /** Name of the area, by language. */
    area: string;
  }>;
  /** Every table of data/ with its metadata and what is checked. Source: the metadata file beside each table. */
  table_provenance: {
    /** Name of the table: data/<name>.csv. */
    table_name: string;
    /** refreshed: fetched by a loader; authored: written by hand. */
    kind: string;
    /** Licence to cite. */
    licence: string;
    /** Addresses, and keys of documents, parted by a space and a bar. */
    source: string;
    /** What one row is. */
    grain: string;
    /** Columns of the key, parted by a comma. */
    key_columns: string;
    /** Units of columns, one after the other. */
    units: string | null;
    /** Date or period the facts hold for, text. */
    as_of: string;
    /** Period covered, text; empty when the table has none. */
    period: string | null;
    /** Day the content last changed. */
    retrieved: string;
    /** Rows of the table. Unit: count. */
    rows: number;
    /** SHA-256 of the file, hexadecimal. */
    sha256: string;
    /** official, official_by_way, derived, estimated, sample, conflicting, mixed, illustrative or reported. */
    quality: string;
    /**
     * Days after the last day of as_of when a refresh and a check begin to say so; empty where the facts do not age.
     * Unit: days.
     */
    warn_after_days: number | null;
    /**
     * Days after which the public site is no longer built from the table, unless accepted_until says so. Unit: days.
     */
    error_after_days: number | null;
    /**
     * Last day on which facts beyond the limit are published all the same, as text; empty where no exception was made.
     */
    accepted_until: string | null;
    /** Checks that read the table. Unit: count. */
    check_count: number;
    /** What these checks hold, one after the other. */
    checks: string | null;
  } & InEachLanguage<{
    /** Title, by language. */
    title: string;
    /** Who produced the facts, by language. */
    producer: string;
    /** Author, title and date of each document among them, parted in the same way, by language; empty where none is. */
    documents: string | null;
    /** Remarks, by language. */
    notes: string;
    /** Why these limits, by language. */
    limit_reason: string | null;
    /** Why the exception was made, by language. */
    accepted_reason: string | null;
  }>;
  /**
   * Hromadas and their inhabitants of 2022 in each region type on any day from 24 February 2022 to the day of the list.
   * Source: order 376 by way of igskak/KATOTTG, read with our crosswalk; population by way of KSE Loc Data Hub.
   */
  territory_day: {
    /** First day of the span. */
    from_date: string;
    /** Last day of the span; the day of the list for the newest. */
    to_date: string;
    /** Region type: safe, near_front, frontline or occupied. */
    region_type: string;
    /** Order of the region type, 1 safe to 4 occupied. Unit: rank. */
    class_order: number;
    /** Hromadas of the region type on each of these days. Unit: count. */
    hromada_count: number;
    /** Population of these hromadas before the full-scale invasion. Unit: persons, 1 January 2022. */
    population_2022: number;
  };
  /**
   * Every hromada whose region type by the list of October 2022 is not the one that the order gives it for the same
   * day: the order is later, dates each settlement, and is what pages use. Source: list of the Ministry of
   * Reintegration of Ukraine by way of KSE Loc Data Hub; order 376 by way of igskak/KATOTTG.
   */
  territory_list_difference: {
    /** KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique. */
    hromada_code: string;
    /** Day both are asked for: that of the older list. */
    class_date: string;
    /** Region type by the list of October 2022. */
    list_region_type: string;
    /** Region type by the order on that day. */
    order_region_type: string;
    /** A graver region type that holds for less than half of the settlements; empty where none does. */
    part_region_type: string | null;
  };
  /**
   * Hromadas and their inhabitants of 2022 in each region type, month by month from February 2022. Source: order 376 by
   * way of igskak/KATOTTG, read with our crosswalk; population by way of KSE Loc Data Hub.
   */
  territory_month: {
    /** First day of the month. */
    month: string;
    /** Region type: safe, near_front, frontline or occupied. */
    region_type: string;
    /** Order of the region type, 1 safe to 4 occupied. Unit: rank. */
    class_order: number;
    /** Day the region types are of: the last of the month, or the day of the list. */
    class_date: string;
    /** Hromadas of the region type on that day. Unit: count. */
    hromada_count: number;
    /** Population of these hromadas before the full-scale invasion. Unit: persons, 1 January 2022. */
    population_2022: number;
  };
  /**
   * What each list and page says of a tie, as it says it: contradictions stand side by side. Source: the list and the
   * page named in each row.
   */
  tie_claim: {
    /** Our id of the claim. */
    claim_id: string;
    /** Id of the tie that the claim is about. */
    partnership_id: string;
    /** Which countries meet: norwegian_ukrainian, swedish_ukrainian or polish_nordic. */
    network: "norwegian_ukrainian" | "swedish_ukrainian" | "polish_nordic";
    /** Norwegian, Swedish or other Nordic party. */
    partner_name: string;
    /** Ukrainian or Polish party; as the list writes it where no code is settled. */
    host_name: string;
    /** Short name of the list. */
    list: string;
    /** Order in which lists are named. Unit: rank. */
    list_order: number;
    /** What is claimed; a code of claim_kinds. */
    kind: string;
    /** True where the state of the tie rests on this claim. */
    is_deciding: boolean;
    /**
     * Day, month, year or years of what is claimed, as exact as the page is; a visit by month at most; empty where no
     * day is given, or was kept back for safety.
     */
    said_on: string | null;
    /** Address of the page, or key of the document. */
    page: string;
    /** Day of the page, or the day it was read where it bears none. */
    page_date: string;
    /**
     * primary: a party itself or the owner of the list says so; secondary: somebody’s copy or report; press: a
     * newspaper.
     */
    standing: string;
    /**
     * Areas that the page names: codes of areas with a blank between; empty for a hromada that is withheld, and where
     * nothing tells which hromada it is.
     */
    areas: string;
    /**
     * Why the claim is not taken as it stands: namesake, shared_name and spelling are about who, day about when,
     * disputed is denied by another page, duplicate repeats another row.
     */
    doubt: string | null;
    /** Day the claim was entered here. */
    entered_date: string;
  } & InEachLanguage<{
    /** Name of the list, by language. */
    list: string;
    /** What is claimed, by language. */
    kind: string;
    /** Author, title and date of the document, by language; empty where page is an address. */
    document: string | null;
  }>;
  /** How many Norwegian–Ukrainian ties stand in one list alone, in two, in three. Source: the lists named per claim. */
  tie_list_depth: {
    /** Lists that name the tie; 0 where only pages that were searched for do. Unit: count. */
    named_by: number;
    /** Ties that exactly so many lists name. Unit: count. */
    tie_count: number;
    /** Lists that name any of them. Unit: count. */
    list_total: number;
  };
  /** Norwegian–Ukrainian ties that two lists both name. Source: the lists named per claim. */
  tie_list_overlap: {
    /** A list; a code of claim_lists. */
    list: string;
    /** Another, or the same. */
    other_list: string;
    /** Ties that both name; of a list and itself, all that it names. Unit: count. */
    tie_count: number;
  };
  /**
   * Norwegian–Ukrainian ties by the lists that name them, so that the overlap of all lists can be read. Source: the
   * lists named per claim.
   */
  tie_list_pattern: {
    /** Short names of exactly the lists that name the ties, with a blank between. */
    named_lists: string;
    /** Ties that exactly these lists name. Unit: count. */
    tie_count: number;
  };
  /**
   * Norwegian–Ukrainian pairs by the year their tie is of, and by the day they were first read here: what is new in the
   * world is not what is new to us. Source: the lists and pages named per claim.
   */
  tie_news: {
    /**
     * world: the year that the deciding claim gives the tie; read: the day the first claim about the pair was entered.
     */
    clock: "world" | "read";
    /** Year of the tie, or undated; day of entry. */
    clock_period: string;
    /** Pairs whose state counts as a partnership. Unit: count. */
    partnership_count: number;
    /** Pairs tied by a visit, talks, a proposal or a directory alone. Unit: count. */
    other_tie_count: number;
  };
  /**
   * Transfers as a share of all revenue of the hromadas’ budgets, personal income tax on military pay left out of it.
   * Excluded: hromadas occupied since before 2022; years that are not complete. Quantiles are continuous, each hromada
   * counts once. Source: Ministry of Finance of Ukraine (OpenBudget) by way of KSE Loc Data Hub,
   * hromada_budget_2020_2022.csv.
   */
  transfer_dependence: {
    /** Budget year, the calendar year; complete years only. */
    year: number;
    /** What the group is: the country, an oblast, a type (urban, settlement, rural) or a region type on class_date. */
    group_kind: "country" | "oblast" | "type" | "region_type";
    /** UA for the country, ISO 3166-2 code of the oblast, the type, or the region type. */
    group_code: string;
    /** Day the region types are of, the end of the year: see core.hromada_class_on_year_end. Empty for other groups. */
    class_date: string | null;
    /** Hromadas the figures are computed from. Unit: count. */
    hromada_count: number;
    /** Hromadas of the group left out: occupied since before 2022. Unit: count. */
    excluded_count: number;
    /** All transfers of the group over all its revenue. Unit: share, 0 to 1. */
    transfers_share: number;
    /** One hromada in four has a lower share. Unit: share, 0 to 1. */
    p25_share: number;
    /** Median share of a hromada. Unit: share, 0 to 1. */
    p50_share: number;
    /** One hromada in four has a higher share. Unit: share, 0 to 1. */
    p75_share: number;
  };
  /**
   * Change of own-source revenue from the last year before the full-scale invasion to the last complete one, nominal:
   * inflation is not taken out. Region type at the end of the later year. Excluded: hromadas occupied since before
   * 2022; a group without any other has no figures. Quantiles are continuous, each hromada counts once, and without the
   * tax only. Source: Ministry of Finance of Ukraine (OpenBudget) by way of KSE Loc Data Hub,
   * hromada_budget_2020_2022.csv.
   */
  war_change: {
    /** What the group is: the country, an oblast or a region type on class_date. */
    group_kind: "country" | "oblast" | "region_type";
    /** UA for the country, the ISO code of the oblast, or the region type. */
    group_code: string;
    /** Day the region types are of, the end of to_year: see core.hromada_class_on_year_end. Empty for other groups. */
    class_date: string | null;
    /**
     * with_military_pit: own-source revenue as published; without_military_pit: less personal income tax on the pay of
     * military personnel, in both years.
     */
    basis: "with_military_pit" | "without_military_pit";
    /** Last budget year before the full-scale invasion. Unit: calendar year. */
    from_year: number;
    /** Last complete budget year. Unit: calendar year. */
    to_year: number;
    /** Hromadas the figures are computed from. Unit: count. */
    hromada_count: number;
    /**
     * Hromadas of the group left out: occupied since before 2022, or revenue not above zero in one of the years. Unit:
     * count.
     */
    excluded_count: number;
    /** Own-source revenue of the group in from_year on this basis. Unit: UAH million, nominal. */
    own_from_uah_m: number | null;
    /** Own-source revenue of the group in to_year on this basis. Unit: UAH million, nominal. */
    own_to_uah_m: number | null;
    /** Change of the sum of the group: to_year over from_year, less 1. Unit: share, 0.1 is plus 10 per cent. */
    total_change_share: number | null;
    /** One hromada in four changed by less; empty with the tax. Unit: share, 0.1 is plus 10 per cent. */
    p25_change_share: number | null;
    /** Median change of a hromada; empty with the tax. Unit: share, 0.1 is plus 10 per cent. */
    p50_change_share: number | null;
    /** One hromada in four changed by more; empty with the tax. Unit: share, 0.1 is plus 10 per cent. */
    p75_change_share: number | null;
  };
}

export type MartName = keyof MartRows;

/** Reads a mart's rows; the build reads files, the browser what it has fetched before. */
export type MartReader = <Name extends MartName>(name: Name) => readonly MartRows[Name][];

/** Budget years that are complete, the oldest first. */
export const budgetYears: readonly number[] = [2021, 2022];

/** First and last day that have a region type. */
export const classDays = {first: "2022-02-24", last: "2025-04-30"} as const;
