namespace Assistant.Corpus.Parsing;

/// <summary>Knows the lines at which a document of its own begins behind the first one.</summary>
internal sealed class AttachmentStart(IReadOnlyList<SourceLine> lines, IReadOnlyList<LineMark> marks)
{
    // Between the name of a sheet and its table stand at most its unit and its date.
    private const int LinesToTable = 3;

    /// <param name="signedOff">The document above has ended with its recipients or its signature.</param>
    /// <param name="inOutline">The document above is an outline, whose parts may be called "KẾT LUẬN".</param>
    public bool At(int i, bool signedOff, bool inOutline)
    {
        var bare = lines[i].Bare;
        if (marks[i].Kind is LineKind.TableRow or LineKind.Quoted || bare.Length > TitleFinder.LongestTitle)
        {
            return false;
        }

        if (!(LineReader.IsCapitals(bare) || signedOff))
        {
            // "Mẫu số 01" with its name in capitals below.
            return TitleFinder.IsLoneNumberedAppendix(bare) && i + 1 < lines.Count
                && (LineReader.IsCapitals(lines[i + 1].Bare) || TitleFinder.IsAccompanying(lines[i + 1].Bare));
        }

        if (TitleFinder.IsAppendix(bare) && (signedOff || TitleFinder.IsSureAppendix(bare) || HeadsTable(i)))
        {
            return true;
        }

        // Before the signature only an outline may begin: "QUYẾT ĐỊNH" there opens the enacting part.
        return TitleFinder.IsTyped(bare)
            && !(TitleFinder.IsPartName(bare) && (inOutline || !signedOff))
            && (signedOff || bare.StartsWith("ĐỀ CƯƠNG", StringComparison.Ordinal));
    }

    /// <summary>"BIỂU SỐ LIỆU" with its table right below.</summary>
    private bool HeadsTable(int i)
    {
        for (var at = i + 1; at < lines.Count && at <= i + LinesToTable; at++)
        {
            if (marks[at].Kind == LineKind.TableRow)
            {
                return true;
            }
        }

        return false;
    }
}
