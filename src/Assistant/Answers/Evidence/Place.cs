using Assistant.Answers.Reading;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>Whether a block stands where the question points: in a section, in the outline, under the asker's level.</summary>
internal static class Place
{
    private static readonly Dictionary<string, string> PartNumbers = new(StringComparer.Ordinal)
    {
        ["nhat"] = "1", ["mot"] = "1", ["hai"] = "2", ["ba"] = "3", ["tu"] = "4", ["bon"] = "4", ["nam"] = "5", ["sau"] = "6", ["bay"] = "7",
        ["i"] = "1", ["ii"] = "2", ["iii"] = "3", ["iv"] = "4", ["v"] = "5", ["vi"] = "6",
    };

    public static double Bonus(Inquiry inquiry, BlockView block)
    {
        var bonus = 0.0;
        var reading = inquiry.Reading;
        if (reading.Sections.Count > 0)
        {
            bonus += Holds(reading, block, Bag.Empty) ? 0.3 : -0.4;
        }

        if (reading.Outline)
        {
            bonus += IsInOutline(block) ? 0.12 : -0.06;
        }

        if (inquiry.Question.PreferredSection is { Length: > 0 } preferred && IsUnder(block, preferred))
        {
            bonus += 0.15;
        }

        return bonus + LevelBonus(reading, block);
    }

    /// <summary>Whether all sections that the question names stand above the block or are it.</summary>
    /// <param name="caption">A table's caption, which may carry the annex's number.</param>
    public static bool Holds(QuestionReading reading, BlockView block, Bag caption) =>
        reading.Sections.All(section => block.Above().Prepend(block).Any(view => IsNamed(view, section))
            || (section.Kind == "phu luc" && caption.Holds("phu luc " + section.Label)));

    public static bool IsNamed(BlockView view, SectionName section)
    {
        var label = Diacritics.Fold(view.Block.Label).TrimEnd('.', ')', '-').Trim();
        return section.Kind switch
        {
            "phan" => (view.Block.Kind == BlockKind.Part && PartNumbers.GetValueOrDefault(label.Split(' ')[^1], label.Split(' ')[^1]) == section.Label)
                || (view.Block.Kind == BlockKind.Section && PartNumbers.GetValueOrDefault(label) == section.Label && !view.Document.Blocks.Any(other => other.Block.Kind == BlockKind.Part && other.Block.Label.Length > 0)),
            "phu luc" => view.Block.Kind == BlockKind.Title && view.Line.StartsWith(" phu luc " + section.Label + " ", StringComparison.Ordinal),
            "dieu" => label == "dieu " + section.Label,
            "khoan" => label == section.Label && view.Parent?.IsArticle == true,
            "chuong" => label.StartsWith("chuong ", StringComparison.Ordinal)
                && PartNumbers.GetValueOrDefault(label.Split(' ')[^1], label.Split(' ')[^1]) == PartNumbers.GetValueOrDefault(section.Label, section.Label),
            _ => label == section.Label && view.Block.Kind != BlockKind.Item,
        };
    }

    public static bool IsInOutline(BlockView block) => block.Title is { } title && title.Line.StartsWith(" de cuong ", StringComparison.Ordinal);

    /// <summary>Whether the section, given by its path, its words, or both with its label, stands over the block or is it.</summary>
    public static bool IsUnder(BlockView block, string section) => block.Above().Prepend(block).Any(view => view.IsHeading && Is(view, section));

    public static bool Is(BlockView heading, string section)
    {
        var sought = Words.Line(Words.Of(section));
        return heading.Block.Path == section || heading.Line == sought || Words.Line(Words.Of(heading.Block.Heading)) == sought;
    }

    /// <summary>The level that the block itself or the nearest "Đối với …" heading above speaks to; null when none does.</summary>
    public static Level? LevelOf(BlockView block)
    {
        if (!block.IsHeading && Addressee.Of(block) is { } addressee && addressee.Block == block && LevelIn(addressee.Name) is { } own)
        {
            return own;
        }

        foreach (var view in block.Above().Prepend(block).Where(view => view.IsHeading))
        {
            var line = view.Line;
            if (line.Contains(" doi voi ", StringComparison.Ordinal) || line.Contains(" cap ", StringComparison.Ordinal) || line.Contains(" cac huyen", StringComparison.Ordinal))
            {
                if (line.Contains(" huyen", StringComparison.Ordinal))
                {
                    return Level.District;
                }

                if (line.Contains(" doi voi ", StringComparison.Ordinal) && (line.Contains(" co so ", StringComparison.Ordinal) || line.Contains(" chi bo ", StringComparison.Ordinal) || line.Contains(" cap xa ", StringComparison.Ordinal)))
                {
                    return Level.Grassroots;
                }

                if (line.Contains(" cap tinh ", StringComparison.Ordinal))
                {
                    return Level.Province;
                }
            }
        }

        return null;
    }

    // "Đối với cấp xã: …" and "Các chi bộ thôn gửi …" say it in the piece itself.
    private static Level? LevelIn(string name)
    {
        var line = Words.Line(Words.Of(name));
        return line.Contains(" huyen ", StringComparison.Ordinal) || line.Contains(" thi uy ", StringComparison.Ordinal) ? Level.District
            : line.Contains(" cap tinh ", StringComparison.Ordinal) ? Level.Province
            : line.Contains(" co so ", StringComparison.Ordinal) || line.Contains(" chi bo ", StringComparison.Ordinal) || line.Contains(" cap xa ", StringComparison.Ordinal) ? Level.Grassroots
            : null;
    }

    private static double LevelBonus(QuestionReading reading, BlockView block)
    {
        // "gửi lên tỉnh" names the receiver: the lowest level that is said is the asker's.
        if (reading.Levels.Count == 0 || LevelOf(block) is not { } level)
        {
            return 0;
        }

        if (reading.Is(QuestionKind.Comparison))
        {
            return reading.Levels.Contains(level) ? 0.12 : 0;
        }

        var asked = reading.Levels.Min();
        return level == asked ? 0.12 : asked == Level.Province || level == Level.Province ? -0.05 : -0.25;
    }
}
