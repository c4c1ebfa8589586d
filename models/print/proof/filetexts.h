#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace minutebook {

/// What part of a file a text stands in.
enum class FilePart {
    Page,
    Text, ///< of a file that has no pages
    Bookmark,
    Information, ///< the information dictionary
    Metadata, ///< an XMP packet
    Alternative, ///< ActualText, Alt and E: what is read instead of what is shown
    Structure, ///< titles and languages of the structure tree
    Link,
    Annotation,
    FormField,
    Destination,
    AttachmentName,
    Attachment,
    PageLabel,
    Layer,
    Script,
    FontName,
    FileName,
    // what is told less closely
    String, ///< of any other object
    Stream, ///< decompressed
    Outside, ///< comments, what lies between the objects or behind the end
};

struct FilePlace {
    FilePart part = FilePart::Page;
    int page = 0; ///< from 1; 0: of none, or not known
    int object = 0; ///< 0: of none
    QString key = {}; ///< of a dictionary: "/Title"
    int revision = 0; ///< of the file, from 1, where an earlier one has it; 0: the last

    bool operator==(const FilePlace &) const = default;
};

/// Text that people read, or what may hold a text among other things: a format's own words, fonts' programs.
enum class TextKind { Prose, Syntax };

struct FileText {
    FilePlace place;
    TextKind kind = TextKind::Prose;
    QString text; ///< a line break where a line or a cell ends
    bool again = false; ///< another reading of the text before it
};

/// What an image of a file shows, told by a hash.
struct FileImage {
    int width = 0;
    int height = 0;
    int components = 0; ///< of a pixel: 3 for red, green, blue; 1 for grey
    QByteArray sha256; ///< of the samples, 8 bits each, row by row

    bool operator==(const FileImage &) const = default;
};

struct FileTexts;

/// Is given the texts of a file in portions while it is read: of a long file all of them are many times as large as the file.
using TakeTexts = std::function<void(const FileTexts &portion)>;

/// All that can be got out of a file, and why it may not be all.
struct FileTexts {
    QList<FileText> texts; ///< those that were not taken
    QList<Error> unread; ///< empty: everything was read
    QList<FileImage> images; ///< each counts as unread unless it is known
    QList<QByteArray> pictures; ///< whole files of pictures that are in it; each counts as unread unless it is known byte for byte
    qsizetype pages = 0;
    QStringList own; ///< what the format says by itself
    TakeTexts take = {}; ///< empty: all texts are kept
    qsizetype letters = 0; ///< of the texts that were not taken

    /// Prose with whatever else may be read in it.
    void add(const FilePlace &place, const QString &text, TextKind kind = TextKind::Prose);
    void add(const QList<FileText> &read);
    /// What another part of the file holds; the counts of pages and the format's own words are left as they are.
    void add(const FileTexts &other);
    void miss(ErrorCode code, const QStringList &details = {});

private:
    void keep(const FileText &text);
};

} // namespace minutebook
