using Assistant.Answers.Evidence;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Says honestly that the corpus does not know, and where to look instead.</summary>
internal static class NotFoundReply
{
    private const int Most = 3;

    // Sections less alike than this would only distract.
    private const double Near = 0.3;

    public static Answer For(Inquiry inquiry, string reason = "")
    {
        var near = inquiry.Clauses
            .Where(candidate => candidate.Score >= Near)
            .Select(candidate => Section(candidate.Block))
            .Where(section => section.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Take(Most)
            .ToList();
        var text = Replies.AnswerNotFound(inquiry.Base.Count);
        text += reason.Length > 0 ? " " + reason : string.Empty;
        text += near.Count > 0 ? "\n\n" + Replies.AnswerNearest(string.Join("; ", near)) : "\n\n" + Replies.AnswerTry;
        return new Answer.NotFound(text, near);
    }

    private static string Section(BlockView block)
    {
        var section = DocumentNames.SectionAndHeading(block);
        var title = DocumentNames.Short(block.Document.Document);
        return section.Length == 0 ? title : $"{title}, {section}";
    }
}
