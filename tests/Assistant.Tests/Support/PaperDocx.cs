using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Assistant.Tests.Support;

/// <summary>A Word file as a clerk makes it: sides set beside each other in a table without lines, tables with lines, page edges, notes.</summary>
internal sealed class PaperDocx
{
    private const string Names = """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;

    private readonly StringBuilder body = new();
    private readonly StringBuilder notes = new();
    private int lastNote = 1;

    /// <summary>Stands at the head of every page; "#" is the page's number, "##" how many there are.</summary>
    public string Header { get; init; } = "";

    public string Footer { get; init; } = "";

    public PaperDocx Sides(string left, string right, int leftWidth = 4000)
    {
        AddTable([[left, right]], [leftWidth, 9355 - leftWidth], lines: false);
        return this;
    }

    public PaperDocx Centred(params string[] paragraphs) => Add(paragraphs, "center", indent: 0);

    public PaperDocx Text(params string[] paragraphs) => Add(paragraphs, "both", indent: 567);

    public PaperDocx TextWithNote(string paragraph, string note)
    {
        lastNote++;
        body.Append(CultureInfo.InvariantCulture, $"""<w:p>{Look("both", 567)}{Run(paragraph)}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{lastNote}"/></w:r></w:p>""");
        notes.Append(CultureInfo.InvariantCulture, $"""<w:footnote w:id="{lastNote}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/><w:sz w:val="20"/></w:rPr><w:footnoteRef/></w:r>{Run(" " + note, 20)}</w:p></w:footnote>""");
        return this;
    }

    /// <summary>The first row is printed again on every page.</summary>
    public PaperDocx Table(int[] widths, params string[][] rows)
    {
        AddTable(rows, widths, lines: true);
        return this;
    }

    public PaperDocx TableWithoutLines(int[] widths, params string[][] rows)
    {
        AddTable(rows, widths, lines: false);
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
            const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
            (string Part, string Kind, string Xml)[] parts =
            [
                ("styles", "styles", """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>"""),
                ("header", "hdr", $"""<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{Edge(Header)}</w:p>"""),
                ("footer", "ftr", $"<w:p>{Edge(Footer)}</w:p>"),
                ("footnotes", "footnotes", $"""<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{notes}"""),
            ];
            Put(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{Word}document.main+xml"/>{string.Concat(parts.Select(part => $"""<Override PartName="/word/{part.Part}.xml" ContentType="{Word}{part.Part}+xml"/>"""))}</Types>""");
            Put(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="{Relation}officeDocument" Target="word/document.xml"/></Relationships>""");
            Put(zip, "word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(parts.Select(part => $"""<Relationship Id="{part.Part}" Type="{Relation}{part.Part}" Target="{part.Part}.xml"/>"""))}</Relationships>""");
            foreach (var (part, kind, xml) in parts)
            {
                Put(zip, $"word/{part}.xml", $"<w:{kind} {Names}>{xml}</w:{kind}>");
            }

            Put(zip, "word/document.xml", $"""<w:document {Names}><w:body>{body}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/></w:sectPr></w:body></w:document>""");
        }

        return stream.ToArray();
    }

    private PaperDocx Add(string[] paragraphs, string set, int indent)
    {
        foreach (var paragraph in paragraphs)
        {
            body.Append(CultureInfo.InvariantCulture, $"<w:p>{Look(set, indent)}{Run(paragraph)}</w:p>");
        }

        return this;
    }

    private static string Look(string set, int indent) =>
        $"""<w:pPr><w:spacing w:before="60" w:after="60" w:line="340" w:lineRule="exact"/><w:ind w:firstLine="{indent}"/><w:jc w:val="{set}"/></w:pPr>""";

    private static string Run(string words, int halfPoints = 28) => $"""<w:r><w:rPr><w:sz w:val="{halfPoints}"/></w:rPr><w:t xml:space="preserve">{SecurityElement.Escape(words)}</w:t></w:r>""";

    private static string Edge(string words) => string.Concat(words.Replace("##", "\u0001", StringComparison.Ordinal).Select(sign => sign switch
    {
        '#' => Field("PAGE"),
        '\u0001' => Field("NUMPAGES"),
        _ => Run(sign.ToString()),
    }));

    private static string Field(string name) =>
        $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{name}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    private void AddTable(string[][] rows, int[] widths, bool lines)
    {
        var borders = lines ? string.Concat(((string[])["top", "left", "bottom", "right", "insideH", "insideV"]).Select(edge => $"""<w:{edge} w:val="single" w:sz="4"/>""")) : "";
        body.Append(CultureInfo.InvariantCulture, $"""<w:tbl><w:tblPr><w:tblW w:w="{widths.Sum()}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{string.Concat(widths.Select(width => $"""<w:gridCol w:w="{width}"/>"""))}</w:tblGrid>""");
        foreach (var (row, at) in rows.Select((row, at) => (row, at)))
        {
            body.Append(lines && at == 0 ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
            foreach (var (cell, width) in row.Zip(widths))
            {
                var paragraphs = cell.Split('\n').Select(line => $"""<w:p><w:pPr><w:jc w:val="{(lines || line.StartsWith('-') ? "left" : "center")}"/></w:pPr>{Run(line, lines ? 24 : 26)}</w:p>""");
                body.Append(CultureInfo.InvariantCulture, $"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{string.Concat(paragraphs)}</w:tc>""");
            }

            body.Append("</w:tr>");
        }

        body.Append("</w:tbl><w:p/>");
    }

    private static void Put(ZipArchive zip, string part, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(content);
    }
}
