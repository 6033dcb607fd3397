import { type Cues, cueList } from "./types";

export const ES: Cues = {
  strong: cueList(`
    verificación de datos, fact check, verificamos, desmentido, desmiente, desmentimos, es falso, resulta
    falso, contenido falso, noticia falsa, noticias falsas, bulo, bulos, fake news, no hay pruebas, sin
    pruebas, no hay evidencia, sin evidencia, no existe registro, no hay registro, no hay constancia, no
    consta, ningún medio, no encontramos, no hemos encontrado, no pudimos encontrar, no ha podido comprobarse,
    sin fuente, sin fuentes, no cita fuentes, sin verificar, no verificado, nunca dijo, jamás dijo, citas
    inventadas, frases inventadas, historia inventada, fabricado, engañoso, engañosa, desinformación, generado
    con IA, hecho con inteligencia artificial, inteligencia artificial, supuesta entrevista, supuesta
    confesión, supuestamente, presuntamente, se le atribuye, atribuidas, clickbait, ciberanzuelo, publicación
    viral, texto viral, fe de erratas, corrección, fuera de contexto, falta contexto, nadie ha aportado, no es
    cierto, será verdad, será cierto, es cierto esto, de verdad dijo, realmente dijo, en realidad no dijo,
    dijo realmente eso, quién lo dijo, a quién se lo, dónde está la fuente, cuál es la fuente, de dónde
    sacaron, no dijo eso, nunca declaró, jamás declaró, no hallamos, no se encontró, no se ha encontrado, no
    aparece en ningún, no figura en, ningún registro, ningún rastro, ninguna fuente, ninguna prueba, ninguna
    evidencia, ninguna constancia, no hay rastro, no hay fuente, no hay fuentes, no se puede verificar, no
    puede verificarse, imposible verificar, imposible de comprobar, no existe tal, no existe esa, no existe
    ninguna, cita falsa, citas falsas, cita inventada, frase inventada, frase atribuida, entrevista inventada,
    entrevista falsa, supuesta, supuestas, presunta, presunto, desinformar, desmentir, desmienten, desmintió,
    desmentida, verificador, verificadores, verificación, comprobamos, sin contrastar, carece de fuentes,
    carece de pruebas, sin respaldo, sin fundamento, infundado, infundada, dudosa procedencia, sacado de
    contexto, sátira, satírico, satírica, parodia, rectificación, rectificamos, corregimos, nota de la
    redacción, nota del editor, lamentamos el error, se publicó por error, generado por ia, escrito por ia,
    texto generado, granja de contenidos, granjas de contenido, cazaclics, cebo de clics, alfabetización
    mediática, pensamiento crítico, sí claro, ajá claro, qué casualidad, qué conveniente, no se lo crean, no
    te lo creas, quién se cree, mentira cochina, cadena de whatsapp, nuestra calificación, calificamos,
    newtral, snopes, chequeado, no hubo última entrevista, no hubo una última, no hubo ninguna última, nunca
    dio una última, nunca concedió una última, no dio una última, no concedió una última, nunca hubo última,
    ninguna última entrevista, leyenda urbana, leyendas urbanas, rumor infundado, rumores
    infundados, carece de base, carece de fundamento, nada de esto es cierto, nada de esto es verdad, nada de
    eso es cierto, ni una palabra es verdad, en su mayor parte falso, mayormente falso, mitos sobre, montaje
    fotográfico, fotomontaje, deepfake, hoax, al cierre de esta edición,
    cómo fabricar, cómo escribir
  `),
  weak: cueList(`
    artículo, artículos, página web, páginas web, sitio web, sitios web, webs, portal, portales,
    publicación, publicaciones, titular, titulares, titula, citada, citado, citan, citar, entrecomillado,
    entrecomillada, entrecomillados, comillas, fuentes, entrevistador, entrevistadora, enlace, enlaces,
    enlazado, versiones, copias, copiado, copiada, copia y pega, afirmaciones, afirmación, afirman, sostiene
    que, aparentemente, al parecer, transcripción, transcripciones, archivo, archivos, hemeroteca,
    evidencia, evidencias, comprobar, comprobado, rastrear, rastreado, procedencia, atribuye, atribuyen,
    atribuido, atribuida, atribuidos, atribuirle, frase, frases, párrafo, párrafos, redacción, redactor,
    redactores, reenviado, compartido por, facebook, viral, virales, viralizó, circula, circulan,
    circulando, algoritmo, el texto, textos, el autor, la autora, lector, lectora, lectores, editor,
    editores, periódico, periódicos, revista, revistas, obituario, obituarios, necrológica, prensa,
    hemerotecas, periodismo, anuncios, publicidad, clic, clics, dudoso, dudosa, duda razonable, escéptico,
    falso, falsa, falsos, falsas, falsedad, erróneo, errónea, incorrecto, incorrecta, inexacto, inexacta,
    exactitud, documentado, documentada, desmonta, inventa, inventan, inventar, generador, robot, bot,
    chatgpt, autoría, contradice, contradicen, contradicción, no existió, nunca existió, nunca ocurrió,
    nunca sucedió, inventado, inventada, inventadas, inventados, se lo inventaron, se inventaron, se lo
    inventó, falsamente, verificar, verificado, contrastado, patraña, sección de comentarios, plantillas,
    retuit, usuarios, captura de pantalla, rumor, rumores, mitos, habladurías, cadena de mensajes, disparate,
    portavoz, apócrifo, apócrifa
  `),
};
