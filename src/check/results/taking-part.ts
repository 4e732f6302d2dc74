/** Words for not having voted. */
export const stayedAway =
  /\b(?:stay(?:ed|ing)? (?:at )?home|stay(?:ed)? away|sat (?:it )?out|(?:did not|didnt|not|never) (?:bother to )?(?:vote|turn out)|abstained|(?:ont|a) boude\w*|n (?:ont|a) pas vote|restee?s? (?:chez (?:eux|soi)|a la maison)|se sont abstenue?s?)\b/;

/** Words for having voted, whomever it was for. */
export const tookPart =
  /\b(?:people|voters|electors|electorate|registered|citizens|eligible|gens|monde|electeurs|inscrits) (?:\S+ ){0,4}(?:voted|turned out|cast (?:a|their) (?:vote|ballot)s?|went to the polls|(?:a|ont) vote|se sont deplaces|(?:sont|est) alle\w* voter)(?=$| (?:in|at|on|au|a|lors|dans|for the) )|\bturned out\b/;
