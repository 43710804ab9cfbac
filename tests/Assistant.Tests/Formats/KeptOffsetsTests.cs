using Assistant.Corpus;
using Assistant.Formats.Pages;
using Assistant.Formats.Reading;
using Assistant.Tests.Support;

namespace Assistant.Tests.Formats;

/// <summary>Pages and doubtful words of files in an old encoding, whose letters change on the way.</summary>
public sealed class KeptOffsetsTests
{
    private static readonly string[] Pages =
    [
        "Đảng uỷ xã báo cáo kết quả thực hiện nghị quyết về xây dựng đội ngũ cán bộ.",
        "Các chi bộ tổ chức sinh hoạt đúng kỳ và phân công đảng viên giúp đỡ hộ nghèo.",
        "Văn phòng đảng uỷ theo dõi và đôn đốc việc thực hiện kế hoạch đã đề ra.",
    ];

    [Theory]
    [InlineData("TCVN3")]
    [InlineData("VNI")]
    [InlineData("")]
    public void Pages_and_doubtful_words_stay_where_they_were(string encoding)
    {
        var file = Read(page => encoding switch { "TCVN3" => LegacyWriter.Tcvn3(page), "VNI" => LegacyWriter.Vni(page), _ => page });

        Assert.Equal(encoding, file.Reading.Encoding);
        Assert.Equal(["Đảng", "Các", "Văn"], file.Reading.PageStarts.Select(start => file.Text[start..].Split(' ')[0]), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(["quyết", "nghèo.", "đôn"], file.Reading.DoubtfulWords.Select(span => span.In(file.Text)));
    }

    [Fact]
    public void A_word_of_signs_without_width_moves_no_other()
    {
        var file = Read(page => "\u200B " + page);
        Assert.Equal(["quyết", "nghèo.", "đôn"], file.Reading.DoubtfulWords.Select(span => span.In(file.Text)));
    }

    private static SourceFile Read(Func<string, string> written)
    {
        var doubted = new HashSet<string>(((string[])["quyết", "nghèo.", "đôn"]).Select(written).Select(word => word.TrimStart('\u200B', ' ')), StringComparer.Ordinal);
        var pages = Pages.Select((page, at) => new PrintedPage(595, 842, [.. written(page).Split(' ').Select((word, column) =>
            new PageWord(word, 80 + (column * 25), 100, 20, 14, doubted.Contains(word) ? 10 : 100) { Page = at + 1 })])).ToList();
        return Assert.IsType<ReadResult.Readable>(PageTexts.Result("a.pdf", [1], pages, isRecognised: true, [])).File;
    }
}
