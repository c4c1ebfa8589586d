#include "models/print/describefile.h"

#include "models/print/formatwords.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace minutebook {

namespace {

QPDFObjectHandle textOf(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void setIfGiven(QPDFObjectHandle dictionary, const std::string &key, const QString &text)
{
    if (!text.isEmpty())
        dictionary.replaceKey(key, textOf(text));
}

/// The meeting's day at midnight UTC.
std::string dateOf(const QDate &date)
{
    return "D:" + date.toString(QStringView(u"yyyyMMdd")).toStdString() + "000000Z";
}

QPDFObjectHandle informationOf(const Pages &pages)
{
    auto information = QPDFObjectHandle::newDictionary();
    setIfGiven(information, "/Title", pages.title);
    setIfGiven(information, "/Author", pages.organisation);
    setIfGiven(information, "/Keywords", pages.marking);
    setIfGiven(information, "/Subject", pages.copy);
    information.replaceKey("/Creator", QPDFObjectHandle::newString(formatwords::program));
    information.replaceKey("/Producer", QPDFObjectHandle::newString(formatwords::program));
    if (pages.date.isValid()) {
        information.replaceKey("/CreationDate", QPDFObjectHandle::newString(dateOf(pages.date)));
        information.replaceKey("/ModDate", QPDFObjectHandle::newString(dateOf(pages.date)));
    }
    return information;
}

QPDFObjectHandle metadataOf(QPDF &pdf, const Pages &pages, Opening opening)
{
    auto stream = pdf.newStream(writeXmp(pages, QLatin1StringView(formatwords::program), opening).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    return stream;
}

} // namespace

void describeFile(QPDF &pdf, const Pages &pages, Opening opening)
{
    auto trailer = pdf.getTrailer();
    trailer.replaceKey("/Info", pdf.makeIndirectObject(informationOf(pages)));
    trailer.removeKey("/ID");
    auto root = pdf.getRoot();
    root.removeKey("/Names");
    root.replaceKey("/Metadata", metadataOf(pdf, pages, opening));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    setIfGiven(root, "/Lang", pages.language);
}

} // namespace minutebook
