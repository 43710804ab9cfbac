using System.Text.RegularExpressions;

namespace Assistant.Answers.Evidence;

/// <summary>What a question counts, with its patterns made once: every clause of the corpus is looked at with them.</summary>
/// <param name="Words">Folded: "dang vien" of "bao nhiêu đảng viên".</param>
internal sealed record CountedUnit(string Words)
{
    private const string Qualifiers = "(?:it nhat|tren|gan|khoang|hon|duoi|duoc|them|tong so|tong cong|tong|da|chi|moi)";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>Over a line of folded words: a figure stands before it.</summary>
    public Regex AfterFigure { get; } = new($@" [0-9][0-9,]* (?:\S+ )?{Regex.Escape(Words)} ", RegexOptions.CultureInvariant, Limit);

    /// <summary>Over folded text: the figure with the word before it, which tells what happened to what is counted.</summary>
    public Regex WithWordBefore { get; } = new(
        $@"(?<before>[a-z]+ )?(?<mark>[,;:(] ?)?(?:{Qualifiers} )*[0-9][0-9.]* (?:[a-z]+ )?{Regex.Escape(Words)}(?![a-z])",
        RegexOptions.CultureInvariant,
        Limit);
}
