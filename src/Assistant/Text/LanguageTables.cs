namespace Assistant.Text;

/// <summary>The language tables that are built into the program: tab-separated, one header line.</summary>
internal static class LanguageTables
{
    /// <param name="name">"abbreviations"; the file stands in Text/Tables.</param>
    /// <returns>The rows without the header; short rows are filled up with empty cells.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string name)
    {
        using var stream = typeof(LanguageTables).Assembly.GetManifestResourceStream($"Assistant.Text.Tables.{name}.tsv")
            ?? throw new InvalidOperationException($"The table '{name}' is not built into the program.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var width = lines[0].Split('\t').Length;
        return
        [
            .. lines.Skip(1).Select(line => line.TrimEnd('\r').Split('\t')).Select(cells =>
                (string[])[.. cells, .. Enumerable.Repeat(string.Empty, Math.Max(0, width - cells.Length))]),
        ];
    }
}
