using Assistant.Tests.Support;

namespace Assistant.Tests.Formats;

/// <summary>Invented documents, each as the Word file and as the PDF that was printed from it; made once for all tests.</summary>
public sealed class PrintedDocuments
{
    private const string Sentence = "Các chi bộ trực thuộc đã tổ chức sinh hoạt đúng kỳ, nội dung gắn với nhiệm vụ chính trị - xã hội của địa phương và có phân công người theo dõi";

    public PrintedDocuments()
    {
        Report = StateReport();
        Notes = PlanWithNotes();
        Drafted = new Assistant.Formats.DocxReportWriter().Write(SampleReport.Full);
        var printed = Printer.Converted("pdf", Report, Notes, Drafted);
        (ReportPdf, NotesPdf, DraftedPdf) = (printed[0], printed[1], printed[2]);
    }

    public byte[] Report { get; }

    public byte[] ReportPdf { get; }

    public byte[] Notes { get; }

    public byte[] NotesPdf { get; }

    public byte[] Drafted { get; }

    public byte[] DraftedPdf { get; }

    private static byte[] StateReport()
    {
        var paper = new PaperDocx { Header = "UBND xã Bình An - Báo cáo 6 tháng", Footer = "Trang #/##" }
            .Sides("HUYỆN ỦY LAM GIANG\nĐẢNG ỦY XÃ BÌNH AN\n*\nSố 45-BC/ĐU", "ĐẢNG CỘNG SẢN VIỆT NAM\n\nBình An, ngày 05 tháng 6 năm 2026")
            .Centred("BÁO CÁO", "kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2026");
        foreach (var (number, at) in ((string[])["I", "II", "III"]).Select((number, at) => (number, at)))
        {
            paper.Text($"{number}. Kết quả thực hiện các chỉ tiêu kinh tế - xã hội chủ yếu sáu tháng đầu năm và ước thực hiện cả năm của lĩnh vực thứ {at + 1}");
            for (var item = 1; item <= 4; item++)
            {
                paper.Text(
                    $"{item}. Về nội dung thứ {item}",
                    $"{string.Join("; ", Enumerable.Repeat(Sentence, item + 1))}, theo Kế hoạch số 3{item}-KH/TU ngày 0{item}/02/2026.",
                    $"- {Sentence};",
                    $"- Tỷ lệ đạt 9{item},5%.");
            }
        }

        return paper
            .Table([700, 4955, 1800, 1900], [["STT", "Nội dung", "Kế hoạch", "Thực hiện"], .. Enumerable.Range(1, 30).Select(at => (string[])[$"{at}", $"Chỉ tiêu thứ {at} về phát triển sản xuất nông nghiệp và xây dựng nông thôn mới", "100", $"{70 + at}"])])
            .Text("Trên đây là báo cáo của Đảng ủy xã Bình An.")
            .Sides("Nơi nhận:\n- Thường trực Huyện ủy (để báo cáo),\n- Các ban, ngành, đoàn thể và các thôn trên địa bàn xã,\n- Lưu Văn phòng Đảng ủy.", "T/M ĐẢNG ỦY\nBÍ THƯ\n\n\n\nNguyễn Văn Ví Dụ", leftWidth: 4700)
            .Bytes();
    }

    private static byte[] PlanWithNotes()
    {
        var paper = new PaperDocx { Header = "#" }
            .Sides("UBND TỈNH LAM GIANG\nSố 7/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLam Giang, ngày 05 tháng 6 năm 2026", leftWidth: 4700)
            .Centred("KẾ HOẠCH", "nâng cao chất lượng sinh hoạt chi bộ");
        for (var item = 1; item <= 12; item++)
        {
            paper.TextWithNote($"{item}. {Sentence}, {Sentence}, {Sentence}.", $"Số liệu của {item} chi bộ tính đến hết quý I; các chi bộ còn lại báo cáo khi có hướng dẫn của Ban Tổ chức Tỉnh ủy về việc này.");
        }

        return paper
            .TableWithoutLines([1000, 4355, 2000, 2000], [["STT", "Đơn vị", "Kế hoạch", "Thực hiện"], .. Enumerable.Range(1, 8).Select(at => (string[])[$"{at}", $"Chi bộ thôn Mẫu {at}", $"{at}0", $"{at}1"])])
            .Bytes();
    }
}
