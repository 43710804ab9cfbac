namespace Assistant.Wording;

/// <summary>About files that come in and documents that go out.</summary>
public static partial class Replies
{
    /// <summary>Stands in a report where the outline asks something that nobody answered.</summary>
    public const string NotProvided = "[chưa cung cấp]";

    public const string SuperiorBodyLeftOpen = "[TÊN ĐẢNG BỘ CẤP TRÊN]";

    public const string IssuingBodyLeftOpen = "[TÊN CƠ QUAN BAN HÀNH]";

    /// <summary>Follows "-BC/" when the body's initials are not known.</summary>
    public const string SymbolLeftOpen = "[ký hiệu cơ quan]";

    public const string AuthorityLeftOpen = "[QUYỀN HẠN KÝ]";

    public const string PlaceLeftOpen = "[địa danh]";

    public const string PostLeftOpen = "[CHỨC VỤ NGƯỜI KÝ]";

    public const string RecipientsLeftOpen = "[nơi nhận]";

    public const string NameLeftOpen = "[họ và tên người ký]";

    public static string FileIsEmpty(string file) =>
        $"Tệp “{file}” không có dữ liệu. Anh/chị kiểm tra lại tệp gốc rồi gửi lại.";

    public static string FileIsTooLarge(string file, int megabytes) =>
        $"Tệp “{file}” lớn hơn {megabytes} MB nên tôi không nhận. Anh/chị tách tệp hoặc giảm dung lượng ảnh trong tệp rồi gửi lại.";

    public static string FileKindIsUnknown(string file, IReadOnlyList<string> endings) =>
        $"Tôi chưa đọc được loại tệp của “{file}”. Anh/chị lưu văn bản thành một trong các dạng {string.Join(", ", endings)} rồi gửi lại.";

    public static string FileHasNoText(string file) =>
        $"Tệp “{file}” không có chữ nào đọc được. Anh/chị kiểm tra lại tệp gốc rồi gửi lại.";

    public static string FileIsNotUnicodeText(string file) =>
        $"Tệp “{file}” không phải văn bản Unicode nên tôi không đọc được. Anh/chị mở tệp, chọn “Lưu thành” với bảng mã UTF-8, rồi gửi lại.";

    public static string FileIsBroken(string file) =>
        $"Tệp “{file}” bị hỏng nên tôi không đọc được. Anh/chị mở tệp bằng Word, lưu lại thành tệp .docx mới rồi gửi lại.";

    public static string FileHasTooManyParts(string file) =>
        $"Tệp “{file}” gồm quá nhiều phần (hơn 5.000) so với một văn bản bình thường nên tôi không mở, để bảo đảm an toàn. Anh/chị mở bằng Word, lưu lại thành tệp .docx mới rồi gửi lại.";

    public static string FileUnfoldsTooFar(string file) =>
        $"Tệp “{file}” khi giải nén lớn quá mức an toàn nên tôi không mở. Anh/chị tách thành nhiều tệp, hoặc mở bằng Word, lưu lại thành tệp .docx mới rồi gửi lại.";

    public static string FileNestsTooDeep(string file) =>
        $"Tệp “{file}” có các phần lồng nhau quá sâu (hơn 200 lớp) nên tôi không mở, để bảo đảm an toàn. Anh/chị chép phần chữ sang một tệp .docx mới rồi gửi lại.";

    public static string FileHasTooManyParagraphs(string file) =>
        $"Tệp “{file}” có quá nhiều đoạn và ô bảng so với một văn bản. Anh/chị tách thành nhiều tệp rồi gửi lại.";

    public static string FileHasTwins(string file) =>
        $"Tệp “{file}” có hai phần trùng tên, không rõ phần nào là thật, nên tôi không nhận. Anh/chị mở bằng Word, lưu lại thành tệp .docx mới rồi gửi lại.";

    public static string PicturesNotRead(int count) => $"{count} ảnh (chữ trong ảnh không được đọc)";

    public static string ChartsNotRead(int count) => $"{count} biểu đồ hoặc sơ đồ (chữ bên trong không được đọc)";

    public static string EmbeddedNotOpened(int count) => $"{count} tệp hoặc đối tượng nhúng (không được mở)";

    public static string PartDocumentsNotOpened(int count) => $"{count} văn bản ghép vào bằng liên kết (không được mở)";

    public const string ContentsPassedOver = "mục lục tự động (chỉ lặp lại các đề mục)";

    public static string FileIsNoWordDocument(string file) =>
        $"Tệp “{file}” không phải văn bản Word. Anh/chị mở tệp gốc, lưu thành .docx rồi gửi lại.";

    public static string FileHasMacros(string file) =>
        $"Tệp “{file}” có chứa macro nên tôi không nhận, để bảo đảm an toàn. Anh/chị lưu lại thành .docx (không có macro) rồi gửi lại.";

    public static string FileIsLocked(string file) =>
        $"Tệp “{file}” có đặt mật khẩu nên tôi không đọc được. Anh/chị mở bằng Word, bỏ mật khẩu, lưu lại rồi gửi lại.";

    public static string FileIsBrokenOrLocked(string file) =>
        $"Tôi không đọc được tệp “{file}”: tệp bị hỏng hoặc có đặt mật khẩu. Anh/chị mở bằng Word, bỏ mật khẩu nếu có, lưu thành .docx rồi gửi lại.";

    public static string FileHasEmbeddedObjects(string file) =>
        $"Tệp “{file}” có nhúng tệp hoặc liên kết khác bên trong nên tôi không nhận, để bảo đảm an toàn. Anh/chị mở bằng Word, lưu thành .docx rồi gửi lại.";

    public static string FileTakesTooLong(string file) =>
        $"Đọc tệp “{file}” mất quá nhiều thời gian nên tôi đã dừng. Anh/chị lưu lại thành .docx, hoặc tách thành tệp nhỏ hơn rồi gửi lại.";

    public static string OfficeToolIsMissing(string file) =>
        $"Máy này chưa có LibreOffice nên tôi chưa đọc được “{file}”. Người quản trị cài bằng lệnh “apt-get install libreoffice-writer”, hoặc anh/chị mở bằng Word và lưu thành .docx rồi gửi lại.";

    public static string FileIsAProgram(string file) =>
        $"Tệp “{file}” là tệp chương trình, không phải văn bản, nên tôi không nhận.";

    public static string FileIsAWebPage(string file) =>
        $"Tệp “{file}” thực chất là một trang web, không phải văn bản Word. Anh/chị mở bằng Word, lưu thành .docx rồi gửi lại.";

    public static string PictureIsUnreadable(string file) =>
        $"Tôi không đọc được ảnh “{file}”: tệp bị hỏng hoặc không phải ảnh. Anh/chị quét hoặc chụp lại rồi gửi lại.";

    public static string PictureIsTooLarge(string file, int megapixels) =>
        $"Ảnh “{file}” lớn hơn {megapixels} triệu điểm ảnh nên tôi không nhận. Anh/chị quét lại ở 300 dpi rồi gửi lại.";

    public static string RecognitionIsMissing(string file) =>
        $"Tệp “{file}” chỉ có ảnh chụp trang giấy, và máy này chưa có công cụ nhận dạng chữ tiếng Việt. Người quản trị cài bằng lệnh “apt-get install tesseract-ocr tesseract-ocr-vie”, hoặc anh/chị gửi bản .docx.";

    public static string RecognitionIsMissing(string file, IReadOnlyList<int> pages) =>
        $"Tệp “{file}” có trang chỉ là ảnh chụp (trang {string.Join(", ", pages)}), và máy này chưa có công cụ nhận dạng chữ tiếng Việt nên tôi chưa nhận, để không bỏ sót nội dung. Người quản trị cài bằng lệnh “apt-get install tesseract-ocr tesseract-ocr-vie”, hoặc anh/chị gửi bản .docx.";

    public static string TooManyScannedPages(string file, int pages, int most) =>
        $"Tệp “{file}” có {pages} trang ảnh chụp; mỗi lần tôi nhận dạng nhiều nhất {most} trang. Anh/chị tách thành từng văn bản rồi gửi lại.";

    public static string RecognitionFailed(string file, int page) =>
        $"Tôi không nhận dạng được trang {page} của tệp “{file}”. Anh/chị quét lại trang này cho rõ và thẳng, ở 300 dpi, rồi gửi lại.";

    public static string RecognitionIsTooPoor(string file) =>
        $"Chữ nhận dạng từ tệp “{file}” phần lớn không chắc chắn nên tôi không nhận, để không dẫn sai. Anh/chị xoay trang cho thẳng, quét lại rõ hơn ở 300 dpi, hoặc gửi bản .docx.";

    public static string NothingRecognised(string file) =>
        $"Tôi không nhận ra chữ nào trong tệp “{file}”. Anh/chị quét lại cho rõ và thẳng, ở 300 dpi, rồi gửi lại.";

    public static string PdfToolIsMissing(string file) =>
        $"Máy này chưa có công cụ đọc PDF nên tôi chưa đọc được “{file}”. Người quản trị cài bằng lệnh “apt-get install poppler-utils”, hoặc anh/chị gửi bản .docx.";

    public static string PdfHasTooManyPages(string file, int most) =>
        $"Tệp “{file}” có hơn {most} trang nên tôi không nhận. Anh/chị tách thành từng văn bản rồi gửi lại.";

    public static string PdfIsUnreadable(string file) =>
        $"Tôi không đọc được tệp PDF “{file}”: tệp bị hỏng hoặc có đặt mật khẩu. Anh/chị lưu lại tệp PDF không có mật khẩu, hoặc gửi bản .docx.";

    public static string FrontMatterHasNoEnd(string file) =>
        $"Tệp “{file}”: phần thông tin ở đầu tệp không có dòng “---” kết thúc. Anh/chị thêm dòng đó rồi nạp lại.";

    public static string MetadataIsBroken(string file, long line) =>
        $"Tệp “{file}”, dòng {line}: thông tin viết sai cú pháp YAML. Anh/chị sửa dòng này rồi nạp lại.";

    public static string MetadataIsNoMapping(string file, long line) =>
        $"Tệp “{file}”, dòng {line}: thông tin phải viết theo dạng “tên: giá trị”. Anh/chị sửa lại rồi nạp lại.";

    public static string MetadataKeyIsUnknown(string file, long line, string key) =>
        $"Tệp “{file}”, dòng {line}: không có mục thông tin “{key}”. Các mục dùng được: id, kind, number, type, date, issuer, subject (hoặc title), signer, term, place, status, sources.";

    public static string MetadataValueIsNoText(string file, long line) =>
        $"Tệp “{file}”, dòng {line}: chỗ này phải là một dòng chữ.";

    public static string MetadataIdIsWrong(string file, long line, string written) =>
        $"Tệp “{file}”, dòng {line}: mã văn bản “{written}” chỉ được gồm chữ cái không dấu, chữ số, dấu “-” và “_”, không quá 100 ký tự. Anh/chị sửa lại rồi nạp lại.";

    public static string MetadataDateIsWrong(string file, long line, string written) =>
        $"Tệp “{file}”, dòng {line}: “{written}” không phải ngày hợp lệ. Anh/chị ghi theo dạng 2021-03-19 hoặc 19/3/2021.";

    public static string MetadataKindIsUnknown(string file, long line, string written) =>
        $"Tệp “{file}”, dòng {line}: không có loại “{written}”. Anh/chị ghi “official” (văn bản) hoặc “guidance” (biên soạn).";

    public static string CatalogueIsMissing(string path) =>
        $"Không tìm thấy danh mục văn bản “{path}”. Anh/chị kiểm tra lại thư mục văn bản.";

    public static string CatalogueHasNoList(string file) =>
        $"Tệp “{file}”: không có danh sách “documents”. Anh/chị thêm dòng “documents:” rồi liệt kê các tệp bên dưới.";

    public static string CatalogueEntryNamesNoFile(string file, long line) =>
        $"Tệp “{file}”, dòng {line}: mục này không ghi tên tệp (“file: …”).";

    public static string CatalogueFileIsMissing(string file, long line, string named) =>
        $"Tệp “{file}”, dòng {line}: không tìm thấy “{named}” trong thư mục văn bản.";

    public static string CatalogueNamesTwice(string file, long line, string named) =>
        $"Tệp “{file}”, dòng {line}: “{named}” đã có ở mục trước.";

    public static string CatalogueKnownIsNoList(string file, long line) =>
        $"Tệp “{file}”, dòng {line}: mục “known” phải là một danh sách văn bản.";

    public static string CatalogueKnownHasNoNumber(string file, long line) =>
        $"Tệp “{file}”, dòng {line}: văn bản này chưa ghi số (“number: …”).";

    public static string CatalogueKnownKeyIsUnknown(string file, long line, string key) =>
        $"Tệp “{file}”, dòng {line}: không có mục “{key}”. Dùng được: number, type, date (hoặc year), issuer, subject, replaced_by, amended_by, repealed_by; trong đó from, formal (yes, no), confidence (official, agreed, single, unverified), source.";
}
