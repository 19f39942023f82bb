/** Words that go on a sentence about a password, a code, a user name or a patient, and are none themselves. Folded. */
const PLAIN = new Set(
  // English
  (
    'a an the this that these those my your his her their its our me you he she it we they i im ill ive id u ' +
    'and or but so if then than because since as at by for from in into of off on onto out over to up with without about after before again ' +
    'not no never none nothing nor without cant cannot dont doesnt didnt isnt wasnt wont ' +
    "can't don't doesn't didn't isn't wasn't won't couldn't wouldn't i'm i've i'd it's that's there's what's he's she's they're we're you're " +
    'is are was were be been being am has have had having do does did doing will would can could should may might must shall keep keeps kept get gets got getting go goes went gone ' +
    'wrong incorrect invalid right correct good bad fine ok okay valid same different new old other another first last second next previous current default temporary temp permanent main ' +
    'too very just only also still always often sometimes ever already yet now today yesterday tomorrow tonight soon later here there where when why how what which who whom ' +
    'case sensitive weak strong long short simple complex easy hard safe secure blank empty missing required needed unknown known available unavailable active inactive ' +
    'expired expiring rejected accepted refused denied locked blocked disabled deleted changed reset resetting saved stored forgotten lost stolen gone sent received used reused typed entered mistyped remembered written recognized recognised working broken down late early delayed stuck coming going loading ' +
    'email e-mail mail text sms phone number numbers name names username usernames user password passwords passcode code codes pin link links letter letters word words digit digits character characters symbol symbols capital uppercase lowercase space spaces ' +
    'message messages error errors screen page portal site website app account accounts login logins log sign signin field box button form prompt window tab browser computer laptop tablet device cell mobile ' +
    'mychart epic athena healow google chrome safari firefox edge apple android windows iphone facebook microsoft authenticator ' +
    'reset recovery verification security confirmation activation access entry reminder question questions answer hint manager policy rule rules requirement requirements change history protected ' +
    'one two three four five six seven eight nine ten twice once zero many few several some any all both each every more less most much lot enough times time minute minutes hour hours day days week weeks month months year years ' +
    'please help need needs want wants try tries tried trying says said say tells told shows showed asks asked asking thinks seems looks like even though although while until unless ' +
    'called calling cannot unable able happens happened happening appears appeared comes came works worked fails failed failing failure matches match matching exists exist exactly correctly incorrectly properly wrongly per via etc ' +
    'patient patients pt provider providers doctor doctors dr nurse clinic office hospital practice staff desk front reception receptionist team support it family member members caregiver carer parent guardian proxy caller mother father mom mum dad son daughter husband wife child children baby kid minor spouse partner ' +
    'services service center centre gateway home health healthcare care fusion ally connect online record records registration enrollment form forms self id ids safety experience education information info data advocate relations history visit visits appointment appointments bill bills billing results chart charts side facing engagement profile profiles folder file ' +
    'forgot forget remember lost locked created made set chose chosen wrote put enters types enter type uses use using sees see seeing clicks click clicked opens open opened receives receive checks checked signs signed logs logged logging signing gives given gave has hasnt ' +
    // Spanish
    'un una unos unas el la los las lo este esta esto estos estas ese esa eso mi mis tu tus su sus nuestro nuestra yo usted ustedes ella ellos nosotros me te se nos le les ' +
    'y o u e pero si sino que porque como cuando donde cual quien para por de del al a en con sin sobre desde hasta entre segun tras hacia contra ' +
    'no ni nunca nada ninguno ninguna tampoco ya aun todavia siempre tambien solo muy mas menos bien mal mejor peor casi ' +
    'es son era eran fue fueron ser sido esta estan estaba estaban estoy estuvo he ha han habia hay tengo tiene tienen tenia tuve hace hacen hizo hacer puedo puede pueden podia poder debe deben debo ' +
    'correcta correcto incorrecta incorrecto errada errado equivocada equivocado valida valido invalida invalido mala malo buena bueno misma mismo distinta distinto diferente diferentes nueva nuevo vieja viejo antigua antiguo otra otro primera primero ultima ultimo anterior actual temporal segura seguro debil fuerte larga largo corta corto sencilla facil dificil vacia vacio obligatoria ' +
    'caducada caducado caduco vencida vencido vencio expirada expirado expiro rechazada rechazado aceptada bloqueada bloqueado bloquea olvidada olvidado olvide olvido perdida perdido cambiada cambiado cambio guardada guardado enviada enviado recibida recibido usada usado escrita escrito desactivada activada activa activo inactiva reconocida registrada registrado existe coincide coinciden funciona funcionan sirve sirven vale llega llego llegan aparece sale dice pide piden acepta aceptan deja dejan entra entrar entro entre ' +
    'correo electronico mensaje mensajes texto telefono celular movil numero numeros nombre usuario usuarios contrasena contrasenas clave claves codigo codigos enlace letra letras palabra digitos caracteres simbolo mayuscula mayusculas minuscula minusculas espacio ' +
    'error errores pantalla pagina portal sitio web aplicacion app cuenta cuentas campo boton formulario navegador ordenador computadora tableta dispositivo permanente dinamica verificacion seguridad confirmacion activacion acceso recuperacion pregunta ' +
    'uno dos tres cuatro cinco seis siete ocho nueve diez vez veces minuto minutos hora horas dia dias semana mes meses ano anos ayer hoy manana antes despues ahora luego entonces mucho muchos mucha muchas poco pocos todo toda todos todas algo algun alguna alguno varios varias ' +
    'paciente pacientes medico medica doctor doctora enfermera enfermero clinica hospital consultorio recepcion persona menor mama papa madre padre hijo hija esposo esposa abuelo abuela senor senora nino nina familiar tutor cuidador cuidadora ' +
    'quiere quiero necesita necesito intenta intento intente trata llama llamo dijo digo creo parece aunque mientras aqui ahi alli intentando tratando usando ' +
    'removed anymore well nowhere similar found thrown spent dead done over under than rather below above shorter longer older newer younger better worse bigger smaller said taken given known shown banner avoid choose use stuck client finish continue book arrive ' +
    'similar igual escriba introduzca saco anote copie vea mire ' +
    'porfavor favor gracias hola buenos buenas dias tardes noches saludos sigue siguen da daba dan sigo soy eres'
  ).split(' '),
);

/** Endings of participles and adverbs, which no name of a person and hardly a password has. */
const ENDING = /(?:ing|ed|ly|tion|ado|ada|ido|ida|ando|iendo|mente|cion)$/;

/** Whether a folded word is one of everyday speech. */
export function isPlainWord(folded: string): boolean {
  const word = folded.replace(/'s$/, '');
  if (PLAIN.has(folded) || PLAIN.has(word) || (word.length >= 5 && ENDING.test(word))) return true;
  return word.includes('-') && word.split('-').every((part) => PLAIN.has(part));
}
