using System.Text;
using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>Texts whose lines were broken at one width, as plain text and pages of a PDF have them.</summary>
public sealed class HardWrapTests
{
    private static readonly Document Guidance = Shipped.Sample("huong-dan-ngat-dong.txt");

    [Fact]
    public void Columns_with_spaces_between_are_read_one_after_the_other()
    {
        Assert.Equal(("07-HD/BTCTU", "Ban Tổ chức Tỉnh ủy", "Phạm Thu Dung", "Quảng An", "HỎA TỐC"), (Guidance.Number, Guidance.Issuer, Guidance.Signer, Guidance.Place, Guidance.Urgency));
        Assert.Equal(["Thường trực Tỉnh ủy (để báo cáo)", "Các đảng ủy trực thuộc", "Lưu Ban Tổ chức Tỉnh ủy"], Guidance.Recipients);
    }

    [Fact]
    public void A_sentence_goes_on_over_a_page_number_and_past_a_footnote_of_two_lines()
    {
        Assert.Contains(Guidance.Blocks, block => block.Text.EndsWith("khi được đảng ủy cơ sở đồng ý bằng văn bản, nhưng không quá hai lần trong một năm, trừ trường hợp thiên tai.", StringComparison.Ordinal));
        var note = Guidance.Blocks.Single(block => block.Kind == BlockKind.Footnote);
        Assert.Equal(("(1)", "Đối với chi bộ dưới 5 đảng viên, đồng chí bí thư trực tiếp chuẩn bị chuyên đề."), (note.Label, note.Text));
        Assert.StartsWith("Mỗi chuyên đề", Guidance.Find(note.ParentId!)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_a_capital_at_a_lines_beginning_starts_no_paragraph()
    {
        var text = Broken("KẾ HOẠCH\nkiểm tra\n\nI. NỘI DUNG\n" + string.Join('\n', Enumerable.Range(1, 8).Select(i =>
            $"{i}. Các chi bộ trực thuộc phối hợp với Văn phòng Đảng ủy, Ban Xây dựng Đảng, Ủy ban Kiểm tra Đảng ủy, Mặt trận Tổ quốc và các đoàn thể lần {i} rà soát hồ sơ, sổ sách và báo cáo kết quả đúng hạn.")), 60, indent: 0);
        var plan = Shipped.Parse("kh.txt", text);
        Assert.Equal(8, plan.Blocks.Count(block => block.Text.EndsWith("báo cáo kết quả đúng hạn.", StringComparison.Ordinal) && block.Text.Contains("Các chi bộ", StringComparison.Ordinal)));
    }

    public static TheoryData<string, int, int> Layouts => new()
    {
        { "nghi-dinh.txt", 72, 0 }, { "nghi-dinh.txt", 60, 4 }, { "bao-cao-9-thang.txt", 78, 4 }, { "nghi-quyet.txt", 70, 5 }, { "nghi-quyet.txt", 64, 0 },
        { "quyet-dinh.txt", 66, 4 }, { "chi-thi.txt", 68, 4 }, { "luat.txt", 70, 4 },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_text_reads_the_same_whatever_the_width_of_its_lines(string name, int width, int indent)
    {
        var document = Shipped.Sample(name);
        var broken = Shipped.Parse(name, Broken(document.Text, width, indent));
        Laws.All(broken);
        Assert.Equal(Read(document), Read(broken));
    }

    [Fact]
    public void A_word_cut_with_a_hyphen_is_one_word_again()
    {
        var report = Shipped.Parse("bc.txt", "BÁO CÁO\nvề đoàn\n\nĐoàn thăm thành phố Vla-đi-vô-\nxtốc trong ba ngày.\n");
        Assert.Contains(report.Blocks, block => block.Text == "Đoàn thăm thành phố Vla-đi-vô-xtốc trong ba ngày.");
        Laws.All(report);
    }

    private static IEnumerable<(BlockKind, string)> Read(Document document) =>
        document.Blocks.Where(block => block.Kind is not (BlockKind.Header or BlockKind.Recipients or BlockKind.Signature)).Select(block => (block.Kind, block.Text));

    /// <summary>Body lines broken at a width, the first of each set in.</summary>
    private static string Broken(string text, int width, int indent)
    {
        var result = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var first = line.Length > width ? new string(' ', indent) : "";
            var column = first.Length;
            result.Append(first);
            foreach (var word in line.Contains('\t', StringComparison.Ordinal) ? [line] : line.Split(' '))
            {
                if (column > first.Length && column + 1 + word.Length > width)
                {
                    result.Append('\n');
                    column = 0;
                    first = "";
                }
                else if (column > first.Length)
                {
                    result.Append(' ');
                    column++;
                }

                result.Append(word);
                column += word.Length;
            }

            result.Append('\n');
        }

        return result.ToString();
    }
}
