using Assistant.Drafting;
using Assistant.Formats.Profiles;
using Assistant.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

/// <summary>Recipients on the left, authority, post and name on the right, in one row that no page end may cut.</summary>
internal sealed class SignatureBlock(FormatProfile profile, ReportEnding ending)
{
    public Table Build()
    {
        var left = Twips.OfMm(profile.Signature.LeftMm);
        var right = profile.Page.TextWidth - left;
        return Grid.Of([left, right], Grid.Row(Grid.Cell(left, Recipients()), Grid.Cell(right, Signer(right))));
    }

    private IEnumerable<OpenXmlElement> Recipients()
    {
        yield return Words.Paragraph("VBNoiNhan", Words.Underlined(profile.Word("recipients")), Words.Plain(":"));
        var names = ending.Recipients.Select(Bare).Where(name => name.Length > 0).ToList();
        if (names.Count == 0)
        {
            yield return Words.Paragraph("VBNoiNhanMuc", Words.Plain("- "), Words.Marked(Replies.RecipientsLeftOpen));
        }

        for (var at = 0; at < names.Count; at++)
        {
            var end = profile.Word(at == names.Count - 1 ? "lastRecipientEnd" : "recipientEnd");
            yield return Words.Paragraph("VBNoiNhanMuc", Words.Plain("- " + names[at] + end));
        }
    }

    private IEnumerable<OpenXmlElement> Signer(int width)
    {
        yield return Line("VBQuyenHan", ending.Authority, Replies.AuthorityLeftOpen, width);
        yield return Line("VBChucVu", ending.Post, Replies.PostLeftOpen, width);
        yield return Line("VBHoTen", ending.Name, Replies.NameLeftOpen, width);
    }

    private Paragraph Line(string style, string? written, string leftOpen, int width) => string.IsNullOrWhiteSpace(written)
        ? Words.Paragraph(style, Words.Marked(leftOpen))
        : Words.Paragraph(style, Words.Lines(LineBreaker.For(profile, profile.Style(style)).Break(Fixed(style, written), width)));

    // A person's name is spelt as its bearer spells it.
    private string Fixed(string style, string written) =>
        style == "VBHoTen" ? TextParts.OneLine(written) : profile.Spelling.Apply(TextParts.OneLine(written));

    /// <summary>Without the dash and the stop that the list itself sets.</summary>
    private string Bare(string recipient) =>
        profile.Spelling.Apply(TextParts.OneLine(recipient)).TrimStart('-', '–', '+', ' ').TrimEnd(';', ',', '.', ' ');
}
