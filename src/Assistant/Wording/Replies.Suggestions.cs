namespace Assistant.Wording;

/// <summary>Lines that the user may send by a click. The program must understand each of them as if it had been typed.</summary>
public static partial class Replies
{
    public const string SuggestDrafting = "Soạn báo cáo theo đề cương";

    public const string SuggestMore = "Xem thêm";

    public const string SuggestContinue = "Tiếp tục";

    public const string SuggestDrafts = "Danh sách bản thảo";

    public const string SuggestHelp = "Trợ giúp";

    public const string SuggestSkip = "Bỏ qua";

    public const string SuggestNone = "Không phát sinh";

    public const string SuggestWhat = "Mục này cần nêu gì?";

    public const string SuggestPreview = "Xem trước";

    public const string SuggestProgress = "Tiến độ";

    public const string SuggestUndo = "Hoàn tác";

    public const string SuggestExport = "Xuất file";

    public const string SuggestNoData = "Chưa có số liệu";

    public const string SuggestConfirm = "Xác nhận là 0";

    public const string SuggestBothRight = "Cả hai số đều đúng";

    public static string SuggestConfirmYears(string period) => period.Length == 0 ? SuggestConfirm : $"Xác nhận các năm {period} là 0";

    public static string SuggestGoTo(string place) => $"Đến {place}";

    public static string SuggestContinueNumber(int number) => $"Tiếp tục bản thảo {Count(number)}";
}
