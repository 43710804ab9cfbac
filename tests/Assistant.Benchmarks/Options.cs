using System.Globalization;

namespace Assistant.Benchmarks;

/// <summary>"--name value" pairs; everything has a default.</summary>
internal static class Options
{
    public static int Number(string[] options, string name, int otherwise) =>
        Text(options, name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    public static string? Text(string[] options, string name)
    {
        var at = Array.IndexOf(options, name);
        return at >= 0 && at + 1 < options.Length ? options[at + 1] : null;
    }
}
