namespace Assistant.Host.Commands;

/// <summary>Breaks text for a terminal.</summary>
internal static class Lines
{
    /// <summary>Broken at white space; a word longer than the width stands alone. Line breaks of the text stay.</summary>
    public static IReadOnlyList<string> Wrapped(string text, int width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = string.Empty;
            foreach (var word in paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length > 0 && line.Length + 1 + word.Length > width)
                {
                    lines.Add(line);
                    line = word;
                }
                else
                {
                    line = line.Length == 0 ? word : line + " " + word;
                }
            }

            lines.Add(line);
        }

        return lines;
    }

    public static IEnumerable<string> Indented(string text, int width, string indent) =>
        Wrapped(text, width - indent.Length).Select(line => (indent + line).TrimEnd());
}
