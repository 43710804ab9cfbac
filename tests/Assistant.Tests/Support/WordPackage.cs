using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Assistant.Tests.Support;

/// <summary>A whole Word file, as other programs open it, made of its XML: paragraphs with automatic numbers, merged cells, notes, pages that lie on their side.</summary>
internal sealed class WordPackage
{
    private const string Names = """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Margins = """<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/>""";

    private readonly StringBuilder body = new();
    private readonly StringBuilder notes = new();
    private readonly StringBuilder lists = new();
    private int lastNote = 1;
    private int lastList;

    /// <summary>A list that counts by itself.</summary>
    /// <param name="levels">Format and printed text of each: ("upperRoman", "%1.").</param>
    /// <returns>Its number, for <see cref="Listed"/>.</returns>
    public int List(params (string Format, string Text)[] levels)
    {
        lastList++;
        lists.Append(CultureInfo.InvariantCulture, $"""<w:abstractNum w:abstractNumId="{lastList}"><w:multiLevelType w:val="multilevel"/>{string.Concat(levels.Select((level, at) => $"""<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{level.Format}"/><w:lvlText w:val="{level.Text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{567 + (at * 200)}" w:hanging="400"/></w:pPr></w:lvl>"""))}</w:abstractNum>""");
        return lastList;
    }

    public WordPackage Listed(int list, int level, string words, string note = "") =>
        Add(words, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr><w:jc w:val="both"/>""", look: level == 0 ? "<w:b/>" : "", note);

    public WordPackage Centred(params string[] lines) => Each(lines, """<w:jc w:val="center"/>""", "<w:b/>");

    public WordPackage Text(params string[] lines) => Each(lines, """<w:ind w:firstLine="567"/><w:jc w:val="both"/>""", "");

    public WordPackage TextWithNote(string words, string note) => Add(words, """<w:ind w:firstLine="567"/><w:jc w:val="both"/>""", "", note);

    /// <param name="stops">Twentieths of a point; "c" for centred.</param>
    public WordPackage Tabbed(string words, params (int At, string Kind)[] stops) =>
        Add(words, $"<w:tabs>{string.Concat(stops.Select(stop => $"""<w:tab w:val="{stop.Kind}" w:pos="{stop.At}"/>"""))}</w:tabs>", "", "");

    public WordPackage NewPage()
    {
        body.Append("""<w:p><w:r><w:br w:type="page"/></w:r></w:p>""");
        return this;
    }

    /// <summary>Ends a section: what came since the last one stands on pages of this shape.</summary>
    public WordPackage EndSection(bool landscape)
    {
        body.Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr>{Section(landscape)}</w:pPr></w:p>");
        return this;
    }

    public WordPackage Sides(string left, string right, int leftWidth = 4200) => Table(lines: false, [leftWidth, 9355 - leftWidth], [[new(left), new(right)]]);

    public WordPackage Table(bool lines, int[] widths, IReadOnlyList<WordCell[]> rows, int headRows = 0)
    {
        var borders = lines ? string.Concat(((string[])["top", "left", "bottom", "right", "insideH", "insideV"]).Select(edge => $"""<w:{edge} w:val="single" w:sz="4"/>""")) : "";
        body.Append(CultureInfo.InvariantCulture, $"""<w:tbl><w:tblPr><w:tblW w:w="{widths.Sum()}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{string.Concat(widths.Select(width => $"""<w:gridCol w:w="{width}"/>"""))}</w:tblGrid>""");
        for (var row = 0; row < rows.Count; row++)
        {
            body.Append(row < headRows ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
            var column = 0;
            foreach (var cell in rows[row])
            {
                body.Append(CellOf(cell, widths.Skip(column).Take(cell.Columns).Sum(), lines));
                column += cell.Columns;
            }

            body.Append("</w:tr>");
        }

        body.Append("</w:tbl><w:p/>");
        return this;
    }

    public byte[] Bytes(bool landscape = false)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            (string Part, string Kind, string Xml)[] parts =
            [
                ("styles", "styles", """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>"""),
                ("numbering", "numbering", lists + string.Concat(Enumerable.Range(1, lastList).Select(list => $"""<w:num w:numId="{list}"><w:abstractNumId w:val="{list}"/></w:num>"""))),
                ("footnotes", "footnotes", $"""<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{notes}"""),
            ];
            Put(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{Word}document.main+xml"/>{string.Concat(parts.Select(part => $"""<Override PartName="/word/{part.Part}.xml" ContentType="{Word}{part.Part}+xml"/>"""))}</Types>""");
            Put(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="{Relation}officeDocument" Target="word/document.xml"/></Relationships>""");
            Put(zip, "word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(parts.Select(part => $"""<Relationship Id="{part.Part}" Type="{Relation}{part.Part}" Target="{part.Part}.xml"/>"""))}</Relationships>""");
            foreach (var (part, kind, xml) in parts)
            {
                Put(zip, $"word/{part}.xml", $"<w:{kind} {Names}>{xml}</w:{kind}>");
            }

            Put(zip, "word/document.xml", $"<w:document {Names}><w:body>{body}{Section(landscape)}</w:body></w:document>");
        }

        return stream.ToArray();
    }

    private static string Section(bool landscape) =>
        $"<w:sectPr>{(landscape ? """<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>""" : """<w:pgSz w:w="11906" w:h="16838"/>""")}{Margins}</w:sectPr>";

    private static string CellOf(WordCell cell, int width, bool lines)
    {
        var span = cell.Columns > 1 ? $"""<w:gridSpan w:val="{cell.Columns}"/>""" : "";
        var down = cell.Down switch { WordCellDown.Begins => """<w:vMerge w:val="restart"/>""", WordCellDown.GoesOn => "<w:vMerge/>", _ => "" };
        var paragraphs = cell.Words.Split('\n').Select(line => $"""<w:p><w:pPr><w:jc w:val="{(lines || line.StartsWith('-') ? "left" : "center")}"/></w:pPr>{Run(line, lines ? """<w:sz w:val="24"/>""" : """<w:sz w:val="26"/>""")}</w:p>""");
        return $"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{down}</w:tcPr>{string.Concat(paragraphs)}</w:tc>""";
    }

    private static string Run(string words, string look) => string.Join(
        "<w:r><w:tab/></w:r>",
        words.Split('\t').Select(part => $"""<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{SecurityElement.Escape(part)}</w:t></w:r>"""));

    private static void Put(ZipArchive zip, string part, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(content);
    }

    private WordPackage Each(string[] lines, string properties, string look)
    {
        foreach (var line in lines)
        {
            Add(line, properties, look, "");
        }

        return this;
    }

    private WordPackage Add(string words, string properties, string look, string note)
    {
        body.Append(CultureInfo.InvariantCulture, $"""<w:p><w:pPr><w:spacing w:before="60" w:after="60"/>{properties}</w:pPr>{Run(words, look)}""");
        if (note.Length > 0)
        {
            lastNote++;
            body.Append(CultureInfo.InvariantCulture, $"""<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{lastNote}"/></w:r>""");
            notes.Append(CultureInfo.InvariantCulture, $"""<w:footnote w:id="{lastNote}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/><w:sz w:val="20"/></w:rPr><w:footnoteRef/></w:r>{Run(" " + note, """<w:sz w:val="20"/>""")}</w:p></w:footnote>""");
        }

        body.Append("</w:p>");
        return this;
    }
}
