using Assistant.Wording;

namespace Assistant.Drafting;

/// <summary>How places of an outline are named to people.</summary>
public static class Places
{
    /// <summary>"mục I.1", "phần Mở đầu"; with the part's name when <paramref name="from"/> stands in another part.</summary>
    public static string Of(OutlineLine line, OutlineLine? from = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Of(line.Step, from?.Step);
    }

    public static string Of(OutlineStep step, OutlineStep? from = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.Label.Length == 0)
        {
            return step.Part.Length > 0 ? step.Part : Replies.UnnumberedSection(Short(step.Title));
        }

        // Both parts of an outline may have a section I.1.
        var partNeeded = from is null ? step.SharesLabel : !string.Equals(from.Part, step.Part, StringComparison.Ordinal);
        return Replies.NumberedSection(step.Label, partNeeded ? step.Part : string.Empty);
    }

    /// <summary>"Phần thứ nhất, mục I.1. Chi bộ trực thuộc cấp ủy cơ sở".</summary>
    public static string Full(OutlineStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Replies.SectionTitle(step.Part, step.Label, step.Title);
    }

    /// <summary>A title as short as it can be named without a wrong cut: its first sentence or clause.</summary>
    public static string Short(string title, int enough = 90)
    {
        ArgumentNullException.ThrowIfNull(title);
        var bare = title.Replace("*", string.Empty, StringComparison.Ordinal).Trim().TrimEnd('.', ';', ':');
        if (bare.Length <= enough)
        {
            return bare;
        }

        var cut = bare.LastIndexOfAny([',', ';', '.', ':', '('], enough);
        cut = cut > enough / 4 ? cut : bare.LastIndexOf(' ', enough);
        return bare[..(cut > 0 ? cut : enough)].TrimEnd(' ', ',', ';', ':', '(', '.') + "…";
    }
}
