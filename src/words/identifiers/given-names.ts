/**
 * Common given names and family names of the United States and the Spanish-speaking countries, folded; those that are
 * everyday words as well (Will, Grace, Mark, Sol) are left out.
 */
const GIVEN = new Set(
  (
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah randy wayne vincent mason roy ralph bobby russell bradley philip eugene liam oliver lucas ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty ashley emily kimberly margaret donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia denise amber danielle marilyn beverly charlotte theresa natalie diana brittany doris kayla alexis jane lori mia ava ' +
    'carlos luis jorge miguel manuel pedro francisco javier antonio alejandro fernando rafael ricardo eduardo roberto sergio alberto mario raul ramon jesus oscar andres pablo diego hector enrique armando arturo cesar guillermo ignacio gustavo rodrigo felipe martin julio marco victor emilio ernesto hugo ivan joaquin mateo santiago sebastian tomas alfredo esteban gonzalo ' +
    'guadalupe juana rosa carmen josefa margarita elena lucia isabel silvia leticia adriana alejandra gabriela veronica patricia claudia daniela paola fernanda mariana valentina camila sofia ximena antonia francisca catalina ines pilar beatriz mercedes raquel monica natalia lorena yolanda alicia irene susana marisol esperanza teresita consuelo graciela rocio liliana carolina luz ana'
  ).split(' '),
);

const FAMILY = new Set(
  (
    'smith johnson williams jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson taylor moore jackson perez thompson sanchez harris ramirez lewis robinson walker allen wright torres nguyen flores adams nelson rivera campbell mitchell roberts gomez phillips evans turner diaz parker cruz edwards collins reyes morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson reed bailey kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett mendoza ruiz hughes alvarez castillo sanders patel myers ross foster jimenez doe ' +
    'fernandez munoz alonso romero navarro dominguez vazquez gil serrano blanco molina castro suarez ortega rubio sanz iglesias medina garrido cortes guerrero cano prieto mendez calvo gallego vidal leon marquez herrera pena cabrera campos vega fuentes carrasco diez aguilar santana delgado rojas soto silva sepulveda contreras'
  ).split(' '),
);

export function isGivenName(folded: string): boolean {
  return GIVEN.has(folded);
}

export function isFamilyName(folded: string): boolean {
  return FAMILY.has(folded) || GIVEN.has(folded);
}
