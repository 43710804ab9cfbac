using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Tests.Formats;

namespace Assistant.Tests.Support;

/// <summary>Small Word files made of their XML, read as a user's file is.</summary>
internal static class Docx
{
    public const string Space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"mc\" xmlns:m=\"m\" xmlns:v=\"v\" xmlns:wp=\"wp\" xmlns:a=\"a\" xmlns:wps=\"wps\" xmlns:r=\"r\"";

    public static SourceFile Read(string body, params (string Part, string Content)[] more) => Read(Of(body, more));

    public static SourceFile Read(byte[] content) => Assert.IsType<ReadResult.Readable>(new DocumentReaders().Read("a.docx", content)).File;

    public static byte[] Of(string body, params (string Part, string Content)[] more) => DocumentReadersTests.DocxOf($"<w:body {Space}>{body}</w:body>", more);

    public static string[] Lines(string body, params (string Part, string Content)[] more) => LinesOf(Read(body, more));

    public static string[] LinesOf(SourceFile file) => file.Text.Split('\n').Where(line => line.Length > 0).ToArray();

    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>";

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) => TableOf("", rows);

    public static string TableOf(string properties, params string[] rows) =>
        $"<w:tbl><w:tblPr>{properties}<w:tblBorders><w:top w:val='single'/></w:tblBorders></w:tblPr>{string.Concat(rows)}</w:tbl>";

    public static (string Part, string Content) Styles(string styles) => ("word/styles.xml", $"<w:styles {Space}>{styles}</w:styles>");

    /// <param name="relations">Id, end of the type, target.</param>
    public static (string Part, string Content) Relations(params (string Id, string Type, string Target)[] relations) =>
        ("word/_rels/document.xml.rels", $"<Relationships xmlns='r'>{string.Concat(relations.Select(relation => $"<Relationship Id='{relation.Id}' Type='http://x/{relation.Type}' Target='{relation.Target}'/>"))}</Relationships>");
}
