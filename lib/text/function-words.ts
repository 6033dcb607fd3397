import type { Language } from "./languages";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/**
 * The commonest small words of each language, folded. They tell the language of a text and carry little
 * weight in matching.
 */
export const FUNCTION_WORDS: Record<Language, ReadonlySet<string>> = {
  en: set(
    "the of and to in a is that it was for on as with he his her she be at by this had not are but from or have an they which one you were all their there been has when who will more if no out so what up said its about than into them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through back much where your way well down should because each just those people how too very own that's it's i we us",
  ),
  es: set(
    "de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos tambien fue habia era muy hasta desde nos durante ella porque ellos yo eso mi que quien donde nunca solo madre hijo",
  ),
  pt: set(
    "de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das tem seu sua ou quando muito nos ja eu tambem so pelo pela ate isso ela entre depois sem mesmo aos seus quem nas me esse eles voce essa num nem suas meu minha numa foi era ser mae filho",
  ),
  fr: set(
    "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son elle sa mais comme ou si leur y dont cette tout nous etait fut aux ses ces d'un lui on je n'a qu'il avait sans ete meme aussi bien entre mere fils",
  ),
  de: set(
    "der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich ihr ihre ihren ihrem ihres seine hatte mutter sohn was wenn kein keine",
  ),
  it: set(
    "di che e la il un a per in una mi sono ho non ma lo ha le si ti i con cosa se io come da ci no questo qui hai sei del bene era al della ed piu dei nel alla anche suo sua delle gli dal loro tutto quando stato essere mai quella solo perche aveva madre figlio lei lui dopo",
  ),
  pl: set(
    "i w na z do nie sie to ze o jest jak po co tak za od jego jej byl byla bylo przez dla ale czy tym juz tylko jako ktory ktora ktore oraz kiedy gdy aby ich ten ta te mu ja my nawet jeszcze sa przed przy matka syn swoje swojej swojego bardzo bo jednak nigdy nad pod",
  ),
  vi: set(
    "va cua la co khong nhung mot cho trong duoc nguoi voi da cac khi den nay ra o ba ay minh nhu toi con lai anh chi cung vao ve noi tu phai thi se hon sau truoc dieu chung ho gi nao rang tren boi vi me cau be dang bi chua van",
  ),
  id: set(
    "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih sudah atau saat oleh sebagai adalah dia ia kita kami namun tapi tetapi bukan telah menjadi setelah sebelum hanya ibu anak ibunya anaknya seperti hidup bahwa tak pun para seorang",
  ),
};
