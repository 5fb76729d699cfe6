/** How the list is printed: black on white, lines whole, A4 across; it is read without the portal, its fonts nor its styles. */
export const DEGRADED_STYLE = `
@page{size:A4 landscape;margin:16mm 10mm 12mm;@top-left{font:bold 9pt sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
body{margin:1rem;font:10pt/1.35 sans-serif;color:#000;background:#fff}
h1{margin:0 0 .3rem;font-size:15pt}
h2{margin:1rem 0 .3rem;font-size:11.5pt;break-after:avoid}
p{margin:.3rem 0}
.warning{padding:.3rem .5rem;border:2px solid #000;font-weight:bold}
table{width:calc(100% - 1px);border-collapse:collapse}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{padding:.15rem .35rem;border:1px solid #777;text-align:left;vertical-align:top}
th{background:#eee}
@media print{body{margin:0}}
@media (max-width:40rem) and (not print){table,tbody,tr,td{display:block}thead{display:none}tr{margin-bottom:.6rem;border:1px solid #777}td{border:0}}
`
