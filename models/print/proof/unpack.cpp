#include "models/print/proof/unpack.h"

#include "models/print/proof/lzw.h"
#include "models/print/proof/valueat.h"

#include <qpdf/Buffer.hh>

#include <zlib.h>

#include <vector>

namespace minutebook {

namespace {

/// One filter's work; nothing where it cannot be told where its data end.
using Step = std::optional<Unpacked> (*)(const QByteArray &packed);

QByteArray bytesOf(const std::shared_ptr<Buffer> &buffer)
{
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

/// Up to the stream's own end (RFC 1950), if it has one.
std::optional<Unpacked> inflated(const QByteArray &packed)
{
    z_stream zip{};
    if (inflateInit(&zip) != Z_OK)
        return {};
    constexpr qsizetype part = 65536; // bytes
    Unpacked unpacked;
    zip.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed.constData()));
    zip.avail_in = static_cast<uInt>(packed.size());
    int status = Z_OK;
    while (status == Z_OK) {
        const qsizetype before = unpacked.data.size();
        unpacked.data.resizeForOverwrite(before + part);
        zip.next_out = reinterpret_cast<Bytef *>(unpacked.data.data() + before);
        zip.avail_out = uInt{part};
        status = inflate(&zip, Z_NO_FLUSH);
        unpacked.data.truncate(before + part - zip.avail_out);
    }
    unpacked.behind = packed.last(zip.avail_in);
    inflateEnd(&zip);
    return status == Z_STREAM_END ? std::optional(unpacked) : std::nullopt;
}

std::optional<Unpacked> fromHex(const QByteArray &packed)
{
    const qsizetype end = packed.indexOf('>');
    return end < 0 ? std::nullopt : std::optional(Unpacked{QByteArray::fromHex(packed.first(end)), packed.sliced(end + 1)});
}

/// Five signs for four bytes (PDF 1.7, 7.4.3).
std::optional<Unpacked> from85(const QByteArray &packed)
{
    const qsizetype end = packed.indexOf("~>");
    if (end < 0)
        return {};
    Unpacked unpacked{.data = {}, .behind = packed.sliced(end + 2)};
    quint32 value = 0;
    int signs = 0;
    const auto flush = [&](int bytes) {
        for (int i = 0; i < bytes; ++i)
            unpacked.data += static_cast<char>(value >> (24 - 8 * i));
        value = 0;
        signs = 0;
    };
    for (const char c : packed.first(end)) {
        if (c >= '!' && c <= 'u') {
            value = value * 85 + static_cast<quint32>(c - '!');
            ++signs;
        }
        if (signs == 5 || (c == 'z' && signs == 0))
            flush(4);
    }
    const int rest = signs - 1;
    for (; signs > 0 && signs < 5; ++signs)
        value = value * 85 + 84;
    flush(std::max(rest, 0));
    return unpacked;
}

std::optional<Unpacked> fromRuns(const QByteArray &packed)
{
    Unpacked unpacked;
    for (qsizetype at = 0; at < packed.size();) {
        const int length = static_cast<unsigned char>(packed[at++]);
        if (length == 128) {
            unpacked.behind = packed.sliced(at);
            return unpacked;
        }
        unpacked.data += length < 128 ? packed.mid(at, length + 1) : QByteArray(257 - length, at < packed.size() ? packed[at] : '\0');
        at += length < 128 ? length + 1 : 1;
    }
    return {};
}

/// Its parameter is tried: where it is wrong, the codes soon are.
std::optional<Unpacked> fromLzw(const QByteArray &packed)
{
    const std::optional<Unpacked> unpacked = unpackLzw(packed);
    return unpacked ? unpacked : unpackLzw(packed, false);
}

Step stepOf(const std::string &filter)
{
    if (filter == "/FlateDecode" || filter == "/Fl")
        return &inflated;
    if (filter == "/ASCIIHexDecode" || filter == "/AHx")
        return &fromHex;
    if (filter == "/ASCII85Decode" || filter == "/A85")
        return &from85;
    if (filter == "/LZWDecode" || filter == "/LZW")
        return &fromLzw;
    return filter == "/RunLengthDecode" || filter == "/RL" ? &fromRuns : nullptr;
}

std::vector<std::string> filtersOf(const QPDFObjectHandle &filter)
{
    std::vector<std::string> names;
    if (filter.isName())
        names.push_back(filter.getName());
    for (int i = 0; filter.isArray() && i < filter.getArrayNItems(); ++i)
        names.push_back(filter.getArrayItem(i).isName() ? filter.getArrayItem(i).getName() : std::string());
    return names;
}

/// Of each filter in turn, as far as it can be told.
QByteArray behindAll(const std::vector<std::string> &filters, QByteArray packed)
{
    QByteArray behind;
    for (const std::string &filter : filters) {
        const Step step = stepOf(filter);
        const std::optional<Unpacked> next = step ? step(packed) : std::nullopt;
        if (!next)
            break;
        behind += next->behind;
        packed = next->data;
    }
    return behind;
}

} // namespace

std::optional<Unpacked> unpack(QPDFObjectHandle stream)
{
    try {
        const std::vector<std::string> filters = filtersOf(stream.getDict().getKey("/Filter"));
        if (filters.empty())
            return Unpacked{bytesOf(stream.getStreamData(qpdf_dl_all)), {}};
        const QByteArray packed = bytesOf(stream.getRawStreamData());
        // The most frequent by far; it need not be inflated twice.
        const bool plain = filters.size() == 1 && stepOf(filters.front()) == &inflated && stream.getDict().getKey("/DecodeParms").isNull();
        if (plain) {
            if (std::optional<Unpacked> unpacked = inflated(packed))
                return unpacked;
        }
        return Unpacked{bytesOf(stream.getStreamData(qpdf_dl_all)), behindAll(filters, packed)};
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace minutebook
