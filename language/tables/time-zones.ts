// Written by `npm run generate` from the package moment-timezone (MIT), which holds the IANA time zone database.

/** The release of the database. */
export const RELEASE = '2026f';
export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2037;

/**
 * The names of the zones, links included, by what their clocks show from the first year to the last. Before the bar: by
 * how many minutes they are ahead of UTC, for each way in which they are set; at first the first. After it, for each time
 * that they are set: the minutes since the time before, or since the start, in base 36, and a capital for the way.
 */
export const ZONES_BY_CLOCKS: Readonly<Record<string, string>> = {
    '0|':
        'Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich Etc/UCT Etc/UTC Etc/Universal Etc/Zulu UTC',
    '180|':
        'Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Antarctica/Syowa Asia/Aden Asia/Baghdad Asia/Bahrain Asia/Istanbul Asia/Kuwait Asia/Qatar Asia/Riyadh Etc/GMT-3 Europe/Istanbul Europe/Kirov Europe/Minsk Europe/Moscow Europe/Simferopol Indian/Antananarivo Indian/Comoro Indian/Mayotte',
    '60|':
        'Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Tunis Etc/GMT-1',
    '120|':
        'Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Khartoum Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Tripoli Africa/Windhoek Etc/GMT-2 Europe/Kaliningrad',
    '120 180|11fooB5m6cA5m9oB5tycA5ehoB5tycA5ehoB5tycA5m9oB5m6cA5m9oB5m6cA5m9oB5m6cA5m9oB5tycA5ehoB5tycA5m9oB5m6cA5m9oB5m6cA5m9oB5m6cA5m9oB5m6cA5m9oB5tycA5ehoB5tycA':
        'Africa/Cairo',
    '60 0|3d7cB1ao0A9q00B12w0A9q00B1ao0A9q00B12w0A9xs0B12w0A9q00B1ao0A9q00B12w0A5m6cB':
        'Africa/Casablanca Africa/El_Aaiun',
    '60 120|2ptoB6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A':
        'Africa/Ceuta Arctic/Longyearbyen Atlantic/Jan_Mayen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich',
    '180 120|c8z0B':
        'Africa/Juba',
    '-600 -540|2300B7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA':
        'America/Adak America/Atka US/Aleutian',
    '-540 -480|22ycB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA':
        'America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat US/Alaska',
    '-240|':
        'America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Boa_Vista America/Campo_Grande America/Caracas America/Cuiaba America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Guyana America/Kralendijk America/La_Paz America/Lower_Princes America/Manaus America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola America/Virgin Brazil/West Etc/GMT+4',
    '-180|':
        'America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Bahia America/Belem America/Buenos_Aires America/Catamarca America/Cayenne America/Cordoba America/Fortaleza America/Jujuy America/Maceio America/Mendoza America/Montevideo America/Paramaribo America/Punta_Arenas America/Recife America/Rosario America/Santarem America/Sao_Paulo Antarctica/Palmer Antarctica/Rothera Atlantic/Stanley Brazil/East Etc/GMT+3',
    '-180 -240|2i50B61toA5eecB5u1oA5eecB5u1oA5eecB5u1oA5eecB61toA':
        'America/Asuncion',
    '-300|':
        'America/Atikokan America/Bogota America/Cancun America/Cayman America/Coral_Harbour America/Eirunepe America/Guayaquil America/Jamaica America/Lima America/Panama America/Porto_Acre America/Rio_Branco Brazil/Acre Etc/GMT+5',
    '-360 -300|2xxcB69icA4yxoB6hacA4r5oB6hacA':
        'America/Bahia_Banderas America/Merida America/Mexico_City America/Monterrey Mexico/General',
    '-360|':
        'America/Belize America/Costa_Rica America/El_Salvador America/Guatemala America/Managua America/Regina America/Swift_Current America/Tegucigalpa Canada/Saskatchewan Etc/GMT+6 Pacific/Galapagos',
    '-420 -360|22v0B7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA':
        'America/Boise America/Cambridge_Bay America/Denver America/Shiprock US/Mountain',
    '-360 -300|22tcB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA':
        'America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN America/Matamoros America/Menominee America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Rankin_Inlet America/Resolute US/Central US/Indiana-Starke',
    '-420 -360|2xz0B69icA4yxoB6hacA4r5oB':
        'America/Chihuahua',
    '-420 -360|22v0B7cecA43toB7cecA3w1oB82z0A35h0B7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA':
        'America/Ciudad_Juarez',
    '-180 -240|2xp0B4r5oA6hacB4r5oA6hacB4yxoA69icB4r5oA6p2cB4r5oA':
        'America/Coyhaique',
    '-420|':
        'America/Creston America/Dawson_Creek America/Fort_Nelson America/Hermosillo America/Phoenix Etc/GMT+7 US/Arizona',
    '-480 -420|22woB':
        'America/Dawson America/Whitehorse Canada/Yukon',
    '-300 -240|22roB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA':
        'America/Detroit America/Fort_Wayne America/Grand_Turk America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon America/Pangnirtung America/Port-au-Prince America/Thunder_Bay America/Toronto Canada/Eastern US/East-Indiana US/Eastern US/Michigan',
    '-420 -360|22v0B7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB':
        'America/Edmonton America/Inuvik America/Yellowknife Canada/Mountain',
    '-480 -420|22woB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA':
        'America/Ensenada America/Los_Angeles America/Santa_Isabel America/Tijuana Mexico/BajaNorte US/Pacific',
    '-240 -180|22q0B7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA':
        'America/Glace_Bay America/Goose_Bay America/Halifax America/Moncton America/Thule Atlantic/Bermuda Canada/Atlantic',
    '-180 -120 -60|2ptoB6hc0A4r40B6p40A4jc0B6p40A4jc0Bbg80C6hc0B4r40C6hc0B4r40C6hc0B4r40C6p40B4jc0C6p40B4jc0C6p40B4r40C6hc0B4r40C6hc0B4r40C6p40B4jc0C6p40B4jc0C6p40B4jc0C6p40B4r40C6hc0B4r40C6hc0B':
        'America/Godthab America/Nuuk',
    '-300 -240|22ocB7cg0A43s0B7cg0A3w00B7cg0A3w00B7cg0A3w00B7cg0A3w00B7cg0A3w00Biso0A3w00B7cg0A3w00B7cg0A3w00B7cg0A3w00B7cg0A43s0B7cg0A3w00B7cg0A3w00B7cg0A3w00B7cg0A3w00B7cg0A3w00B7cg0A':
        'America/Havana',
    '-420 -360|2xz0B69icA4yxoB6hacA4r5oB6hacA':
        'America/Mazatlan Mexico/BajaSur',
    '-180 -120|22ocB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA':
        'America/Miquelon',
    '-120|':
        'America/Noronha Atlantic/South_Georgia Brazil/DeNoronha Etc/GMT+2',
    '-420 -360 -300|22v0B7cecA43toB7cecA3w1oBb8ecC7cecB3w1oC7cecB3w1oC7cecB3w1oC7cecB43toC7cecB3w1oC7cecB3w1oC7cecB3w1oC7cecB3w1oC7cecB43toC7cecB3w1oC7cecB3w1oC7cecB3w1oC7cecB3w1oC7cecB3w1oC7cecB':
        'America/Ojinaga',
    '-360 -300|22tcB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB':
        'America/Rainy_River America/Winnipeg Canada/Central',
    '-180 -240|2xp0B4r5oA6hacB4r5oA6hacB4yxoA69icB4r5oA6p2cB4r5oA6hacB4r5oA6hacB4r5oA6hacB4r5oA6hacB4r5oA6p2cB4jdoA6p2cB4r5oA6hacB4r5oA6hacB4r5oA6hacB4r5oA6hacB4r5oA6p2cB4jdoA6p2cB4r5oA6hacB4r5oA':
        'America/Santiago Chile/Continental',
    '-60 0 -120|2ptoB6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40Ab8g0C4r40A6hc0C4r40A6hc0C4r40A6p40C4jc0A6p40C4jc0A6p40C4r40A6hc0C4r40A6hc0C4r40A6p40C4jc0A6p40C4jc0A6p40C4jc0A6p40C4r40A6hc0C4r40A6hc0C':
        'America/Scoresbysund',
    '-210 -150|22p6B7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA':
        'America/St_Johns Canada/Newfoundland',
    '-480 -420|22woB7cecA43toB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB7cecA3w1oB':
        'America/Vancouver Canada/Pacific',
    '660 480|222oB6hc1A4yqzB69p1A4yqzB69p1A4vjzB':
        'Antarctica/Casey',
    '420|':
        'Antarctica/Davis Asia/Bangkok Asia/Barnaul Asia/Ho_Chi_Minh Asia/Hovd Asia/Jakarta Asia/Krasnoyarsk Asia/Novokuznetsk Asia/Novosibirsk Asia/Phnom_Penh Asia/Pontianak Asia/Saigon Asia/Tomsk Asia/Vientiane Etc/GMT-7 Indian/Christmas',
    '600|':
        'Antarctica/DumontDUrville Asia/Ust-Nera Asia/Vladivostok Australia/Brisbane Australia/Lindeman Australia/Queensland Etc/GMT-10 Pacific/Chuuk Pacific/Guam Pacific/Port_Moresby Pacific/Saipan Pacific/Truk Pacific/Yap',
    '660 600|2x6oB5m80A5m80B5m80A5m80B5m80A5m80B5m80A5u00B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5u00A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5u00A5m80B5m80A5m80B5m80A':
        'Antarctica/Macquarie Australia/ACT Australia/Canberra Australia/Currie Australia/Hobart Australia/Melbourne Australia/NSW Australia/Sydney Australia/Tasmania Australia/Victoria',
    '300|':
        'Antarctica/Mawson Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Dushanbe Asia/Karachi Asia/Oral Asia/Qyzylorda Asia/Samarkand Asia/Tashkent Asia/Yekaterinburg Etc/GMT-5 Indian/Kerguelen Indian/Maldives',
    '780 720|2x3cB5eg0A5u00B5eg0A5u00B5eg0A5u00B5eg0A61s0B5eg0A5u00B5eg0A5u00B5eg0A5u00B5eg0A5u00B5eg0A5u00B5m80A5u00B5eg0A5u00B5eg0A5u00B5eg0A5u00B5eg0A5u00B5eg0A5u00B5m80A5u00B5eg0A5u00B5eg0A':
        'Antarctica/McMurdo Antarctica/South_Pole Pacific/Auckland',
    '0 120|2ptoB6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A':
        'Antarctica/Troll',
    '420 300|18njoB':
        'Antarctica/Vostok',
    '360 300|1axq0B':
        'Asia/Almaty Asia/Qostanay',
    '120 180|2ngoB6p40A4jc0B6p40A3o80B':
        'Asia/Amman',
    '720|':
        'Asia/Anadyr Asia/Kamchatka Etc/GMT-12 Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis',
    '240|':
        'Asia/Baku Asia/Dubai Asia/Muscat Asia/Tbilisi Asia/Yerevan Etc/GMT-4 Europe/Astrakhan Europe/Samara Europe/Saratov Europe/Ulyanovsk Indian/Mahe Indian/Mauritius Indian/Reunion',
    '120 180|2pooB6hacA4r5oB6p2cA4jdoB6p2cA4jdoB6p2cA4r5oB6hacA4r5oB6hacA4r5oB6hacA4r5oB6p2cA4jdoB6p2cA4jdoB6p2cA4r5oB6hacA4r5oB6hacA4r5oB6p2cA4jdoB6p2cA4jdoB6p2cA4jdoB6p2cA4r5oB6hacA4r5oB6hacA':
        'Asia/Beirut',
    '360|':
        'Asia/Bishkek Asia/Dacca Asia/Dhaka Asia/Kashgar Asia/Omsk Asia/Thimbu Asia/Thimphu Asia/Urumqi Etc/GMT-6 Indian/Chagos',
    '480|':
        'Asia/Brunei Asia/Choibalsan Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Hong_Kong Asia/Irkutsk Asia/Kuala_Lumpur Asia/Kuching Asia/Macao Asia/Macau Asia/Makassar Asia/Manila Asia/Shanghai Asia/Singapore Asia/Taipei Asia/Ujung_Pandang Asia/Ulaanbaatar Asia/Ulan_Bator Australia/Perth Australia/West Etc/GMT-8',
    '330|':
        'Asia/Calcutta Asia/Colombo Asia/Kolkata',
    '540|':
        'Asia/Chita Asia/Dili Asia/Jayapura Asia/Khandyga Asia/Pyongyang Asia/Seoul Asia/Tokyo Asia/Yakutsk Etc/GMT-9 Pacific/Palau',
    '120 180|2ngoB6p2cA4jdoB6p2cA4jdoB':
        'Asia/Damascus',
    '120 180|2ptoB6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A':
        'Asia/Famagusta Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Mariehamn Europe/Nicosia Europe/Riga Europe/Sofia Europe/Tallinn Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye',
    '120 180|2okoB6hc0A4r40B6o00A4lk0B6o1oA5m9oB5m6cA5ehoB5tycA56poB61qcA4r5oB6hacA4r5oB6p2cA4jdoB6p2cA4jdoB6p2cA4r5oB6hacA4r5oB6hacA4r5oB6p2cA4jdoB6p2cA4jdoB6p2cA4jdoB6p2cA4r5oB69icA4yxoB61qcA':
        'Asia/Gaza Asia/Hebron',
    '120 180|2nk0B6jicA4oxoB6racA4h5oB6racA4h5oB6racA4oxoB6jicA4oxoB6jicA4oxoB6jicA4oxoB6racA4h5oB6racA4h5oB6racA4oxoB6jicA4oxoB6jicA4oxoB6racA4h5oB6racA4h5oB6racA4h5oB6racA4oxoB6jicA4oxoB6jicA':
        'Asia/Jerusalem Asia/Tel_Aviv',
    '270|':
        'Asia/Kabul',
    '345|':
        'Asia/Kathmandu Asia/Katmandu',
    '660|':
        'Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Etc/GMT-11 Pacific/Bougainville Pacific/Efate Pacific/Guadalcanal Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei Pacific/Ponape',
    '390|':
        'Asia/Rangoon Asia/Yangon Indian/Cocos',
    '210 270|2gq6B5oecA5m9oB5oecA5l5oB5oecA':
        'Asia/Tehran',
    '-60 0|2ptoB6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A':
        'Atlantic/Azores',
    '0 60|2ptoB6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A':
        'Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Europe/Belfast Europe/Dublin Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/Lisbon Europe/London',
    '-60|':
        'Atlantic/Cape_Verde Etc/GMT+1',
    '630 570|2x7iB5m80A5m80B5m80A5m80B5m80A5m80B5m80A5u00B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5u00A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5u00A5m80B5m80A5m80B5m80A':
        'Australia/Adelaide Australia/Broken_Hill Australia/South Australia/Yancowinna',
    '570|':
        'Australia/Darwin Australia/North',
    '525|':
        'Australia/Eucla',
    '660 630|2x50B5m8uA5m76B5m8uA5m76B5m8uA5m76B5m8uA5tz6B5m8uA5m76B5m8uA5m76B5m8uA5m76B5m8uA5m76B5m8uA5m76B5u0uA5m76B5m8uA5m76B5m8uA5m76B5m8uA5m76B5m8uA5m76B5m8uA5m76B5u0uA5m76B5m8uA5m76B5m8uA':
        'Australia/LHI Australia/Lord_Howe',
    '-300 -360|2xp0B4r5oA6hacB4r5oA6hacB4yxoA69icB4r5oA6p2cB4r5oA6hacB4r5oA6hacB4r5oA6hacB4r5oA6hacB4r5oA6p2cB4jdoA6p2cB4r5oA6hacB4r5oA6hacB4r5oA6hacB4r5oA6hacB4r5oA6p2cB4jdoA6p2cB4r5oA6hacB4r5oA':
        'Chile/EasterIsland Pacific/Easter',
    '-600|':
        'Etc/GMT+10 Pacific/Honolulu Pacific/Johnston Pacific/Rarotonga Pacific/Tahiti US/Hawaii',
    '-660|':
        'Etc/GMT+11 Pacific/Midway Pacific/Niue Pacific/Pago_Pago Pacific/Samoa US/Samoa',
    '-720|':
        'Etc/GMT+12',
    '-480|':
        'Etc/GMT+8 Pacific/Pitcairn',
    '-540|':
        'Etc/GMT+9 Pacific/Gambier',
    '780|':
        'Etc/GMT-13 Pacific/Enderbury Pacific/Fakaofo Pacific/Kanton Pacific/Tongatapu',
    '840|':
        'Etc/GMT-14 Pacific/Kiritimati',
    '120 180|2ps0B6hc0A4r40B6p40A4jdoB6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A4r40B6p40A4jc0B6p40A4jc0B6p40A4jc0B6p40A4r40B6hc0A4r40B6hc0A':
        'Europe/Chisinau Europe/Tiraspol',
    '240 180|b50oB':
        'Europe/Volgograd',
    '840 780|2x3cB5eg0A5u00B':
        'Pacific/Apia',
    '825 765|2x3cB5eg0A5u00B5eg0A5u00B5eg0A5u00B5eg0A61s0B5eg0A5u00B5eg0A5u00B5eg0A5u00B5eg0A5u00B5eg0A5u00B5m80A5u00B5eg0A5u00B5eg0A5u00B5eg0A5u00B5eg0A5u00B5eg0A5u00B5m80A5u00B5eg0A5u00B5eg0A':
        'Pacific/Chatham',
    '780 720|brcBal40Av40B':
        'Pacific/Fiji',
    '-570|':
        'Pacific/Marquesas',
    '720 660|2x50B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5u00B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5u00A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5m80A5m80B5u00A5m80B5m80A5m80B5m80A':
        'Pacific/Norfolk',
};
