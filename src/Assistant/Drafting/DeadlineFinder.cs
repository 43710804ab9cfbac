using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Drafting;

/// <summary>By when reports on a directive are due, for each level that it names.</summary>
public static class DeadlineFinder
{
    public static IReadOnlyList<Deadline> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            .. document.Tasks
                .Where(task => task.When.Date is not null && IsReport(task, document))
                .Select(task => new Deadline(
                    Bare(task.Who),
                    task.When.Text,
                    task.When.Date!.Value,
                    task.ReportTo,
                    document.Find(task.BlockId)?.Path ?? string.Empty,
                    document.Find(task.BlockId)?.Span ?? task.Span)),
        ];
    }

    /// <summary>The deadline of a unit; null when the directive sets none for its level.</summary>
    public static Deadline? For(IReadOnlyList<Deadline> deadlines, UnitLevel level)
    {
        ArgumentNullException.ThrowIfNull(deadlines);
        return deadlines.Where(deadline => IsOf(deadline, level)).OrderBy(deadline => deadline.Date).FirstOrDefault();
    }

    private static bool IsOf(Deadline deadline, UnitLevel level)
    {
        var who = Diacritics.Fold(deadline.Who);
        return level switch
        {
            UnitLevel.Grassroots => Has(who, "co so", "cap xa", "xa, phuong", "dang uy xa") && !Has(who, "cap tren co so"),
            UnitLevel.Branch => Has(who, "chi bo"),
            UnitLevel.District => Has(who, "huyen", "quan uy", "thi uy", "thanh uy", "truc thuoc tinh", "cap tren co so"),
            UnitLevel.Province => who.StartsWith("cap tinh", StringComparison.Ordinal) || who.StartsWith("tinh uy", StringComparison.Ordinal) || who.StartsWith("ban to chuc tinh uy", StringComparison.Ordinal),
            _ => false,
        };
    }

    // A report is sent to somebody; a conference or a survey is not.
    private static bool IsReport(DocumentTask task, Document document)
    {
        var words = Diacritics.Fold(task.What + " " + (document.Find(task.BlockId)?.Text ?? string.Empty));
        return words.Contains("bao cao", StringComparison.Ordinal) && (task.ReportTo.Length > 0 || Has(words, "gui", "nop"));
    }

    private static string Bare(string who)
    {
        const string Opening = "đối với ";
        return who.StartsWith(Opening, StringComparison.OrdinalIgnoreCase) ? who[Opening.Length..] : who;
    }

    private static bool Has(string text, params string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
