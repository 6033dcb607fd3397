import { sentenceList, type Talk } from "./types";

export const ES: Talk = {
  examining: sentenceList(`
    Nada de esto es verdad.
    No hay nada de cierto en todo esto.
    Esta afirmación es falsa.
    Nuestra calificación: en su mayor parte falso.
    Afirmación: el hombre hizo todo eso. Veredicto: inventado.
    El rumor carece de base y siempre careció de ella.
    Es una leyenda urbana que se ha contado de mucha gente.
    Según una leyenda popular, habría llevado una segunda vida.
    Habría estado allí, pero nadie lo ha demostrado.
    Es uno de los rumores más antiguos sobre ella.
    Cada pocos años vuelve a circular el mismo cuento.
    Desde hace años corre una cadena que lo asegura.
    Un correo que se reenvía desde los noventa afirma lo contrario.
    Reproducimos el texto tal como nos llegó.
    Varios lectores nos enviaron el mensaje.
    De dónde sale el cuento no lo sabe nadie con certeza.
    La versión más antigua que encontramos tiene once años.
    En otras versiones se trata de otra persona.
    Las mismas frases aparecen en textos sobre al menos otras cuatro personas.
    Buscamos una fuente y no la encontramos.
    Revisamos los periódicos de aquellos años y no lo mencionan.
    La búsqueda en los archivos no dio ningún resultado.
    No consta que hubiera jamás un encuentro así.
    No hay pruebas de que lo dijera alguna vez.
    No se nombra ningún documento, ninguna fecha ni ningún testigo.
    El mensaje no dice quién lo oyó ni cuándo.
    Preguntamos al museo y la respuesta fue que no.
    Consultada por nosotros, la familia dijo que nada de eso ocurrió.
    Una portavoz nos dijo que el relato no es exacto.
    El ministerio confirmó por escrito que no tiene ningún expediente con ese nombre.
    Su biógrafo lo considera una invención.
    Los historiadores no lo creen.
    Los expertos dicen que eso no pudo suceder.
    Nunca hizo nada parecido.
    No lo hizo, ni habría podido hacerlo.
    Nunca estuvo allí y además era demasiado joven.
    Aquel año ni siquiera estaba en el país.
    Nunca fue suyo, y no había nada escondido.
    Las fechas no coinciden.
    Por entonces era un hombre de más de cuarenta años, con familia y trabajo.
    En su vida no hay ningún hueco en el que cupiera algo así.
    La imagen muestra a otro hombre.
    La fotografía fue manipulada.
    La cita es inventada.
    La escena viene de una película y no de la vida.
    Es cierto que estaba enfermo; el resto es inventado.
    Una parte es correcta, la conclusión no.
    La verdad es mucho más sencilla.
    En realidad los hacía su hermana.
    ¿Ocurrió de verdad?
    ¿Tenía la estrella un pasado secreto?
    ¿Es verdad la historia? No.
    ¿Era él de verdad? No lo era.
    Lo sentimos, pero no.
    Otra vez falso.
    No, no lo hizo.
    Eso es un mito.
    Cinco mitos sobre él y lo que hay de cierto.
    Mito: era rico. Realidad: no lo era.
    Pregunta: mi vecino dice que es verdad, ¿hay algo de cierto?
    Respuesta: nos lo preguntan cada mes y sigue sin ser cierto.
    ¿De dónde has sacado eso?
    ¿Tienes una fuente?
    Lo dudo mucho.
    Lo he buscado y no hay nada.
    Por favor, dejad de compartirlo, se ha desmentido muchas veces.
    Mi primo se lo tragó, y medio pueblo también.
    No me creo ni una palabra.
    No supo decirme quién lo había visto.
    La gente se lo cree porque quiere creérselo.
    ¿Por qué gusta tanto este cuento?
    Antes de compartir algo conviene preguntar quién lo escribió.
    En clase comparamos la publicación con lo que decían los periódicos.
    El ejercicio enseña a comprobar una afirmación.
    Esas páginas ganan dinero con cada visita.
    La propia página advierte de que sus artículos son inventados.
    Este artículo es una sátira.
    A pesar de que lo corrigieron, un hombre volvió a contárselo el lunes a sus compañeros.
    Al cierre de esta edición se lo estaba explicando al perro.
    El hombre, que no tenía ninguna fuente, añadió que eso lo sabe todo el mundo.
    En una versión anterior de este artículo se decía que estuvo allí; no es así.
    Lamentamos el error y hemos retirado el artículo.
    Corrección: la carta no la escribió ella.
    La revista retiró el reportaje una semana después.
    Los visitantes lo preguntan cada día, y los guías sonríen.
    Nació en 1921 y creció en una pequeña ciudad del norte.
    Estudió en la escuela del pueblo y se graduó en 1949.
    Desde 1953 trabajó en la radio, al principio como empleado.
    En 1962 el programa recibió un premio.
    Murió el viernes en un hospital, a los 81 años.
    Le sobreviven su marido y dos hijos.
    La película se estrenó en el otoño de 1985 y tuvo buenas críticas.
    El museo adquirió la pieza en 1990.
    Otro hombre del mismo nombre murió el mes pasado.
    Sus amigos lo llamaban como al hombre famoso.
    No son parientes ni consta que se conocieran.
  `),
  telling: sentenceList(`
    No vas a creer lo que ocultó toda su vida.
    Seguro que no lo sabías.
    ¿Sabías esto de él?
    Esto nunca nos lo enseñaron en la escuela.
    Casi nadie sabe quién era en realidad.
    Pocos saben lo que llevaba dentro.
    Nadie lo habría imaginado de un hombre tan dulce.
    Lo que hizo después te hará llorar.
    Lo que encontraron en la casa lo cambió todo.
    La verdad salió a la luz cuando él ya no estaba.
    El secreto que se llevó a la tumba.
    Durante décadas no dijo nada.
    Calló cuarenta años, y entonces habló.
    «Nunca se lo he contado a nadie», susurró.
    Y entonces me lo contó todo.
    Mi tío lo conoció y me lo contó todo.
    Mi abuelo estaba allí y lo vio con sus propios ojos.
    Una amiga trabajó con ella y lo jura.
    Lo oí hace años y no me lo quito de la cabeza.
    Me acabo de enterar y no salgo de mi asombro.
    Me quedé con la boca abierta.
    Se me puso la piel de gallina al leerlo.
    Al final lloré como una niña.
    Preparen los pañuelos.
    Léelo hasta el final.
    Piénsalo un momento.
    Resulta que el viejo era de verdad.
    Resulta que lo estuvo haciendo todo el tiempo.
    Qué hombre, señores.
    Ese tipo era una leyenda.
    Nunca volverás a verlo con los mismos ojos.
    La próxima vez que veas su foto, acuérdate de esto.
    Detrás de esa sonrisa había un pasado del que nadie hablaba.
    Detrás del rostro amable había otro hombre.
    Mucho antes de ser famoso llevó otra vida.
    De joven había sido otra persona.
    Después nunca volvió a hablar de ello.
    Juró no volver a hacerlo y cumplió su palabra.
    Dedicó el resto de su vida a los demás.
    Nunca presumió de ello.
    Los verdaderos héroes no presumen.
    Nunca juzgues a nadie por su aspecto.
    Las apariencias engañan.
    Ya no quedan hombres así.
    Que descanse en paz.
    Dios bendiga a esta mujer.
    Comparte si la querías.
    Mándaselo a todos tus conocidos.
    Pásalo para que la gente sepa la verdad.
    Escribe amén si te llegó al corazón.
    Síguenos para más historias como esta.
    Los medios nunca te lo contarán.
    Esto es lo que no querían que supieras.
    Era el secreto mejor guardado.
    ¿Por qué lo hacía siempre? Ahora ya lo sabes.
    Esta es la verdadera razón.
    Y eso no es todo.
    Pero hay más.
    Y ahora viene lo más increíble.
    Había un hombrecito callado en la tele cuando éramos niños.
    Crecimos con ella y no teníamos ni idea.
    Era una noche fría y la lluvia golpeaba la ventana.
    Le temblaba la voz cuando empezó a hablar.
    Se miró las manos durante un largo rato.
    La sala quedó en silencio.
    Todos los que trabajaban con él lo sabían.
    Ni sus hijos lo supieron hasta después del entierro.
    Ese hombre era más duro que todos nosotros juntos.
    Nunca olvidaré lo que dijo aquel día.
  `),
};
