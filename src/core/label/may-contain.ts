// The words and signs before what is in some shades only, as parts of patterns: "May contain", "peut contenir", "+/-".

export const MAY_CONTAIN_IN_WORDS =
  '(?:may|peut|puede|kann|pu[oòó])\\s*(?:also\\s+)?(?:contain|contenir|contener|enthalten|contenere)s?';

export const PLUS_MINUS = '(?:\\+ ?\\/ ?-|- ?\\/ ?\\+|±)';
