using Assistant.Text;

namespace Assistant.Drafting;

/// <summary>Which lines are meant for other units.</summary>
public static class Applicability
{
    /// <summary>
    /// Only a branch can be sure: "Đối với chi bộ thôn, tổ dân phố: …" is nothing for a chi bộ trường học, while a committee
    /// has branches of several kinds below it.
    /// </summary>
    public static bool AppliesTo(OutlineLine line, Unit? unit)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (unit is not { Level: UnitLevel.Branch } || line.Node.Condition is not { Length: > 0 } condition)
        {
            return true;
        }

        var folded = Diacritics.Fold(condition);
        if (!folded.StartsWith("chi bo", StringComparison.Ordinal))
        {
            return true;
        }

        var name = Diacritics.Fold(unit.Name);
        return folded["chi bo".Length..]
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Any(kind => name.Contains(kind, StringComparison.Ordinal));
    }
}
