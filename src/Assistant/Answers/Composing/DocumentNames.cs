using Assistant.Answers.Evidence;
using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>How answers speak of documents and their parts.</summary>
internal static class DocumentNames
{
    private const int LongTitle = 90;

    private const int LongHeading = 150;

    private static readonly string[] TitleEnds = [" của ", " về ", ", "];

    /// <summary>As a citation names it: who reads the words should know that a machine read them off a picture.</summary>
    public static DocumentName Of(Document document) => new(
        document.Id,
        document.Number,
        document.Source.Reading.Method == ReadingMethod.Recognition ? Replies.RecognisedDocument(document.Title) : document.Title);

    /// <summary>The title, without the part that only says what the named document is about.</summary>
    public static string Short(Document document)
    {
        var title = document.Title;
        if (title.Length <= LongTitle)
        {
            return title;
        }

        var cut = TitleEnds.Select(word => title.IndexOf(word, 30, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(title.Length).Min();
        return title[..cut];
    }

    /// <summary>"Đề cương, Phần thứ hai, mục II, mục 3.1"; empty where nothing above carries a label.</summary>
    public static string Section(BlockView block)
    {
        var parts = new List<string>();
        string? pending = null;
        var article = block.Above().Prepend(block).FirstOrDefault(view => view.IsArticle);
        if (article is not null)
        {
            parts.Add(Point(block, article));
        }

        foreach (var view in (article?.Above() ?? block.Above().Prepend(block)).Where(view => view.IsHeading || view.Block.Kind == BlockKind.Clause))
        {
            var label = view.Block.Label.TrimEnd('.', ')', '-').Trim();
            if (view.Block.Kind == BlockKind.Title)
            {
                Flush();
                if (view.Parent is null && view != view.Document.Blocks.FirstOrDefault(other => other.Block.Kind == BlockKind.Title))
                {
                    parts.Add(TitleName(view));
                }
            }
            else if (view.Block.Kind == BlockKind.Part)
            {
                Flush();
                parts.Add(label.Length > 0 ? label : view.Block.Heading);
            }
            else if (label.Length > 0)
            {
                if (pending is null)
                {
                    pending = label;
                }
                else if (!pending.StartsWith(label + ".", StringComparison.Ordinal) || !char.IsAsciiDigit(label[0]))
                {
                    if (!pending.Contains('.', StringComparison.Ordinal) && char.IsAsciiDigit(pending[0]) && !char.IsAsciiDigit(label[0]))
                    {
                        pending = label + "." + pending;
                    }
                    else
                    {
                        Flush();
                        pending = label;
                    }
                }
            }
        }

        Flush();
        parts.Reverse();
        return string.Join(", ", parts);

        void Flush()
        {
            if (pending is not null)
            {
                parts.Add(Replies.AnswerSection(pending));
                pending = null;
            }
        }
    }

    // "điểm c khoản 2 Điều 4", from the innermost outwards as decrees are cited.
    private static string Point(BlockView block, BlockView article)
    {
        var labels = block.Above().Prepend(block).TakeWhile(view => view != article)
            .Select(view => view.Block.Label.TrimEnd('.', ')', '-').Trim())
            .Where(label => label.Length > 0 && char.IsLetterOrDigit(label[0]))
            .Select(label => char.IsAsciiDigit(label[0]) ? Replies.AnswerClause(label) : Replies.AnswerPoint(label));
        return string.Join(' ', labels.Append(article.Block.Label.TrimEnd('.').Trim()));
    }

    /// <summary>"Theo Kế hoạch …, mục III.2:", and for a note that it is one.</summary>
    public static string Source(BlockView block)
    {
        var document = block.Document.Document;
        if (block.Document.IsNote)
        {
            var sources = document.Source.Metadata.Sources;
            return Replies.AnswerFromNote(NoteTitle(document), sources.Count == 0 ? string.Empty : Best(sources, block));
        }

        return Replies.AnswerFrom(Short(document), SectionAndHeading(block));
    }

    /// <summary>"mục III, mục 3.3 (Giao Văn phòng Tỉnh ủy)": the heading often names the body that a sentence leaves out.</summary>
    public static string SectionAndHeading(BlockView block)
    {
        var section = Section(block);
        var heading = block.Above().FirstOrDefault(view => view.IsHeading && view.Block.Kind != BlockKind.Title)?.Block.Heading ?? string.Empty;
        heading = AnswerWriter.Shown(heading).TrimEnd('.');
        return heading.Length is 0 or > LongHeading ? section : section.Length == 0 ? heading : $"{section} ({heading})";
    }

    private static string NoteTitle(Document document) => document.Subject.Length > 0 ? document.Subject : document.Title;

    // The directive that the passage itself names, else the first that the note rests on.
    private static string Best(IReadOnlyList<string> sources, BlockView block)
    {
        var named = DocumentSymbols.Find(block.Block.Text).Select(symbol => symbol.Number).ToHashSet(StringComparer.Ordinal);
        return sources.FirstOrDefault(source => DocumentSymbols.Find(source).Any(symbol => named.Contains(symbol.Number))) ?? sources[0];
    }

    // "QUY CHẾ Tiếp nhận, giải quyết …": the kind of the attached text is written large.
    private static string Capitals(string[] words) =>
        string.Join(' ', words.TakeWhile(word => word.Any(char.IsLetter) && !word.Any(char.IsLower)).Take(4)) is { Length: > 0 } large
            ? large[0] + large[1..].ToLowerInvariant() : string.Empty;

    private static string TitleName(BlockView title)
    {
        if (title.Line.StartsWith(" de cuong ", StringComparison.Ordinal))
        {
            return Replies.AnswerOutline;
        }

        var words = title.Block.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return title.Line.StartsWith(" phu luc ", StringComparison.Ordinal) && words.Length > 2
            ? $"Phụ lục {words[2]}"
            : Capitals(words) is { Length: > 0 } capitals ? capitals : string.Join(' ', words.Take(4)).TrimEnd(',', '.', ';', ':');
    }
}
