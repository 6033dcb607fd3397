import type { Language } from "../../../text/languages";
import { cueList } from "./types";

/** What sites say of themselves below any text, whatever it is on: comment forms, cookies, newsletters, rights. */
export const SITE_LINES: Record<Language, readonly string[]> = {
  en: cueList(`
    email address will not be published, required fields are marked, for the next time i comment, follow up
    comments by email, new posts by email, this site uses akismet, your comment data, subscribe to this blog,
    follow this blog, to our newsletter, our free newsletter, we use cookies, uses cookies, use of cookies,
    all rights reserved, may not be published broadcast, comment policy, logged in to post a comment, log in
    to leave a comment, to your inbox, earn a commission, affiliate links, powered by wordpress, terms of
    service, terms of use, privacy policy
  `),
  es: cueList(`
    correo electrónico no será publicada, correo electrónico no será publicado, campos obligatorios están
    marcados, próxima vez que comente, este sitio usa akismet, datos de tus comentarios, a nuestro boletín, a
    nuestra newsletter, usamos cookies, utilizamos cookies, utiliza cookies, usa cookies, uso de cookies,
    todos los derechos reservados, prohibida su reproducción, prohibida la reproducción, política de
    privacidad, términos y condiciones, condiciones de uso, para publicar un comentario, inicia sesión para
  `),
  pt: cueList(`
    e mail não será publicado, email não será publicado, campos obrigatórios são marcados, próxima vez que eu
    comentar, este site utiliza o akismet, dados dos seus comentários, nossa newsletter, usamos cookies,
    utilizamos cookies, utiliza cookies, usa cookies, uso de cookies, todos os direitos reservados, proibida
    a reprodução, política de privacidade, termos de uso, para publicar um comentário, notícias no seu e mail
  `),
  fr: cueList(`
    adresse e mail ne sera pas publiée, adresse de messagerie ne sera pas, champs obligatoires sont indiqués,
    mon prochain commentaire, ce site utilise akismet, données de vos commentaires, à notre newsletter, notre
    lettre d'information, utilisons des cookies, utilise des cookies, utilisation de cookies, utilisation des
    cookies, tous droits réservés, reproduction interdite, politique de confidentialité, conditions
    générales, pour publier un commentaire
  `),
  de: cueList(`
    e mail adresse wird nicht veröffentlicht, erforderliche felder sind, meinen nächsten kommentar, diese
    website verwendet akismet, deine kommentardaten, unseren newsletter, verwendet cookies, verwenden
    cookies, nutzt cookies, nutzen cookies, verwendung von cookies, alle rechte vorbehalten,
    datenschutzerklärung, nutzungsbedingungen, um einen kommentar abzugeben, um einen kommentar zu
  `),
  it: cueList(`
    indirizzo email non sarà pubblicato, indirizzo e mail non sarà pubblicato, campi obbligatori sono
    contrassegnati, prossima volta che commento, questo sito utilizza akismet, questo sito usa akismet, dati
    dei commenti, alla nostra newsletter, utilizza cookie, usa cookie, utilizziamo cookie, utilizziamo i
    cookie, uso dei cookie, utilizzo dei cookie, tutti i diritti riservati, riproduzione riservata,
    informativa sulla privacy, privacy policy, per inviare un commento, per lasciare un commento
  `),
  pl: cueList(`
    e mail nie zostanie opublikowany, email nie zostanie opublikowany, wymagane pola są oznaczone, podczas
    pisania kolejnych komentarzy, używa akismet, wykorzystuje akismet, dane komentarzy, naszego newslettera,
    używa plików cookie, używa plików cookies, używa cookies, korzysta z plików cookie, korzysta z plików
    cookies, używamy plików cookie, wszelkie prawa zastrzeżone, polityka prywatności, polityką prywatności,
    regulamin serwisu, zaloguj się aby
  `),
  vi: cueList(`
    email của bạn sẽ không được hiển thị, các trường bắt buộc được đánh dấu, lần bình luận kế tiếp của tôi,
    trang này sử dụng akismet, đăng ký nhận bản tin, sử dụng cookie, bảo lưu mọi quyền, quyền được bảo lưu,
    giữ bản quyền, chính sách bảo mật, điều khoản sử dụng, đăng nhập để bình luận
  `),
  id: cueList(`
    alamat email anda tidak akan dipublikasikan, ruas yang wajib ditandai, komentar saya berikutnya, situs
    ini menggunakan akismet, data komentar anda, berlangganan newsletter, menggunakan cookie, menggunakan
    cookies, penggunaan cookie, hak cipta dilindungi, kebijakan privasi, syarat dan ketentuan, masuk untuk
    berkomentar, login untuk berkomentar
  `),
};
