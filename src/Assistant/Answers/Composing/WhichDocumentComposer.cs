using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Answers which document is meant: number, day, issuer, matter.</summary>
internal static partial class WhichDocumentComposer
{
    // A description must speak of most of what is asked to be the one that is meant.
    private const double Described = 0.6;

    // A question that says more than this beside the name is about something that the document says.
    private const int MostOwnWords = 2;

    public static Draft? Compose(Inquiry inquiry)
    {
        if (inquiry.Scope.IsNamed && inquiry.Reading.Says("can cu") && Grounds(inquiry.Scope.Named[0]) is { } grounds)
        {
            return grounds;
        }

        var asked = AskedType(inquiry.Reading.Folded);
        if (inquiry.Scope.IsNamed && (asked.Length == 0 || inquiry.Scope.Named.Any(document => document.TypeCode == asked)) && AsksOfItself(inquiry))
        {
            return OfItself(inquiry, inquiry.Scope.Named[0]);
        }

        var named = inquiry.Reading.Mentions.Where(mention => !inquiry.Scope.Sources.Contains(mention) || inquiry.Scope.Named.All(document => document.Number?.Fits(mention) != true)).ToList();
        if (asked.Length == 0 && named.Count > 0 && inquiry.OwnWords <= MostOwnWords && OfNamed(inquiry, named) is { } facts)
        {
            return facts;
        }

        return OfDescribed(inquiry, asked);
    }

    /// <summary>"văn bản nào điều chỉnh Chỉ thị 38", "Quyết định 902 bị văn bản nào thay thế".</summary>
    public static bool AsksWhoChanged(QuestionReading reading) => reading.Mentions.Count > 0 && WhoChanged().IsMatch(reading.Folded);

    // "Căn cứ Luật …; Căn cứ Nghị định …; Theo đề nghị …": the grounds stand before the first article.
    private static Draft? Grounds(DocumentView document)
    {
        var grounds = document.Blocks.Where(block => block.IsContent && block.Line.StartsWith(" can cu ", StringComparison.Ordinal)).ToList();
        if (grounds.Count == 0)
        {
            return null;
        }

        var writer = new AnswerWriter();
        var lines = grounds.Select(block => $"- {AnswerWriter.Shown(block.Block.Text)} {writer.Cite(block)}").ToList();
        writer.Line(Replies.AnswerFrom(DocumentNames.Short(document.Document), string.Empty)).Gap();
        lines.ForEach(line => writer.Line(line));
        return Draft.Sure(writer);
    }

    // "… mang số hiệu bao nhiêu": the named document itself is asked about, not what it says.
    private static bool AsksOfItself(Inquiry inquiry) => ItsOwn().IsMatch(inquiry.Reading.Folded) || inquiry.Terms.Count == 0;

    private static Draft OfItself(Inquiry inquiry, DocumentView document)
    {
        var facts = document.Document;
        var line = inquiry.Reading.Folded;
        if (facts.Number.Length == 0 && Number().IsMatch(line))
        {
            return Draft.Refuse(Replies.AnswerNotStated(DocumentNames.Short(facts), Replies.AnswerFactNumber));
        }

        if (facts.Date is null && Day().IsMatch(line))
        {
            return Draft.Refuse(Replies.AnswerNotStated(DocumentNames.Short(facts), Replies.AnswerFactDate));
        }

        var writer = new AnswerWriter();
        writer.Line($"{Identity(writer, document)}");
        DocumentFactsComposer.AddStatus(writer, document);
        return Draft.Sure(writer);
    }

    /// <summary>Title, issuer and subject, with the places where they stand.</summary>
    public static string Identity(AnswerWriter writer, DocumentView document)
    {
        var facts = document.Document;
        var marks = OwnNumberPlace(document) is { } place ? writer.Cite(place) : string.Empty;
        var title = document.Blocks.FirstOrDefault(block => block.Block.Kind == Corpus.BlockKind.Title);
        marks += title is null ? string.Empty : writer.Cite(title);
        var name = Replies.AnswerIssued(facts.Title, facts.Title.Contains(facts.Issuer, StringComparison.OrdinalIgnoreCase) ? string.Empty : facts.Issuer);
        var subject = facts.Title.Contains(facts.Subject, StringComparison.Ordinal) || facts.Subject.Length == 0 ? string.Empty : ": " + facts.Subject;
        return $"{name}{AnswerWriter.Shown(subject)} {marks}";
    }

    private static BlockView? OwnNumberPlace(DocumentView document) =>
        document.Number is null ? null
            : document.Blocks.FirstOrDefault(block => block.Block.Kind == Corpus.BlockKind.Header && DocumentMentions.In(block.Block.Text).Any(document.Number.Fits))
                ?? document.Blocks.FirstOrDefault(block => DocumentMentions.In(block.Block.Text).Any(mention => mention.Body.Length > 0 && document.Number.Fits(mention)));

    private static Draft? OfNamed(Inquiry inquiry, List<DocumentMention> named)
    {
        var writer = new AnswerWriter();
        var lines = new List<string>();
        foreach (var mention in named)
        {
            if (inquiry.Base.NamedBy(mention, 1) is [var own])
            {
                lines.Add(Identity(writer, own));
            }
            else if (MostTelling(inquiry, mention) is { } place)
            {
                lines.Add($"{Capital(place.Text)} {writer.Cite(place.Block, place.Start, place.End)}");
            }
        }

        if (lines.Count == 0)
        {
            return null;
        }

        lines.ForEach(line => writer.Line(lines.Count > 1 ? "- " + line : line));
        foreach (var remark in named.Select(mention => StandingComposer.Remark(inquiry, mention)).Where(remark => remark.Length > 0).Distinct(StringComparer.Ordinal))
        {
            writer.Vouch(remark);
            writer.Gap().Line(Replies.AnswerStatus(remark));
        }

        return Draft.Sure(writer);
    }

    /// <summary>The place that says most about the named document.</summary>
    public static ReferenceView? MostTelling(Inquiry inquiry, DocumentMention mention) =>
        (inquiry.Scope.IsNamed ? inquiry.Scope.Named.SelectMany(document => document.Mentions).Where(reference => mention.Fits(reference.Mention)) : inquiry.Base.Mentioning(mention).Places)
            .OrderByDescending(reference => reference.Telling - (reference.Block.Document.IsNote ? 2 : 0) + (reference.TellsTheMatter && Matter().IsMatch(inquiry.Reading.Folded) ? 2 : 0))
            .ThenBy(reference => reference.Text.Length)
            .FirstOrDefault();

    private static Draft? OfDescribed(Inquiry inquiry, string asked)
    {
        var best = DescribedIn(inquiry, asked).FirstOrDefault();
        var isAskedFor = AsksForOne().IsMatch(inquiry.Reading.Folded);
        var own = inquiry.Scope.IsNamed ? null : inquiry.Scope.Documents
            .Where(document => !document.IsNote && (asked.Length == 0 || document.TypeCode == asked))
            .Select(document => (Document: document, Fit: inquiry.Matcher.Measure(isAskedFor ? [new Zone(document.Topic, 1), new Zone(document.Head, 1)] : [new Zone(document.Topic, 1)])))
            .OrderByDescending(pair => pair.Fit.Score)
            .Cast<(DocumentView Document, Fit Fit)?>()
            .FirstOrDefault();
        if (own is { } it && it.Fit.Coverage >= Described && (isAskedFor || best.Reference is null || it.Fit.Score >= best.Fit.Score) && (isAskedFor || AsksOfItself(inquiry)))
        {
            return OfItself(inquiry, it.Document);
        }

        if (best.Reference is null || best.Fit.Own < Described || !Number().IsMatch(inquiry.Reading.Folded))
        {
            return null;
        }

        var writer = new AnswerWriter();
        var mark = writer.Cite(best.Reference.Block, best.Reference.Start, best.Reference.End);
        writer.Line($"{Capital(best.Reference.Text)} {mark}").Gap();
        writer.Line(DocumentNames.Source(best.Reference.Block).TrimEnd(':') + ".");
        return new Draft(writer, best.Fit.Score, []);
    }

    /// <summary>References whose description fits the question, best first.</summary>
    public static IEnumerable<(ReferenceView Reference, Fit Fit)> DescribedIn(Inquiry inquiry, string asked) =>
        inquiry.Reach.Blocks.SelectMany(block => block.Mentions)
            .Where(reference => asked.Length == 0 || reference.Mention.Code == asked)
            .Select(reference => (Reference: reference, Fit: inquiry.Matcher.Measure(new Zone(reference.Bag, 1), new Zone(reference.Block.Chain, 0.5))))
            .OrderByDescending(pair => pair.Fit.Score + (pair.Reference.Telling * 0.02) + OfAskedIssuer(inquiry.Reading, pair.Reference));

    // "hướng dẫn của tỉnh": the storey that issued it counts more than one word among many.
    private static double OfAskedIssuer(QuestionReading reading, ReferenceView reference) =>
        (reading.Says("cua tinh") && (reference.Bag.Holds("tinh uy") || reference.Mention.Body.EndsWith("tu", StringComparison.Ordinal)))
        || (reading.Says("cua trung uong") && reference.Mention.Body.EndsWith("tw", StringComparison.Ordinal)) ? 0.25 : 0;

    /// <summary>The code of the type that is asked for: "hd" in "hướng dẫn số mấy", "nghị quyết nào" → "nq"; empty when none is.</summary>
    public static string AskedType(string line)
    {
        var match = TypeAsked().Match(line);
        return match.Success ? DocumentMentions.CodeOf(match.Groups[1].Value) : string.Empty;
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@" (?:van ban|vb|nghi quyet|quyet dinh|quy dinh|chi thi|ket luan|huong dan|thong bao|ke hoach|nghi dinh|thong tu|cai) (?:nao|gi) (?:da |se |moi |vua )?(?:dieu chinh|thay the|thay|sua doi|sua|bo sung|bai bo|huy bo) ", RegexOptions.CultureInvariant)]
    private static partial Regex WhoChanged();

    [GeneratedRegex(@" (nghi quyet|quyet dinh|quy dinh|chi thi|ket luan|huong dan|thong bao|ke hoach|chuong trinh|de an|bao cao|cong van|nghi dinh|thong tu|to trinh|quy che) (?:nao|so may|so bao nhieu|mang so|so hieu|gi |may )", RegexOptions.CultureInvariant)]
    private static partial Regex TypeAsked();

    // "Hướng dẫn nào quy định …", "công văn nào đôn đốc …": the document is asked for, not one that it names.
    [GeneratedRegex(@"^ (?:cho (?:toi )?(?:hoi|biet) )?(?:van ban|vb|nghi quyet|quyet dinh|quy dinh|chi thi|ket luan|huong dan|thong bao|ke hoach|chuong trinh|de an|bao cao|cong van|nghi dinh|thong tu|to trinh|quy che) (?:nao|so may|so bao nhieu) ", RegexOptions.CultureInvariant)]
    private static partial Regex AsksForOne();

    [GeneratedRegex(@" so (?:va )?(?:hieu|ky hieu)| ky hieu | so may | so bao nhieu | so van ban | so nao ", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@" ve (?:viec |van de |noi dung |cai )?gi | noi dung gi | lam gi | trich yeu ", RegexOptions.CultureInvariant)]
    private static partial Regex Matter();

    [GeneratedRegex(@" ban hanh (?:vao )?(?:ngay|khi|nam|thang)| ngay ban hanh | ngay nao | ngay may ", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@" so (?:va )?(?:hieu|ky hieu)| ky hieu | so may | so bao nhieu | so van ban | ban hanh (?:vao )?(?:ngay|khi|nam)| ngay ban hanh | ai ban hanh | co quan (?:nao )?ban hanh | do ai | cua ai | cua co quan nao | trich yeu | ve viec gi ", RegexOptions.CultureInvariant)]
    private static partial Regex ItsOwn();
}
