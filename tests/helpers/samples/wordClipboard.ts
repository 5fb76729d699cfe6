const item = (level: number, mark: string, text: string, list = 'l0') =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span style='color:#C00000'>${text}<o:p></o:p></span></p>`

const cell = (text: string) =>
  `<td width=302 valign=top style='width:8.0cm;border:solid windowtext 1.0pt;background:#D9E2F3;padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal style='margin-bottom:0cm'>${text}<o:p></o:p></p></td>`

/** What Word puts on the clipboard for a short note: a title, two lists, a table, four links and many styles. */
export const WORD_CLIPBOARD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/agent/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif; color:#1F3864} @list l0:level1 {mso-level-number-format:bullet} --></style></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
<h2 style='color:#2F5496'>Aide au chauffage<o:p></o:p></h2>
<p class=MsoNormal style='font-family:Calibri'>La demande est <b style='mso-bidi-font-weight:normal'>gratuite</b>. Voir <a href="https://www.service-public.fr/">service-public.fr</a>, <a href="file:///C:/Users/agent/Documents/lettre.docx">le modèle de lettre</a>, <a href="mailto:accueil@exemple.fr">écrire</a>, <a href="#_Toc12">plus bas</a>.<o:p></o:p></p>
${item(1, '·', 'Le justificatif de domicile')}
${item(2, 'o', 'de moins de trois mois')}
${item(1, '·', 'La dernière facture')}
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${item(1, '1.', 'Prendre rendez-vous', 'l1')}
${item(1, '2.', 'Venir avec les pièces', 'l1')}
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'><tr>${cell('Foyer')}${cell('Plafond')}</tr><tr>${cell('1 personne')}${cell('607,75 €')}</tr></table>
<img width=120 src="file:///C:/Users/agent/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png">
<!--EndFragment--></body></html>`
