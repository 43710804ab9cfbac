using System.Text;

namespace Assistant.Text;

/// <summary>Whether this machine can compose Vietnamese letters at all.</summary>
public static class TextSupport
{
    /// <summary>
    /// Without ICU the runtime may run in invariant mode, where normalising silently does nothing and every comparison fails
    /// quietly. Then the program must not start.
    /// </summary>
    public static bool IsWorking() =>
        string.Equals("e\u0302\u0301".Normalize(NormalizationForm.FormC), "ế", StringComparison.Ordinal);
}
