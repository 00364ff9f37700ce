<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BootChain</name>
    <message>
        <source>the menu of the firmware, or &quot;no bootable device&quot;</source>
        <translation>ファームウェアのメニュー、または「no bootable device」</translation>
    </message>
    <message>
        <source>the menu of the firmware, a black screen, or &quot;Load Error&quot;</source>
        <translation>ファームウェアのメニュー、黒い画面、または「Load Error」</translation>
    </message>
    <message>
        <source>&quot;Secure Boot violation&quot;</source>
        <translation>「Secure Boot violation」</translation>
    </message>
    <message>
        <source>an error of the boot manager</source>
        <translation>ブート マネージャーのエラー</translation>
    </message>
    <message>
        <source>a plain command prompt</source>
        <translation>コマンド プロンプトのみ</translation>
    </message>
    <message>
        <source>&quot;Unable to find a volume that is suitable&quot;, then the PC restarts</source>
        <translation>「Unable to find a volume that is suitable」の後に PC が再起動</translation>
    </message>
    <message>
        <source>The El Torito boot catalog is damaged (%1). Some firmware doesn&apos;t start such a disc</source>
        <translation>El Torito ブート カタログが破損しています (%1)。ファームウェアによっては、このようなディスクを起動できません</translation>
    </message>
    <message>
        <source>This folder has the files of a USB drive, but not its boot record</source>
        <translation>このフォルダーには USB ドライブのファイルがありますが、ブート レコードがありません</translation>
    </message>
    <message>
        <source>What the boot code of the USB drive starts can be seen only by running it</source>
        <translation>USB ドライブのブート コードが何を起動するかは、実行しなければわかりません</translation>
    </message>
    <message>
        <source>The boot record of the USB drive has no code for BIOS</source>
        <translation>USB ドライブのブート レコードに BIOS 用のコードがありません</translation>
    </message>
    <message>
        <source>The disc has no El Torito boot image for BIOS</source>
        <translation>ディスクに BIOS 用の El Torito ブート イメージがありません</translation>
    </message>
    <message>
        <source>The El Torito boot image for BIOS is incomplete (%1)</source>
        <translation>BIOS 用の El Torito ブート イメージが不完全です (%1)</translation>
    </message>
    <message>
        <source>The El Torito boot image for BIOS is empty</source>
        <translation>BIOS 用の El Torito ブート イメージが空です</translation>
    </message>
    <message>
        <source>What the El Torito boot image for BIOS starts can be seen only by running it</source>
        <translation>BIOS 用の El Torito ブート イメージが何を起動するかは、実行しなければわかりません</translation>
    </message>
    <message>
        <source>El Torito boot image for BIOS</source>
        <translation>BIOS 用の El Torito ブート イメージ</translation>
    </message>
    <message>
        <source>The files of a USB drive</source>
        <translation>USB ドライブのファイル</translation>
    </message>
    <message>
        <source>The files of a USB drive with %1</source>
        <translation>USB ドライブのファイルと %1</translation>
    </message>
    <message>
        <source>The disc has no El Torito boot image for UEFI</source>
        <translation>ディスクに UEFI 用の El Torito ブート イメージがありません</translation>
    </message>
    <message>
        <source>El Torito boot image for UEFI</source>
        <translation>UEFI 用の El Torito ブート イメージ</translation>
    </message>
    <message>
        <source>The El Torito boot image for UEFI isn&apos;t a FAT file system, or is incomplete (%1)</source>
        <translation>UEFI 用の El Torito ブート イメージが FAT ファイル システムではないか、不完全です (%1)</translation>
    </message>
    <message>
        <source>%1 is a Windows or UEFI program, not a boot manager for BIOS</source>
        <translation>%1 は Windows または UEFI のプログラムであり、BIOS 用のブート マネージャーではありません</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in the El Torito boot image</source>
        <translation>%1 が El Torito ブート イメージにありません</translation>
    </message>
    <message>
        <source>In the El Torito boot image: %1</source>
        <translation>El Torito ブート イメージ内: %1</translation>
    </message>
    <message>
        <source>BIOS doesn&apos;t check signatures</source>
        <translation>BIOS は署名を確認しません</translation>
    </message>
    <message>
        <source>not signed, so it starts only with Secure Boot off</source>
        <translation>署名がないため、セキュア ブートが無効の場合にのみ起動します</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>署名者: %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t boot configuration data, or is damaged</source>
        <translation>%1 がブート構成データではないか、破損しています</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1 has no boot manager object</source>
        <translation>%1 にブート マネージャー オブジェクトがありません</translation>
    </message>
    <message>
        <source>%1 names a default entry that it doesn&apos;t contain</source>
        <translation>%1 で既定に指定されているエントリが、その中にありません</translation>
    </message>
    <message>
        <source>The default entry starts %1, which doesn&apos;t fit this firmware</source>
        <translation>既定のエントリが起動する %1 は、このファームウェアに適合しません</translation>
    </message>
    <message>
        <source>The default entry names no RAM disk file, or names it in an unknown way</source>
        <translation>既定のエントリに RAM ディスク ファイルの指定がないか、指定方法が不明です</translation>
    </message>
    <message>
        <source>The default entry starts from another disk than the medium</source>
        <translation>既定のエントリが、メディアとは別のディスクから起動します</translation>
    </message>
    <message>
        <source>The default entry uses a different disk for Windows than for its loader</source>
        <translation>既定のエントリで、Windows とそのローダーに異なるディスクが使用されています</translation>
    </message>
    <message>
        <source>The boot configuration names no boot.sdi</source>
        <translation>ブート構成に boot.sdi の指定がありません</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a boot.sdi file</source>
        <translation>%1 は boot.sdi ファイルではありません</translation>
    </message>
    <message>
        <source>No image in %1 is marked as bootable (boot index 0)</source>
        <translation>%1 に、起動可能とマークされたイメージがありません (ブート インデックス 0)</translation>
    </message>
    <message>
        <source>The header of %1 gives the wrong position for the bootable image</source>
        <translation>%1 のヘッダーに記録されている、起動可能なイメージの位置が正しくありません</translation>
    </message>
    <message>
        <source>%1 is compressed with LZMS</source>
        <translation>%1 は LZMS で圧縮されています</translation>
    </message>
    <message>
        <source>%1 stores many files in one solid block</source>
        <translation>%1 では、多数のファイルが 1 つのソリッド ブロックに格納されています</translation>
    </message>
    <message>
        <source>%1 is compressed with %2 in chunks of %3 KiB instead of 32 KiB</source>
        <translation>%1 は %2 で圧縮されており、チャンクが 32 KiB ではなく %3 KiB です</translation>
    </message>
    <message>
        <source>Image %1 of %2, compression %3</source>
        <translation>イメージ %1/%2、圧縮 %3</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in the boot image</source>
        <translation>%1 がブート イメージにありません</translation>
    </message>
    <message>
        <source>The default entry doesn&apos;t name the Windows folder</source>
        <translation>既定のエントリに Windows フォルダーの指定がありません</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a registry hive, or is damaged</source>
        <translation>%1 がレジストリ ハイブではないか、破損しています</translation>
    </message>
    <message>
        <source>TsBootShell.exe isn&apos;t in the boot image</source>
        <translation>TsBootShell.exe がブート イメージにありません</translation>
    </message>
    <message>
        <source>%1 has no [MediaInfo] section that describes the medium</source>
        <translation>%1 に、メディアについて記述する [MediaInfo] セクションがありません</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image, or the medium that the console made.</source>
        <translation>ブート イメージのブート ファイルか、コンソールで作成したメディアを使用してください。</translation>
    </message>
    <message>
        <source>Use your site&apos;s boot.wim from a distribution point.</source>
        <translation>配布ポイントにあるサイトの boot.wim を使用してください。</translation>
    </message>
    <message>
        <source>What the firmware starts</source>
        <translation>ファームウェアが起動するもの</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image, or import the ISO file that the console made. For a USB drive on BIOS, choose a boot record.</source>
        <translation>ブート イメージのブート ファイルを使用するか、コンソールで作成した ISO ファイルをインポートしてください。BIOS で USB ドライブを使用する場合は、ブート レコードを選択してください。</translation>
    </message>
    <message>
        <source>Boot manager</source>
        <translation>ブート マネージャー</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>セキュア ブート</translation>
    </message>
    <message>
        <source>Boot configuration (BCD)</source>
        <translation>ブート構成 (BCD)</translation>
    </message>
    <message>
        <source>Default entry</source>
        <translation>既定のエントリ</translation>
    </message>
    <message>
        <source>RAM disk</source>
        <translation>RAM ディスク</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Export it with DISM, /Compress:max and /Bootable, or use your site&apos;s boot.wim. If no image is marked as bootable, mark it on the Boot image page or with bootImage.makeBootable.</source>
        <translation>DISM で /Compress:max と /Bootable を指定してエクスポートするか、サイトの boot.wim を使用してください。起動可能とマークされたイメージがない場合は、[ブート イメージ] ページまたは bootImage.makeBootable でマークしてください。</translation>
    </message>
    <message>
        <source>Loader in the boot image</source>
        <translation>ブート イメージ内のローダー</translation>
    </message>
    <message>
        <source>Registry of Windows PE</source>
        <translation>Windows PE のレジストリ</translation>
    </message>
    <message>
        <source>Configuration Manager in Windows PE</source>
        <translation>Windows PE 内の Configuration Manager</translation>
    </message>
    <message>
        <source>Finding the medium again</source>
        <translation>メディアの再検出</translation>
    </message>
    <message>
        <source>Use the medium that the console made.</source>
        <translation>コンソールで作成したメディアを使用してください。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>security version (SVN) %1</source>
        <translation>セキュリティ バージョン (SVN) %1</translation>
    </message>
    <message>
        <source>UEFI, 64-bit</source>
        <translation>UEFI、64 ビット</translation>
    </message>
    <message>
        <source>UEFI, 32-bit</source>
        <translation>UEFI、32 ビット</translation>
    </message>
    <message>
        <source>UEFI, ARM64</source>
        <translation>UEFI、ARM64</translation>
    </message>
    <message>
        <source>%1: %2; the PC shows %3</source>
        <extracomment>A step of starting, what is wrong there, an error code or what the screen shows.</extracomment>
        <translation>%1: %2。PC の表示: %3</translation>
    </message>
    <message>
        <source>Not known, though every part is there and in its form (%1: %2)</source>
        <extracomment>A step of starting, what cannot be told about it.</extracomment>
        <translation>不明。ただし、すべての部分がそろい、形式も正しい (%1: %2)</translation>
    </message>
    <message>
        <source>Not known (%1: %2)</source>
        <extracomment>A step of starting, why nobody knows.</extracomment>
        <translation>不明 (%1: %2)</translation>
    </message>
    <message>
        <source>It starts; %1</source>
        <extracomment>What is known of the signature.</extracomment>
        <translation>起動します。%1</translation>
    </message>
    <message>
        <source>It starts</source>
        <translation>起動します</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 が空です</translation>
    </message>
    <message>
        <source>%1 contains only zeros</source>
        <translation>%1 の内容がすべてゼロです</translation>
    </message>
    <message>
        <source>%1 is incomplete: the disk in it is larger than the file</source>
        <translation>%1 が不完全です。含まれるディスクがファイルより大きくなっています</translation>
    </message>
    <message>
        <source>%1 contains no disk, and how the boot manager treats that isn&apos;t known</source>
        <translation>%1 にディスクが含まれていません。ブート マネージャーがこれをどう扱うかは不明です</translation>
    </message>
    <message>
        <source>Nothing in %1 tells whether it is the Windows boot manager</source>
        <translation>%1 からは、Windows ブート マネージャーかどうかを判断できません</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a program, or is damaged</source>
        <translation>%1 がプログラムではないか、破損しています</translation>
    </message>
    <message>
        <source>%1 is for another processor</source>
        <translation>%1 は別のプロセッサ用です</translation>
    </message>
    <message>
        <source>%1 is for %2</source>
        <translation>%1 は %2 用です</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an EFI application (subsystem %2)</source>
        <translation>%1 は EFI アプリケーションではありません (サブシステム %2)</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Windows loader (subsystem %2)</source>
        <translation>%1 は Windows ローダーではありません (サブシステム %2)</translation>
    </message>
    <message>
        <source>%1 was changed after it was signed</source>
        <translation>%1 は署名後に変更されています</translation>
    </message>
</context>
<context>
    <name>BuildInputs</name>
    <message>
        <source>imported medium</source>
        <translation>インポートしたメディア</translation>
    </message>
    <message>
        <source>boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>boot record</source>
        <translation>ブート レコード</translation>
    </message>
</context>
<context>
    <name>BuildMedium</name>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A boot medium is being written</source>
        <translation>ブート メディアを書き込んでいます</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Boot medium %1 expires</source>
        <translation>ブート メディア %1 の有効期限</translation>
    </message>
    <message>
        <source>The certificate of this boot medium expires today. Create a new medium in the Configuration Manager console and complete it with CMG Media Wizard.
Thumbprint: %1</source>
        <translation>このブート メディアの証明書は今日で期限切れになります。Configuration Manager コンソールで新しいメディアを作成し、CMG Media Wizard で仕上げてください。
拇印: %1</translation>
    </message>
    <message>
        <source>Test the boot medium %1</source>
        <translation>ブート メディア %1 のテスト</translation>
    </message>
    <message>
        <source>This boot medium is six months old. Administrators report that gateways reject media of that age (0x87d0027e, then 0x87d00215) even with a valid certificate. Microsoft doesn&apos;t document it. Test the medium, or create a new one.
https://github.com/MicrosoftDocs/memdocs/issues/4158</source>
        <translation>このブート メディアは作成から 6 か月が経過しています。作成から 6 か月ほど経ったメディアは、証明書が有効でもゲートウェイに拒否されることがあると、管理者から報告されています (0x87d0027e、続いて 0x87d00215)。Microsoft のドキュメントに記載はありません。メディアをテストするか、新しいメディアを作成してください。
https://github.com/MicrosoftDocs/memdocs/issues/4158</translation>
    </message>
</context>
<context>
    <name>CertificateFile</name>
    <message>
        <source>a certificate that can&apos;t be read</source>
        <translation>読み取れない証明書</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that aren&apos;t part of a certificate</source>
        <translation>
            <numerusform>証明書の一部ではない %n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>the store is incomplete or damaged</source>
        <translation>ストアが不完全であるか、破損しています</translation>
    </message>
    <message>
        <source>a signed message, whose certificates aren&apos;t used</source>
        <translation>署名付きメッセージ (その証明書は使用されません)</translation>
    </message>
    <message>
        <source>no certificate found</source>
        <translation>証明書が見つかりません</translation>
    </message>
    <message>
        <source>blocks of another type (%1)</source>
        <translation>別の種類のブロック (%1)</translation>
    </message>
    <message>
        <source>its first line is damaged</source>
        <translation>最初の行が破損しています</translation>
    </message>
    <message>
        <source>its last line is missing</source>
        <translation>最後の行がありません</translation>
    </message>
    <message>
        <source>it isn&apos;t Base64</source>
        <translation>Base64 ではありません</translation>
    </message>
    <message>
        <source>block %1, byte %2: %3</source>
        <translation>ブロック %1、バイト %2: %3</translation>
    </message>
    <message>
        <source>block %1: %2</source>
        <translation>ブロック %1: %2</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>バイト %1: %2</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>確認できず</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>Doesn&apos;t apply</source>
        <translation>該当しない</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Test on a PC</source>
        <translation>PC でテスト</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Checklist for boot media over the internet</source>
        <translation>インターネット経由のブート メディアのチェックリスト</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>要対応 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>未達成 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couldn&apos;t be checked</source>
        <translation>
            <numerusform>確認できず %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>要確認 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to test on a PC</source>
        <translation>
            <numerusform>PC でテスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OK</source>
        <translation>
            <numerusform>OK %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>確認済み %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Finding and action</source>
        <translation>検出結果と対応</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>イニシャル</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <extracomment>Asked is the gateway; the place is a date.</extracomment>
        <translation>%1 に問い合わせ</translation>
    </message>
    <message>
        <source>The gateway was asked on %1 UTC.</source>
        <translation>ゲートウェイには %1 (UTC) に問い合わせました。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼された証明書</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Boot files</source>
        <translation>ブート ファイル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Size of all files</source>
        <translation>すべてのファイルのサイズ</translation>
    </message>
    <message>
        <source>Variables, identity, and password weren&apos;t compared: they can&apos;t be read without the media password.</source>
        <translation>変数、識別情報、パスワードは比較されませんでした。メディア パスワードがなければ読み取れません。</translation>
    </message>
    <message>
        <source>password-protected</source>
        <translation>パスワード保護あり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>one</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>a different one</source>
        <translation>別のパスワード</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>機密の値</translation>
    </message>
    <message>
        <source>a different secret</source>
        <translation>別の機密の値</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Image that boots</source>
        <translation>起動するイメージ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1, signed by</source>
        <translation>%1 の署名者</translation>
    </message>
    <message>
        <source>same size, different content</source>
        <translation>同じサイズで異なる内容</translation>
    </message>
</context>
<context>
    <name>ConsoleRun</name>
    <message>
        <source>the site code</source>
        <translation>サイト コード</translation>
    </message>
    <message>
        <source>the package ID of the boot image</source>
        <translation>ブート イメージのパッケージ ID</translation>
    </message>
    <message>
        <source>the service name of the cloud management gateway (CMG)</source>
        <translation>クラウド管理ゲートウェイ (CMG) のサービス名</translation>
    </message>
</context>
<context>
    <name>ConsoleScript</name>
    <message>
        <source>Site code</source>
        <translation>サイト コード</translation>
    </message>
    <message>
        <source>Package ID of the boot image</source>
        <translation>ブート イメージのパッケージ ID</translation>
    </message>
    <message>
        <source>Service name of the cloud management gateway (CMG)</source>
        <translation>クラウド管理ゲートウェイ (CMG) のサービス名</translation>
    </message>
    <message>
        <source>Media password</source>
        <translation>メディア パスワード</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>証明書のパスワード</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>%1, %2, %3, without a serial number</source>
        <extracomment>A stick: its name, size and path.</extracomment>
        <translation>%1、%2、%3、シリアル番号なし</translation>
    </message>
    <message>
        <source>%1, %2, %3, serial number %4</source>
        <extracomment>A stick: its name, size, path and serial number.</extracomment>
        <translation>%1、%2、%3、シリアル番号 %4</translation>
    </message>
    <message>
        <source>Other programs can change %1, which is about to get administrator rights to write the USB drive. Any program in your account could replace it. To prevent that, install CMG Media Wizard for all users.</source>
        <translation>%1 はほかのプログラムが変更できる状態であり、これから USB ドライブの書き込みのために管理者権限を取得します。お使いのアカウントで動作する任意のプログラムによって置き換えられる可能性があります。これを防ぐには、すべてのユーザーを対象に CMG Media Wizard をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>The log doesn&apos;t contain it.</source>
        <translation>ログに含まれていません。</translation>
    </message>
    <message>
        <source>The medium or profile doesn&apos;t contain it, or can&apos;t be read.</source>
        <translation>メディアまたはプロファイルに含まれていないか、読み取れません。</translation>
    </message>
    <message>
        <source>The PC started from a different boot image than the one on this medium, probably from an older medium.</source>
        <translation>PC が、このメディアのものとは異なるブート イメージから起動しました。古いメディアから起動した可能性があります。</translation>
    </message>
    <message>
        <source>The PC started from a medium without a password, but this medium has one: it&apos;s a different medium.</source>
        <translation>PC はパスワードのないメディアから起動しましたが、このメディアにはパスワードがあります。別のメディアです。</translation>
    </message>
    <message>
        <source>The log is about a different gateway than this medium.</source>
        <translation>ログのゲートウェイが、このメディアのゲートウェイと異なります。</translation>
    </message>
    <message>
        <source>The log is about a different site than this medium.</source>
        <translation>ログのサイトが、このメディアのサイトと異なります。</translation>
    </message>
    <message>
        <source>The medium names a different management point behind the gateway than the log.</source>
        <translation>ゲートウェイの背後にある管理ポイントが、メディアとログで異なります。</translation>
    </message>
    <message>
        <source>The log starts after the start of Windows PE.</source>
        <translation>ログが Windows PE の起動より後から始まっています。</translation>
    </message>
    <message>
        <source>The log ends without an error from the task sequence engine. What happened next isn&apos;t known.</source>
        <translation>ログが、タスク シーケンス エンジンのエラーなしで終わっています。その後に何が起きたかは不明です。</translation>
    </message>
    <message>
        <source>The PC started from the network, not from a boot medium.</source>
        <translation>PC がブート メディアではなく、ネットワークから起動しました。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Lines before it:</source>
        <translation>その前の行:</translation>
    </message>
    <message>
        <source>None of the files is a readable log. Choose smsts.log, the folder that it&apos;s in, or a ZIP file of it.</source>
        <translation>読み取り可能なログ ファイルがありません。smsts.log、それを含むフォルダー、またはその ZIP ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Nothing failed: the log ends with success.</source>
        <translation>失敗はありません。ログは成功で終わっています。</translation>
    </message>
    <message>
        <source>Nothing failed: the log ends with the restart into the new Windows. What follows is in C:\_SMSTaskSequence\Logs.</source>
        <translation>失敗はありません。ログは新しい Windows への再起動で終わっています。その続きは C:\_SMSTaskSequence\Logs にあります。</translation>
    </message>
    <message>
        <source>Nothing failed up to the end of the log. What happened next isn&apos;t in it.</source>
        <translation>ログの最後まで失敗はありません。その後に何が起きたかは、ログにありません。</translation>
    </message>
    <message>
        <source>What would have prevented it:</source>
        <translation>これを防げたと考えられる対策:</translation>
    </message>
    <message>
        <source>What the medium contains about it:</source>
        <translation>メディアに含まれる関連情報:</translation>
    </message>
    <message>
        <source>Also found:</source>
        <translation>ほかに見つかったもの:</translation>
    </message>
    <message>
        <source>Recovered from:</source>
        <translation>回復できたもの:</translation>
    </message>
    <message>
        <source>Compared, log | medium:</source>
        <translation>比較結果 (ログ | メディア):</translation>
    </message>
    <message>
        <source>Couldn&apos;t be compared:</source>
        <translation>比較できなかったもの:</translation>
    </message>
    <message>
        <source>Looks like an error, but isn&apos;t:</source>
        <translation>エラーのように見えるがエラーではないもの:</translation>
    </message>
    <message>
        <source>Not in the logs:</source>
        <translation>ログにないもの:</translation>
    </message>
    <message>
        <source>The log around the line:</source>
        <translation>該当行の前後のログ:</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>確認する点</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>It isn&apos;t an error.</source>
        <translation>エラーではありません。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Causes that show it</source>
        <translation>この値を示す原因</translation>
    </message>
    <message>
        <source>WMI</source>
        <translation>WMI</translation>
    </message>
    <message>
        <source>COM</source>
        <translation>COM</translation>
    </message>
    <message>
        <source>the component that wrote it, such as the task sequence engine</source>
        <translation>タスク シーケンス エンジンなど、それを書き込んだコンポーネント</translation>
    </message>
    <message>
        <source>An HRESULT of the Win32 code %1</source>
        <translation>Win32 コード %1 の HRESULT</translation>
    </message>
    <message>
        <source>An HRESULT of the HTTP status %1</source>
        <translation>HTTP 状態 %1 の HRESULT</translation>
    </message>
    <message>
        <source>An HRESULT that means the same as %1</source>
        <translation>%1 と同じ意味の HRESULT</translation>
    </message>
    <message>
        <source>An HRESULT of the facility %1, code %2</source>
        <translation>機能 (facility) %1、コード %2 の HRESULT</translation>
    </message>
    <message>
        <source>An HRESULT of the NTSTATUS %1</source>
        <translation>NTSTATUS %1 の HRESULT</translation>
    </message>
    <message>
        <source>A code of Windows Setup</source>
        <translation>Windows セットアップのコード</translation>
    </message>
    <message>
        <source>An NTSTATUS, as reported by the boot manager and the kernel</source>
        <translation>ブート マネージャーとカーネルが報告する NTSTATUS</translation>
    </message>
    <message>
        <source>An HTTP status from a server, otherwise a Win32 code</source>
        <translation>サーバーからの HTTP 状態、それ以外では Win32 コード</translation>
    </message>
    <message>
        <source>A Win32 code, or the exit code of a program</source>
        <translation>Win32 コード、またはプログラムの終了コード</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>(not in the log)</source>
        <translation>(ログになし)</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性が高い</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>可能性が非常に高い</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; failed%2. The reason isn&apos;t known. These lines are before it.</source>
        <translation>ステップ「%1」が失敗しました%2。原因は不明です。その前の行を示します。</translation>
    </message>
    <message>
        <source>It failed%1. The reason isn&apos;t known. This is the first line that shows it.</source>
        <translation>失敗しました%1。原因は不明です。これは失敗を示す最初の行です。</translation>
    </message>
    <message>
        <source>Read the lines before it, and look up the code with cmgmedia explain. Send the whole log, from its beginning, to someone who can help.</source>
        <translation>その前の行を確認し、cmgmedia explain でコードを調べてください。詳しい人に、ログ全体を先頭から送付してください。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Start of Windows PE</source>
        <translation>Windows PE の起動</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Media variables</source>
        <translation>メディア変数</translation>
    </message>
    <message>
        <source>Token of the gateway</source>
        <translation>ゲートウェイのトークン</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Choosing a task sequence</source>
        <translation>タスク シーケンスの選択</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Windows Setup</source>
        <translation>Windows セットアップ</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The medium has a fault that explains it: %1.</source>
        <translation>これを説明する問題がメディアにあります: %1。</translation>
    </message>
    <message>
        <source>Whether the medium has a fault that explains it couldn&apos;t be checked in full.</source>
        <translation>これを説明する問題がメディアにあるかどうかを、完全には確認できませんでした。</translation>
    </message>
    <message>
        <source>This medium doesn&apos;t have the fault. Perhaps the PC started from an older one: create it again, and start the PC from that.</source>
        <translation>このメディアにその問題はありません。PC が古いメディアから起動した可能性があります。メディアを作り直し、それで PC を起動してください。</translation>
    </message>
    <message>
        <source>The WMI namespaces of the client aren&apos;t in Windows PE.</source>
        <translation>クライアントの WMI 名前空間は Windows PE にありません。</translation>
    </message>
    <message>
        <source>There is no client in Windows PE.</source>
        <translation>Windows PE にクライアントはありません。</translation>
    </message>
    <message>
        <source>A setting that is optional isn&apos;t set.</source>
        <translation>省略可能な設定が指定されていません。</translation>
    </message>
    <message>
        <source>The task sequence environment isn&apos;t open yet, or is already closed.</source>
        <translation>タスク シーケンス環境がまだ開かれていないか、既に閉じられています。</translation>
    </message>
    <message>
        <source>It surrounds another line and has no meaning of its own.</source>
        <translation>別の行を囲むもので、それ自体に意味はありません。</translation>
    </message>
    <message>
        <source>This is normal where tokens are used instead of certificates.</source>
        <translation>証明書の代わりにトークンを使用する場合は正常です。</translation>
    </message>
    <message>
        <source>There is no data folder before the disk is formatted.</source>
        <translation>ディスクをフォーマットするまで、データ フォルダーはありません。</translation>
    </message>
    <message>
        <source>It&apos;s searched for, but not needed.</source>
        <translation>検索されますが、必要ではありません。</translation>
    </message>
    <message>
        <source>No one is signed in yet, so there is no user token.</source>
        <translation>まだ誰もサインインしていないため、ユーザー トークンはありません。</translation>
    </message>
    <message>
        <source>It follows every failure to get a token.</source>
        <translation>トークンの取得に失敗すると必ず記録されます。</translation>
    </message>
    <message>
        <source>Such lines were seen in logs with a known cause.</source>
        <translation>原因のわかっているログで、このような行が確認されています。</translation>
    </message>
    <message>
        <source>The code or its meaning is documented. A log with exactly this cause hasn&apos;t been seen yet.</source>
        <translation>コードまたはその意味は文書化されています。まさにこの原因によるログは、まだ確認されていません。</translation>
    </message>
    <message>
        <source>This is an interpretation of the line, not a proof.</source>
        <translation>これは行の解釈であり、証明ではありません。</translation>
    </message>
    <message>
        <source>Windows PE started, but can&apos;t find the USB drive or disc that it started from.</source>
        <translation>Windows PE は起動しましたが、起動元の USB ドライブまたはディスクが見つかりません。</translation>
    </message>
    <message>
        <source>Use another USB port (USB 2, or add the USB 3 driver to the boot image), then another USB drive. Write the medium to a USB drive of its own, not as a file on a multi-boot drive, and don&apos;t show it to the PC as a virtual CD.</source>
        <translation>別の USB ポートを使用し (USB 2 を使用するか、USB 3 ドライバーをブート イメージに追加します)、次に別の USB ドライブを試してください。メディアは専用の USB ドライブに書き込み、マルチブート ドライブ上のファイルや仮想 CD として使用しないでください。</translation>
    </message>
    <message>
        <source>The drive that Windows PE started from isn&apos;t available yet.</source>
        <translation>Windows PE の起動元のドライブをまだ使用できません。</translation>
    </message>
    <message>
        <source>See where the retries end.</source>
        <translation>再試行がどこで終わるかを確認してください。</translation>
    </message>
    <message>
        <source>The media password wasn&apos;t accepted.</source>
        <translation>メディア パスワードが受け入れられませんでした。</translation>
    </message>
    <message>
        <source>Type it as on a US keyboard, or set the keyboard layout of the boot image. If the password is lost, create a new medium.</source>
        <translation>米国キーボードの配列で入力するか、ブート イメージのキーボード レイアウトを設定してください。パスワードがわからない場合は、新しいメディアを作成してください。</translation>
    </message>
    <message>
        <source>No gateway or distribution point has package %1.</source>
        <translation>パッケージ %1 が、どのゲートウェイまたは配布ポイントにもありません。</translation>
    </message>
    <message>
        <source>Distribute it to the content-enabled gateway and wait until that version is there. Allow cloud distribution points in the client settings.</source>
        <translation>コンテンツが有効なゲートウェイに配布し、そのバージョンが反映されるまで待ってください。クライアント設定で、クラウド配布ポイントへのアクセスを許可してください。</translation>
    </message>
    <message>
        <source>Version %1 of package %2 can&apos;t be downloaded from anywhere.</source>
        <translation>パッケージ %2 のバージョン %1 をダウンロードできる場所がありません。</translation>
    </message>
    <message>
        <source>Distribute exactly that version to the content-enabled gateway. Status 0 in distmgr.log doesn&apos;t prove that it&apos;s there.</source>
        <translation>コンテンツが有効なゲートウェイに、必ずそのバージョンを配布してください。distmgr.log の状態が 0 であっても、ゲートウェイにあるとは限りません。</translation>
    </message>
    <message>
        <source>The task sequence refers to package %1, but the PC got no policy for it.</source>
        <translation>タスク シーケンスがパッケージ %1 を参照していますが、PC はそのポリシーを受信していません。</translation>
    </message>
    <message>
        <source>Check whether the package still exists and is distributed. If its version is 1, update it once.</source>
        <translation>パッケージが存在し、配布されているかどうかを確認してください。バージョンが 1 の場合は、一度更新してください。</translation>
    </message>
    <message>
        <source>Package %1 arrived with different content than the site has.</source>
        <translation>ダウンロードしたパッケージ %1 の内容が、サイトにあるものと異なります。</translation>
    </message>
    <message>
        <source>Update the package on its distribution points, or remove and distribute it again. Look for hidden files and unusual names in its source.</source>
        <translation>配布ポイントでパッケージを更新するか、削除してから再配布してください。ソースに隠しファイルや特殊な名前のファイルがないか確認してください。</translation>
    </message>
    <message>
        <source>The application document wasn&apos;t found at the management point; site version 2509 has a defect of this kind.</source>
        <translation>管理ポイントでアプリケーション ドキュメントが見つかりませんでした。サイトのバージョン 2509 には、この種の不具合があります。</translation>
    </message>
    <message>
        <source>Install KB36949461 or later.</source>
        <translation>KB36949461 以降をインストールしてください。</translation>
    </message>
    <message>
        <source>The download was refused (status %1).</source>
        <translation>ダウンロードが拒否されました (状態 %1)。</translation>
    </message>
    <message>
        <source>Access to content lasts 24 hours by the PC&apos;s clock. Check the clock and start again. Check the client setting for cloud distribution points.</source>
        <translation>コンテンツにアクセスできるのは、PC の時計で 24 時間です。時計を確認し、最初からやり直してください。クラウド配布ポイントに関するクライアント設定も確認してください。</translation>
    </message>
    <message>
        <source>A package file isn&apos;t where the site says it is (%1).</source>
        <translation>パッケージのファイルが、サイトが示す場所にありません (%1)。</translation>
    </message>
    <message>
        <source>Update the package on the gateway. On a distribution point, allow the file type in IIS request filtering.</source>
        <translation>ゲートウェイでパッケージを更新してください。配布ポイントでは、IIS の要求フィルターでそのファイルの種類を許可してください。</translation>
    </message>
    <message>
        <source>The server failed while it sent content (HTTP 500).</source>
        <translation>コンテンツの送信中にサーバーでエラーが発生しました (HTTP 500)。</translation>
    </message>
    <message>
        <source>Try again. Read the IIS and distribution point logs.</source>
        <translation>再試行してください。IIS と配布ポイントのログを確認してください。</translation>
    </message>
    <message>
        <source>A step uses a network share on the intranet.</source>
        <translation>ステップがイントラネットのネットワーク共有を使用しています。</translation>
    </message>
    <message>
        <source>Use a package for the content instead. Network shares can&apos;t be reached from the internet.</source>
        <translation>代わりに、コンテンツにはパッケージを使用してください。インターネットからネットワーク共有には到達できません。</translation>
    </message>
    <message>
        <source>No network access account. None is needed over a gateway.</source>
        <translation>ネットワーク アクセス アカウントがありません。ゲートウェイ経由では必要ありません。</translation>
    </message>
    <message>
        <source>This matters only for content from a distribution point.</source>
        <translation>配布ポイントのコンテンツを使用する場合にのみ関係します。</translation>
    </message>
    <message>
        <source>The disk is smaller than the step&apos;s partitions (wanted %1, left %2).</source>
        <translation>ディスクがステップのパーティションより小さくなっています (必要 %1、残り %2)。</translation>
    </message>
    <message>
        <source>Use percentages, or choose a different disk for the step.</source>
        <translation>割合で指定するか、ステップに別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>The disk couldn&apos;t be partitioned. Usually Windows PE has no driver for the storage controller (Intel RST or VMD).</source>
        <translation>ディスクをパーティション分割できませんでした。通常は、記憶域コントローラー (Intel RST または VMD) のドライバーが Windows PE にないことが原因です。</translation>
    </message>
    <message>
        <source>Set the controller to AHCI, or add its driver to the boot image. To check, press F8 and use diskpart, list disk.</source>
        <translation>コントローラーを AHCI に設定するか、そのドライバーをブート イメージに追加してください。確認するには、F8 キーを押し、diskpart、list disk の順に使用します。</translation>
    </message>
    <message>
        <source>The boot image can&apos;t be copied to the disk: its partitions don&apos;t match the firmware mode.</source>
        <translation>ブート イメージをディスクにコピーできません。パーティションがファームウェアのモードと一致していません。</translation>
    </message>
    <message>
        <source>Start the medium in the mode (UEFI or BIOS) that the task sequence partitions for. Clean the disk with diskpart first.</source>
        <translation>タスク シーケンスのパーティション構成に対応するモード (UEFI または BIOS) でメディアを起動してください。先に diskpart でディスクを消去 (clean) してください。</translation>
    </message>
    <message>
        <source>The disk of the PC is full.</source>
        <translation>PC のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Partition the disk in the task sequence. Allow twice the size of the image.</source>
        <translation>タスク シーケンスでディスクをパーティション分割してください。イメージの 2 倍のサイズを確保してください。</translation>
    </message>
    <message>
        <source>Windows PE ran out of memory.</source>
        <translation>Windows PE のメモリが不足しました。</translation>
    </message>
    <message>
        <source>Increase the scratch space of the boot image to 512 MB. Don&apos;t download whole packages before the disk is formatted.</source>
        <translation>ブート イメージのスクラッチ領域を 512 MB に増やしてください。ディスクをフォーマットする前に、パッケージ全体をダウンロードしないでください。</translation>
    </message>
    <message>
        <source>The image, or the disk that it&apos;s written to, is damaged.</source>
        <translation>イメージ、または書き込み先のディスクが破損しています。</translation>
    </message>
    <message>
        <source>Update the image on the gateway. Test the PC&apos;s disk and memory.</source>
        <translation>ゲートウェイでイメージを更新してください。PC のディスクとメモリをテストしてください。</translation>
    </message>
    <message>
        <source>A driver of the driver package couldn&apos;t be added.</source>
        <translation>ドライバー パッケージのドライバーを追加できませんでした。</translation>
    </message>
    <message>
        <source>Remove the driver from the package, or let the step continue on error.</source>
        <translation>パッケージからドライバーを削除するか、エラー時に続行するようにステップを設定してください。</translation>
    </message>
    <message>
        <source>BitLocker couldn&apos;t be set up: Windows PE from ADK 10.1.22000 doesn&apos;t own the TPM.</source>
        <translation>BitLocker をセットアップできませんでした。ADK 10.1.22000 の Windows PE は TPM の所有権を取得しません。</translation>
    </message>
    <message>
        <source>Add reg add HKLM\SOFTWARE\Policies\Microsoft\TPM /v OSManagedAuthLevel /t REG_DWORD /d 2 /f before the step, or use a newer boot image.</source>
        <translation>ステップの前に reg add HKLM\SOFTWARE\Policies\Microsoft\TPM /v OSManagedAuthLevel /t REG_DWORD /d 2 /f を追加するか、新しいブート イメージを使用してください。</translation>
    </message>
    <message>
        <source>BitLocker is set to store its recovery key in Active Directory, which can&apos;t be reached from the internet.</source>
        <translation>BitLocker の回復キーの保存先が Active Directory に設定されていますが、インターネットからは到達できません。</translation>
    </message>
    <message>
        <source>Store the key in the site database (2203 and later), or let the step continue on error.</source>
        <translation>キーをサイト データベースに保存する (2203 以降) か、エラー時に続行するようにステップを設定してください。</translation>
    </message>
    <message>
        <source>BitLocker couldn&apos;t use the TPM (%1).</source>
        <translation>BitLocker が TPM を使用できませんでした (%1)。</translation>
    </message>
    <message>
        <source>Clear and enable the TPM in the firmware, and update it.</source>
        <translation>ファームウェアで TPM をクリアして有効にし、TPM を更新してください。</translation>
    </message>
    <message>
        <source>The management point refused the medium&apos;s certificate: it expired or was blocked.</source>
        <translation>管理ポイントがメディアの証明書を拒否しました。有効期限が切れているか、ブロックされています。</translation>
    </message>
    <message>
        <source>Create the medium again with a later expiration date. Check under Administration, Security, Certificates whether it&apos;s blocked.</source>
        <translation>有効期限をより先の日付にして、メディアを作り直してください。[管理]、[セキュリティ]、[証明書] で、ブロックされていないか確認してください。</translation>
    </message>
    <message>
        <source>The gateway refused the token: it has expired.</source>
        <translation>ゲートウェイがトークンを拒否しました。有効期限が切れています。</translation>
    </message>
    <message>
        <source>Create the medium again. For the client, use a new bulk registration token or let it reach the management point.</source>
        <translation>メディアを作り直してください。クライアントの場合は、新しい一括登録トークンを使用するか、管理ポイントに到達できるようにしてください。</translation>
    </message>
    <message>
        <source>TLS works, but the token service behind the gateway refused the medium. Administrators report this for media that are about six months old.</source>
        <translation>TLS は動作していますが、ゲートウェイの背後にあるトークン サービスがメディアを拒否しました。作成から約 6 か月経ったメディアで発生すると、管理者から報告されています。</translation>
    </message>
    <message>
        <source>Create the medium again in the console.</source>
        <translation>コンソールでメディアを作り直してください。</translation>
    </message>
    <message>
        <source>The medium got no token, and the log gives no earlier reason.</source>
        <translation>メディアがトークンを取得できませんでした。ログには、それより前の原因が記録されていません。</translation>
    </message>
    <message>
        <source>On version 2010 of the early update ring, install KB4594176. Otherwise, send the log from its beginning.</source>
        <translation>早期更新リングのバージョン 2010 の場合は、KB4594176 をインストールしてください。それ以外の場合は、ログを先頭から送付してください。</translation>
    </message>
    <message>
        <source>The management point can&apos;t reach Microsoft Entra to check tokens.</source>
        <translation>管理ポイントが、トークンの確認のために Microsoft Entra に到達できません。</translation>
    </message>
    <message>
        <source>Allow the management point to reach login.microsoftonline.com and sts.windows.net, with a proxy for the system account if necessary.</source>
        <translation>管理ポイントから login.microsoftonline.com と sts.windows.net への接続を許可してください。必要に応じて、システム アカウント用のプロキシを設定してください。</translation>
    </message>
    <message>
        <source>The CMG connection point has no client certificate that the HTTPS management point accepts.</source>
        <translation>CMG 接続ポイントに、HTTPS 管理ポイントが受け入れるクライアント証明書がありません。</translation>
    </message>
    <message>
        <source>Issue one for the connection point. SMS_Cloud_ProxyConnector.log counts &quot;Filtered cert count with client auth&quot;.</source>
        <translation>接続ポイント用にクライアント証明書を発行してください。SMS_Cloud_ProxyConnector.log の「Filtered cert count with client auth」に数が記録されます。</translation>
    </message>
    <message>
        <source>The management point refused the gateway: its IIS binding has a wrong or expired certificate.</source>
        <translation>管理ポイントがゲートウェイを拒否しました。管理ポイントの IIS バインドの証明書が正しくないか、有効期限が切れています。</translation>
    </message>
    <message>
        <source>Bind SMS Role SSL Certificate (enhanced HTTP) or a valid PKI certificate to port 443.</source>
        <translation>ポート 443 に SMS Role SSL Certificate (拡張 HTTP) または有効な PKI 証明書をバインドしてください。</translation>
    </message>
    <message>
        <source>The management point didn&apos;t accept the identity that came through the gateway.</source>
        <translation>ゲートウェイ経由で渡された ID を、管理ポイントが受け入れませんでした。</translation>
    </message>
    <message>
        <source>Check Entra user discovery and app permissions, and the management point&apos;s CCM_STS.log.</source>
        <translation>Microsoft Entra ユーザー検出とアプリのアクセス許可、および管理ポイントの CCM_STS.log を確認してください。</translation>
    </message>
    <message>
        <source>The management point behind the gateway answered with its own error.</source>
        <translation>ゲートウェイの背後にある管理ポイントが、独自のエラーを返しました。</translation>
    </message>
    <message>
        <source>Read CCM_STS.log and MP_*.log on the management point.</source>
        <translation>管理ポイントの CCM_STS.log と MP_*.log を確認してください。</translation>
    </message>
    <message>
        <source>%1 answered with status %2 %3.</source>
        <translation>%1 が状態 %2 %3 を返しました。</translation>
    </message>
    <message>
        <source>Look up that status in the management point&apos;s log at the same minute.</source>
        <translation>管理ポイントのログで、同じ時刻 (分単位) に記録されたその状態を調べてください。</translation>
    </message>
    <message>
        <source>Windows PE has no driver for any network adapter in this PC.</source>
        <translation>Windows PE に、この PC のネットワーク アダプターのドライバーがありません。</translation>
    </message>
    <message>
        <source>Add the driver to the boot image in the console, or use a wired adapter with a driver. Wireless doesn&apos;t work.</source>
        <translation>コンソールでドライバーをブート イメージに追加するか、ドライバーのある有線アダプターを使用してください。ワイヤレスは使用できません。</translation>
    </message>
    <message>
        <source>The name %1 couldn&apos;t be resolved.</source>
        <translation>名前 %1 を解決できませんでした。</translation>
    </message>
    <message>
        <source>Press F8 and check cable, DHCP, and DNS with ipconfig and nslookup. No address at all means a missing driver. The name needs a public CNAME record.</source>
        <translation>F8 キーを押し、ケーブル、DHCP、DNS を ipconfig と nslookup で確認してください。アドレスがまったくない場合は、ドライバーがありません。名前にはパブリックな CNAME レコードが必要です。</translation>
    </message>
    <message>
        <source>No connection to %1: port 443 is blocked, or the gateway isn&apos;t running.</source>
        <translation>%1 に接続できません。ポート 443 がブロックされているか、ゲートウェイが実行されていません。</translation>
    </message>
    <message>
        <source>Open port 443 to the gateway and to Azure storage, without a proxy that asks for a user name. Check whether the gateway is stopped.</source>
        <translation>ゲートウェイと Azure ストレージへの通信にポート 443 を開いてください。ユーザー名を要求するプロキシは経由しないようにします。ゲートウェイが停止していないかも確認してください。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the firewall, proxy, and captive portal where the PC is. Try another connection.</source>
        <translation>PC がある場所のファイアウォール、プロキシ、キャプティブ ポータルを確認してください。別の接続を試してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was closed while it was set up.</source>
        <translation>%1 への接続が、確立中に閉じられました。</translation>
    </message>
    <message>
        <source>A firewall that inspects TLS does this. So does a gateway that no longer accepts the old cipher suites of the boot image.</source>
        <translation>TLS を検査するファイアウォールで発生します。ブート イメージの古い暗号スイートを受け付けなくなったゲートウェイでも発生します。</translation>
    </message>
    <message>
        <source>A proxy asks for a user name and password, which Windows PE doesn&apos;t have.</source>
        <translation>プロキシがユーザー名とパスワードを要求していますが、Windows PE にはありません。</translation>
    </message>
    <message>
        <source>Allow the gateway and Azure storage without authentication.</source>
        <translation>ゲートウェイと Azure ストレージへの接続を、認証なしで許可してください。</translation>
    </message>
    <message>
        <source>A network device blocks the HTTP verbs of Configuration Manager (status %1).</source>
        <translation>ネットワーク機器が Configuration Manager の HTTP 動詞をブロックしています (状態 %1)。</translation>
    </message>
    <message>
        <source>Allow CCM_POST, BITS_POST, PROPFIND, HEAD, and GET, HTTP 1.1, and multipart/mixed.</source>
        <translation>CCM_POST、BITS_POST、PROPFIND、HEAD、GET、HTTP 1.1、multipart/mixed を許可してください。</translation>
    </message>
    <message>
        <source>Dynamic media: the management point couldn&apos;t list management points. Several Unknown Computer objects in one site cause this.</source>
        <translation>動的メディア: 管理ポイントが管理ポイントの一覧を返せませんでした。1 つのサイトに複数の不明なコンピューター オブジェクトがあると発生します。</translation>
    </message>
    <message>
        <source>Use site-based media, which a gateway needs anyway. Keep one Unknown Computer object for each architecture.</source>
        <translation>サイト ベースのメディアを使用してください (ゲートウェイにはいずれにしても必要です)。不明なコンピューター オブジェクトは、アーキテクチャごとに 1 つだけ残してください。</translation>
    </message>
    <message>
        <source>The medium asks %1 on port 80: it was created in a site that has other ports.</source>
        <translation>メディアがポート 80 で %1 に要求しています。ポートの異なるサイトで作成されたメディアです。</translation>
    </message>
    <message>
        <source>Create the medium in the PC&apos;s primary site. Over a gateway, the port is always 443.</source>
        <translation>PC のプライマリ サイトでメディアを作成してください。ゲートウェイ経由のポートは常に 443 です。</translation>
    </message>
    <message>
        <source>The policy of deployment %1 couldn&apos;t be read (%2).</source>
        <translation>展開 %1 のポリシーを読み取れませんでした (%2)。</translation>
    </message>
    <message>
        <source>Delete that deployment and deploy the task sequence again.</source>
        <translation>その展開を削除し、タスク シーケンスを展開し直してください。</translation>
    </message>
    <message>
        <source>The first request to the management point, for the time, got no answer.</source>
        <translation>管理ポイントへの最初の要求 (時刻の取得) に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The reason is in the lines before it.</source>
        <translation>原因は、その前の行に記録されています。</translation>
    </message>
    <message>
        <source>The new client found no management point.</source>
        <translation>新しいクライアントが管理ポイントを見つけられませんでした。</translation>
    </message>
    <message>
        <source>Set CCMHOSTNAME to the gateway in Setup Windows and ConfigMgr.</source>
        <translation>「Windows と ConfigMgr のセットアップ」で、CCMHOSTNAME にゲートウェイを設定してください。</translation>
    </message>
    <message>
        <source>The site has no task sequence for this PC (%1 policy assignments arrived).</source>
        <translation>サイトにこの PC 用のタスク シーケンスがありません (受信したポリシーの割り当て数: %1)。</translation>
    </message>
    <message>
        <source>Deploy to a collection with this PC, or to All Unknown Computers with media that support unknown computers. Make the deployment available to media and allow it on the internet. Delete an outdated record of the PC.</source>
        <translation>この PC を含むコレクションに展開するか、不明なコンピューターをサポートするメディアを使用して「すべての不明なコンピューター」に展開してください。展開をメディアで利用できるようにし、インターネット上で許可してください。PC の古いレコードは削除してください。</translation>
    </message>
    <message>
        <source>The image or a step has its own SetupComplete.cmd, so the task sequence can&apos;t place its file.</source>
        <translation>イメージまたはステップに独自の SetupComplete.cmd があるため、タスク シーケンスが自身のファイルを配置できません。</translation>
    </message>
    <message>
        <source>Remove that file and do its work in steps.</source>
        <translation>そのファイルを削除し、その処理をステップで行ってください。</translation>
    </message>
    <message>
        <source>Windows was installed with an OEM key, so Setup doesn&apos;t return to the task sequence.</source>
        <translation>Windows が OEM キーでインストールされたため、セットアップがタスク シーケンスに戻りません。</translation>
    </message>
    <message>
        <source>Use the KMS client key in Apply Windows Settings and change the key in a later step.</source>
        <translation>「Windows 設定の適用」で KMS クライアント キーを使用し、後のステップでキーを変更してください。</translation>
    </message>
    <message>
        <source>Setup Windows and ConfigMgr is missing, disabled, or in the wrong place.</source>
        <translation>「Windows と ConfigMgr のセットアップ」がないか、無効であるか、位置が正しくありません。</translation>
    </message>
    <message>
        <source>Put it back where the console&apos;s wizard puts it.</source>
        <translation>コンソールのウィザードが配置する位置に戻してください。</translation>
    </message>
    <message>
        <source>Windows restarted without the task sequence, which lost its state.</source>
        <translation>タスク シーケンスなしで Windows が再起動し、タスク シーケンスの状態が失われました。</translation>
    </message>
    <message>
        <source>Set SMSTSWaitForSecondReboot, or remove updates that restart twice. Then take the client out of provisioning mode.</source>
        <translation>SMSTSWaitForSecondReboot を設定するか、2 回再起動する更新プログラムを除いてください。その後、クライアントのプロビジョニング モードを解除してください。</translation>
    </message>
    <message>
        <source>Windows Setup couldn&apos;t join the domain (%1): no domain controller can be reached.</source>
        <translation>Windows セットアップでドメインに参加できませんでした (%1)。ドメイン コントローラーに到達できません。</translation>
    </message>
    <message>
        <source>Join a workgroup in Apply Network Settings. smsts.log never shows this, because Setup doesn&apos;t report it.</source>
        <translation>「ネットワーク設定の適用」でワークグループに参加してください。セットアップが報告しないため、smsts.log には記録されません。</translation>
    </message>
    <message>
        <source>The step Join Domain or Workgroup failed: no domain controller can be reached from the internet.</source>
        <translation>ステップ「ドメインまたはワークグループへの参加」が失敗しました。インターネットからドメイン コントローラーには到達できません。</translation>
    </message>
    <message>
        <source>Remove the step, or join the domain later over VPN.</source>
        <translation>ステップを削除するか、後で VPN 経由でドメインに参加してください。</translation>
    </message>
    <message>
        <source>ccmsetup found neither its files nor a management point.</source>
        <translation>ccmsetup が、自身のファイルも管理ポイントも見つけられませんでした。</translation>
    </message>
    <message>
        <source>Set CCMHOSTNAME and the bulk registration token in Setup Windows and ConfigMgr. Distribute the client package to the gateway.</source>
        <translation>「Windows と ConfigMgr のセットアップ」で CCMHOSTNAME と一括登録トークンを設定してください。クライアント パッケージをゲートウェイに配布してください。</translation>
    </message>
    <message>
        <source>The new Windows has no BITS, which the client needs to install.</source>
        <translation>新しい Windows に、クライアントのインストールに必要な BITS がありません。</translation>
    </message>
    <message>
        <source>Use an unmodified image.</source>
        <translation>変更されていないイメージを使用してください。</translation>
    </message>
    <message>
        <source>The client didn&apos;t install (%1).</source>
        <translation>クライアントがインストールされませんでした (%1)。</translation>
    </message>
    <message>
        <source>The reason is earlier in ccmsetup.log.</source>
        <translation>原因は、ccmsetup.log のそれより前に記録されています。</translation>
    </message>
    <message>
        <source>The console couldn&apos;t create the medium: in version 2409, the SMS Provider must be on the management point.</source>
        <translation>コンソールでメディアを作成できませんでした。バージョン 2409 では、SMS プロバイダーが管理ポイント上にある必要があります。</translation>
    </message>
    <message>
        <source>Create it in a primary site with the provider on the management point, or update to 2509.</source>
        <translation>プロバイダーが管理ポイント上にあるプライマリ サイトで作成するか、2509 に更新してください。</translation>
    </message>
    <message>
        <source>CreateMedia.exe ran out of memory.</source>
        <translation>CreateMedia.exe のメモリが不足しました。</translation>
    </message>
    <message>
        <source>Make the medium smaller, or set the large address flag.</source>
        <translation>メディアを小さくするか、large address aware フラグを設定してください。</translation>
    </message>
    <message>
        <source>The content of an application couldn&apos;t be downloaded.</source>
        <translation>アプリケーションのコンテンツをダウンロードできませんでした。</translation>
    </message>
    <message>
        <source>Distribute it to the gateway. Turn off mobile broadband during the task sequence.</source>
        <translation>ゲートウェイに配布してください。タスク シーケンスの実行中はモバイル ブロードバンドをオフにしてください。</translation>
    </message>
    <message>
        <source>Packages can&apos;t be installed before the client has its first policy.</source>
        <translation>クライアントが最初のポリシーを取得するまで、パッケージをインストールできません。</translation>
    </message>
    <message>
        <source>Move the step to after a restart, or use Install Application.</source>
        <translation>ステップを再起動の後に移動するか、「アプリケーションのインストール」を使用してください。</translation>
    </message>
    <message>
        <source>Install Application failed (%1).</source>
        <translation>「アプリケーションのインストール」が失敗しました (%1)。</translation>
    </message>
    <message>
        <source>Read AppEnforce.log and CIAgent.log in the new Windows.</source>
        <translation>新しい Windows の AppEnforce.log と CIAgent.log を確認してください。</translation>
    </message>
    <message>
        <source>Application &quot;%1&quot; didn&apos;t install (%2).</source>
        <translation>アプリケーション「%1」がインストールされませんでした (%2)。</translation>
    </message>
    <message>
        <source>Read AppEnforce.log in the new Windows.</source>
        <translation>新しい Windows の AppEnforce.log を確認してください。</translation>
    </message>
    <message>
        <source>A step ended with exit code 200: dynamic package and application steps are in the wrong order.</source>
        <translation>ステップが終了コード 200 で終了しました。動的なパッケージとアプリケーションのステップの順序が正しくありません。</translation>
    </message>
    <message>
        <source>Put Install Package before Install Application.</source>
        <translation>「パッケージのインストール」を「アプリケーションのインストール」の前に配置してください。</translation>
    </message>
    <message>
        <source>A step took longer than its time limit.</source>
        <translation>ステップの実行時間が制限を超えました。</translation>
    </message>
    <message>
        <source>Increase its time limit. Download its content before it.</source>
        <translation>時間制限を長くしてください。コンテンツは事前にダウンロードしてください。</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; failed%2.</source>
        <translation>ステップ「%1」が失敗しました%2。</translation>
    </message>
    <message>
        <source>Read the component&apos;s lines before it. The code is explained below.</source>
        <translation>その前にある、コンポーネントの行を確認してください。コードについては下の説明を参照してください。</translation>
    </message>
    <message>
        <source>Something between the PC and %1 may present its own certificate: neither issuer nor name match.</source>
        <translation>PC と %1 の間にある何かが、独自の証明書を提示している可能性があります。発行者も名前も一致しません。</translation>
    </message>
    <message>
        <source>Exclude the gateway and Azure storage from TLS inspection. A gateway doesn&apos;t support it.</source>
        <translation>ゲートウェイと Azure ストレージを TLS 検査の対象から除外してください。ゲートウェイは TLS 検査をサポートしていません。</translation>
    </message>
    <message>
        <source>Windows PE doesn&apos;t trust the certificate of %1: a CA in its chain isn&apos;t in the boot image.</source>
        <translation>Windows PE が %1 の証明書を信頼していません。チェーン内の CA がブート イメージにありません。</translation>
    </message>
    <message>
        <source>Add the root and every intermediate CA to the boot image, or use a gateway certificate from a public CA. Media created at a central administration site contain no root at all.</source>
        <translation>ルートとすべての中間 CA をブート イメージに追加するか、パブリック CA のゲートウェイ証明書を使用してください。中央管理サイトで作成したメディアには、ルートがまったく含まれません。</translation>
    </message>
    <message>
        <source>Windows PE couldn&apos;t reach the revocation list for the certificate of %1, and the site requires that check.</source>
        <translation>Windows PE が %1 の証明書の失効リストに到達できませんでした。サイトでは失効の確認が必須です。</translation>
    </message>
    <message>
        <source>Publish the revocation list over HTTP on the internet. Or clear &quot;Clients check the certificate revocation list&quot; in the site properties and create the medium again.</source>
        <translation>失効リストをインターネットに HTTP で公開してください。または、サイトのプロパティで「サイト システムの証明書失効リスト (CRL) をチェックする」をオフにして、メディアを作り直してください。</translation>
    </message>
    <message>
        <source>The server that answered as %1 has a certificate for another name.</source>
        <translation>%1 として応答したサーバーの証明書が、別の名前のものです。</translation>
    </message>
    <message>
        <source>Create the medium with the service name in the certificate, and point a CNAME record to the deployment. If an inspecting proxy answered, exclude the gateway.</source>
        <translation>証明書に含まれるサービス名でメディアを作成し、CNAME レコードで展開を参照するようにしてください。検査を行うプロキシが応答した場合は、ゲートウェイを検査の対象から除外してください。</translation>
    </message>
    <message>
        <source>By the PC&apos;s clock (%1), the certificate of %2 isn&apos;t valid.</source>
        <translation>PC の時計 (%1) では、%2 の証明書は有効ではありません。</translation>
    </message>
    <message>
        <source>Set the clock in the firmware, or press F8 and use date and time. An empty battery resets the clock. If the clock is right, renew the gateway&apos;s certificate.</source>
        <translation>ファームウェアで時計を設定するか、F8 キーを押して date と time を使用してください。電池が切れると時計はリセットされます。時計が正しい場合は、ゲートウェイの証明書を更新してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is revoked.</source>
        <translation>%1 の証明書が失効しています。</translation>
    </message>
    <message>
        <source>Use a new certificate for the gateway.</source>
        <translation>ゲートウェイに新しい証明書を使用してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is damaged, or Windows PE can&apos;t read it.</source>
        <translation>%1 の証明書が破損しているか、Windows PE で読み取れません。</translation>
    </message>
    <message>
        <source>Check the certificate with cmgmedia inspect and replace it.</source>
        <translation>cmgmedia inspect で証明書を確認し、置き換えてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t for server authentication.</source>
        <translation>%1 の証明書がサーバー認証用ではありません。</translation>
    </message>
    <message>
        <source>Enroll a certificate with Server Authentication and bind it.</source>
        <translation>「サーバー認証」を含む証明書を登録し、バインドしてください。</translation>
    </message>
    <message>
        <source>Windows PE and %1 have no cipher suite in common.</source>
        <translation>Windows PE と %1 に共通する暗号スイートがありません。</translation>
    </message>
    <message>
        <source>Use a boot image from a newer ADK (10.1.26100 or later). From site version 2603, the gateway accepts only TLS 1.3 and ECDHE suites.</source>
        <translation>新しい ADK (10.1.26100 以降) のブート イメージを使用してください。サイトのバージョン 2603 以降、ゲートウェイが受け付けるのは TLS 1.3 と ECDHE スイートだけです。</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate, and the medium has none that matches.</source>
        <translation>%1 がクライアント証明書を要求していますが、一致する証明書がメディアにありません。</translation>
    </message>
    <message>
        <source>In an HTTPS-only site, create the medium with a PKI certificate.</source>
        <translation>HTTPS のみのサイトでは、PKI 証明書を使用してメディアを作成してください。</translation>
    </message>
    <message>
        <source>The TLS connection to %1 failed. The log doesn&apos;t say which check.</source>
        <translation>%1 への TLS 接続に失敗しました。どの確認に失敗したかは、ログに記録されていません。</translation>
    </message>
    <message>
        <source>Also send the lines before it: the one with lpvStatusInformation names the check.</source>
        <translation>その前の行も送付してください。どの確認に失敗したかは、lpvStatusInformation のある行に示されています。</translation>
    </message>
</context>
<context>
    <name>DroppedFile</name>
    <message>
        <source>%1 is a program, which the wizard can&apos;t use. Boot files come from the boot image.</source>
        <translation>%1 はプログラムであり、このウィザードでは使用できません。ブート ファイルはブート イメージから取得されます。</translation>
    </message>
    <message>
        <source>%1 contains media variables, which work only together with their medium. Drop the medium itself: its folder or ISO file.</source>
        <translation>%1 にはメディア変数が含まれていますが、そのメディアと一緒でなければ使用できません。メディア自体 (フォルダーまたは ISO ファイル) をドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is a profile with another file extension. Rename it to end in .json, and drop it again.</source>
        <translation>%1 は、ファイル拡張子の異なるプロファイルです。名前の末尾を .json に変更し、もう一度ドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is a log. To find out why it failed, use It failed at the PC in the Tools menu.</source>
        <translation>%1 はログです。失敗した原因を調べるには、[ツール] メニューの [PC で失敗した場合] を使用してください。</translation>
    </message>
    <message>
        <source>The wizard can&apos;t use %1 on this page. To see what it is, use Inspect a medium in the Tools menu.</source>
        <translation>%1 はこのページでは使用できません。内容を確認するには、[ツール] メニューの [メディアの検査] を使用してください。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 isn&apos;t a readable task sequence export. Export the task sequence again from the console, without a password on the archive.</source>
        <translation>%1 は読み取り可能なタスク シーケンスのエクスポートではありません。アーカイブにパスワードを付けずに、コンソールから再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 is too large for a task sequence export, so it wasn&apos;t read. Export the task sequence again from the console, without its content.</source>
        <translation>%1 はタスク シーケンスのエクスポートとしては大きすぎるため、読み取りませんでした。コンテンツを含めずに、コンソールから再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What went wrong, and where in it or what was found there.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t found. Check the path.</source>
        <translation>%1 が見つかりません。パスを確認してください。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to open %1.</source>
        <translation>%1 を開くアクセス許可がありません。</translation>
    </message>
    <message>
        <source>You can&apos;t write to %1. Choose another folder, or check its permissions.</source>
        <translation>%1 に書き込めません。別のフォルダーを選択するか、アクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>The name of %1 is too long. Choose a shorter one.</source>
        <translation>%1 の名前が長すぎます。短い名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 はフォルダーです。その中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a pipe, a socket or a device. Choose a file.</source>
        <translation>%1 はパイプ、ソケット、またはデバイスです。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough space for %1. Free some space, or choose another place.</source>
        <translation>%1 のための空き領域が不足しています。領域を空けるか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written.</source>
        <translation>%1 を読み取りまたは書き込みできません。</translation>
    </message>
    <message>
        <source>%1 is damaged or in the wrong format.</source>
        <translation>%1 が破損しているか、形式が正しくありません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t supported.</source>
        <translation>%1 はサポートされていません。</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, isn&apos;t writable. Free some space there, or set another folder in the environment variable TMPDIR (on Windows, TEMP).</source>
        <translation>一時ファイル用のフォルダー %1 に書き込めません。そこに空き領域を作るか、環境変数 TMPDIR (Windows では TEMP) で別のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be processed.</source>
        <translation>%1 を処理できません。</translation>
    </message>
    <message>
        <source>%1 closed right away. It may be blocked by policy (for example, one that allows only signed scripts) or by security software.</source>
        <translation>%1 がすぐに終了しました。ポリシー (署名されたスクリプトのみを許可するものなど) またはセキュリティ ソフトウェアによってブロックされている可能性があります。</translation>
    </message>
    <message>
        <source>%1 changed while it was being read. Close the program that writes to it and try again.</source>
        <translation>読み取り中に %1 が変更されました。書き込んでいるプログラムを閉じて再試行してください。</translation>
    </message>
    <message>
        <source>%1 is incomplete. Copy or download it again.</source>
        <translation>%1 が不完全です。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 is password-protected. Enter its password.</source>
        <translation>%1 はパスワードで保護されています。パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password for %1 is wrong, or the file is damaged.</source>
        <translation>%1 のパスワードが正しくないか、ファイルが破損しています。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t password-protected. Remove the password.</source>
        <translation>%1 はパスワードで保護されていません。パスワードの指定を削除してください。</translation>
    </message>
    <message>
        <source>%1 contains no password. Put the password in its first line.</source>
        <translation>%1 にパスワードがありません。パスワードを最初の行に記述してください。</translation>
    </message>
    <message>
        <source>%1 already exists. Choose another name, or allow it to be replaced.</source>
        <translation>%1 は既に存在します。別の名前を選択するか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>%1 is one of the sources. Choose another name for the output.</source>
        <translation>%1 はソースの 1 つです。出力に別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 is a folder, a link, a device, or a pipe, and can&apos;t be replaced by a file. Choose another name for the output.</source>
        <translation>%1 はフォルダー、リンク、デバイス、またはパイプであり、ファイルで置き換えることはできません。出力に別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 is too large for this kind of medium.</source>
        <translation>%1 はこの種類のメディアには大きすぎます。</translation>
    </message>
    <message>
        <source>Verification failed: %1 isn&apos;t what was written. Try another port. If that fails too, use another drive.</source>
        <translation>検証に失敗しました。%1 の内容が、書き込んだものと異なります。別のポートを試してください。それでも失敗する場合は、別のドライブを使用してください。</translation>
    </message>
    <message>
        <source>Another file took the place of %1 while it was created. Check who else can write to its folder, and try again.</source>
        <translation>%1 の作成中に、別のファイルに置き換えられました。そのフォルダーにほかに誰が書き込めるかを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>The medium created for %1 doesn&apos;t match your settings, so it wasn&apos;t kept. Try again. If it happens again, report it.</source>
        <translation>%1 用に作成されたメディアが設定と一致しないため、保存されませんでした。再試行してください。再び発生する場合は報告してください。</translation>
    </message>
    <message>
        <source>%1 has no boot image: sources\boot.wim is missing.</source>
        <translation>%1 にブート イメージがありません。sources\boot.wim が見つかりません。</translation>
    </message>
    <message>
        <source>%1 has no media variables: SMS\data\Variables.dat is missing.</source>
        <translation>%1 にメディア変数がありません。SMS\data\Variables.dat が見つかりません。</translation>
    </message>
    <message>
        <source>%1. It has no media variables: SMS\data\Variables.dat is missing. Choose a bootable medium from the console.</source>
        <translation>%1。メディア変数がありません。SMS\data\Variables.dat が見つかりません。コンソールで作成した起動可能なメディアを選択してください。</translation>
    </message>
    <message>
        <source>The console hasn&apos;t created %1 yet. Create it, or choose an existing medium.</source>
        <translation>コンソールで %1 がまだ作成されていません。作成するか、既存のメディアを選択してください。</translation>
    </message>
    <message>
        <source>%1 is empty. Copy or download it again.</source>
        <translation>%1 が空です。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 starts with zeros, so a copy or download probably didn&apos;t finish. Copy or download it again.</source>
        <translation>%1 の先頭がゼロで埋まっています。コピーまたはダウンロードが完了しなかった可能性があります。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 is a cabinet (CAB). Extract it with expand.exe, and choose the file you need.</source>
        <translation>%1 はキャビネット (CAB) です。expand.exe で展開し、必要なファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a virtual hard disk, which can&apos;t be opened here. Attach it, and choose the drive or a folder on it.</source>
        <translation>%1 は仮想ハード ディスクであり、ここでは開けません。接続し、そのドライブまたはその中のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is an archive, but not a task sequence export. Extract it, and choose the file you need.</source>
        <translation>%1 はアーカイブですが、タスク シーケンスのエクスポートではありません。展開し、必要なファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is an installer (MSI) or a similar Windows file, not a medium or a part of one.</source>
        <translation>%1 はインストーラー (MSI) または同様の Windows ファイルであり、メディアでもその一部でもありません。</translation>
    </message>
    <message>
        <source>%1 is a document, not a medium or a part of one.</source>
        <translation>%1 は文書であり、メディアでもその一部でもありません。</translation>
    </message>
    <message>
        <source>%1 is a web page. A sign-in page or an error was probably saved instead of the download. Download the file again.</source>
        <translation>%1 は Web ページです。ダウンロードしたファイルの代わりに、サインイン ページまたはエラーが保存された可能性があります。ファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 is a text file of an unknown type. Choose a medium or a part of one, certificates, a profile, a Configuration Manager log, or a task sequence export.</source>
        <translation>%1 は不明な種類のテキスト ファイルです。メディアまたはその一部、証明書、プロファイル、Configuration Manager のログ、またはタスク シーケンスのエクスポートを選択してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a medium, a boot image (WIM), or another known file, or its beginning is damaged. Copy or download it again, or choose another file.</source>
        <translation>%1 がメディア、ブート イメージ (WIM)、またはその他の既知のファイルではないか、先頭が破損しています。もう一度コピーまたはダウンロードするか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The Configuration Manager console isn&apos;t installed on this computer. Save the script and run it on a PC with the console.</source>
        <translation>このコンピューターには Configuration Manager コンソールがインストールされていません。スクリプトを保存し、コンソールのある PC で実行してください。</translation>
    </message>
    <message>
        <source>The console needs: %1.</source>
        <translation>コンソールに必要なもの: %1。</translation>
    </message>
    <message>
        <source>The console didn&apos;t create %1. The reason is in CreateTsMedia.log.</source>
        <translation>コンソールで %1 は作成されませんでした。理由は CreateTsMedia.log に記録されています。</translation>
    </message>
    <message>
        <source>The site didn&apos;t issue a token, so %1 wasn&apos;t created. In version 2409, this happens when the SMS Provider and the management point are on different servers: create the medium on the primary site server, or update to 2509.</source>
        <translation>サイトがトークンを発行しなかったため、%1 は作成されませんでした。バージョン 2409 では、SMS プロバイダーと管理ポイントが別のサーバーにある場合に発生します。プライマリ サイト サーバーでメディアを作成するか、2509 に更新してください。</translation>
    </message>
    <message>
        <source>The console couldn&apos;t be stopped and is still running. Delete %1 when it appears.</source>
        <translation>コンソールを停止できず、まだ実行中です。%1 が作成されたら削除してください。</translation>
    </message>
    <message>
        <source>The media variables in %1 are damaged. Create the medium again in the console.</source>
        <translation>%1 のメディア変数が破損しています。コンソールでメディアを作り直してください。</translation>
    </message>
    <message>
        <source>The media variables in %1 use an unknown encryption.</source>
        <translation>%1 のメディア変数に不明な暗号化が使用されています。</translation>
    </message>
    <message>
        <source>%1 contains no readable certificate. Choose a .cer, .crt, .pem, .p7b, .sst, or .reg file.</source>
        <translation>%1 に読み取り可能な証明書がありません。.cer、.crt、.pem、.p7b、.sst、.reg のいずれかのファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a signed message or list, not a set of certificates. The certificates in it only show who signed it. Choose a file with the CA&apos;s certificates.</source>
        <translation>%1 は署名付きのメッセージまたはリストであり、証明書のセットではありません。その中の証明書は署名者を示すだけです。CA の証明書が含まれるファイルを選択してください。</translation>
    </message>
    <message>
        <source>The certificate %1 is in the boot image&apos;s Disallowed store, which overrides all others. Choose another certificate, or another boot image.</source>
        <translation>証明書 %1 がブート イメージの Disallowed ストアにあります。このストアはほかのすべてのストアより優先されます。別の証明書または別のブート イメージを選択してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a CA certificate, so trusting it has no effect. Add the root and issuing CA certificates instead.</source>
        <translation>%1 は CA 証明書ではないため、信頼しても効果がありません。代わりに、ルート証明書と発行元 CA の証明書を追加してください。</translation>
    </message>
    <message>
        <source>The certificate %1 has expired. Use the new one.</source>
        <translation>証明書 %1 の有効期限が切れています。新しい証明書を使用してください。</translation>
    </message>
    <message>
        <source>The certificate %1 isn&apos;t valid yet. Check the clock of this computer.</source>
        <translation>証明書 %1 はまだ有効になっていません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The CA that issued %1 is missing. Add its certificate and every CA certificate up to the root.</source>
        <translation>%1 を発行した CA がありません。その証明書と、ルートまでのすべての CA 証明書を追加してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a readable PFX file. Export it again with its private key.</source>
        <translation>%1 は読み取り可能な PFX ファイルではありません。秘密キーと一緒に再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 uses a MAC type that Windows doesn&apos;t write. Export it again with TripleDES-SHA1 or AES256-SHA256.</source>
        <translation>%1 には、Windows では書き込まれない種類の MAC が使用されています。TripleDES-SHA1 または AES256-SHA256 を使用して再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 contains no certificate. Export it again, certificate and private key together.</source>
        <translation>%1 に証明書がありません。証明書と秘密キーを一緒に再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 contains certificates without a private key, so it isn&apos;t a PFX file. Export the certificate with its private key as a .pfx file.</source>
        <translation>%1 には秘密キーのない証明書が含まれているため、PFX ファイルではありません。証明書を秘密キーと一緒に .pfx ファイルとしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 is a text file (PEM) with a private key, not a PFX file. Export the certificate with its private key as a .pfx file.</source>
        <translation>%1 は秘密キーを含むテキスト ファイル (PEM) であり、PFX ファイルではありません。証明書を秘密キーと一緒に .pfx ファイルとしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 is a PFX file saved as text (Base64). Convert it to binary, for example with certutil -decode, and choose the result.</source>
        <translation>%1 は、テキスト (Base64) として保存された PFX ファイルです。certutil -decode などでバイナリに変換し、変換後のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a PFX file with a private key. Use the .cer file without the private key.</source>
        <translation>%1 は秘密キーを含む PFX ファイルです。秘密キーを含まない .cer ファイルを使用してください。</translation>
    </message>
    <message>
        <source>%1 contains a private key and no certificate. Use the .cer file without the private key.</source>
        <translation>%1 には秘密キーが含まれ、証明書が含まれていません。秘密キーを含まない .cer ファイルを使用してください。</translation>
    </message>
    <message>
        <source>%1 contains only CA certificates. Choose the certificate of the cloud management gateway itself.</source>
        <translation>%1 には CA 証明書しかありません。クラウド管理ゲートウェイ自体の証明書を選択してください。</translation>
    </message>
    <message>
        <source>Choose a USB drive to erase and write.</source>
        <translation>消去して書き込む USB ドライブを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a system disk or isn&apos;t removable, so it can&apos;t be used. Choose a USB drive.</source>
        <translation>%1 はシステム ディスクであるか、リムーバブルではないため、使用できません。USB ドライブを選択してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the USB drive that you allowed to be erased. Check which one is plugged in.</source>
        <translation>%1 は、消去を許可された USB ドライブではありません。接続されているものを確認してください。</translation>
    </message>
    <message>
        <source>%1 is now a different USB drive. Choose it again.</source>
        <translation>%1 が別の USB ドライブに変わっています。もう一度選択してください。</translation>
    </message>
    <message>
        <source>%1 is too small. Use a larger USB drive.</source>
        <translation>%1 の容量が足りません。より容量の大きな USB ドライブを使用してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t use 512-byte sectors, so PCs can&apos;t start from it. Use another USB drive.</source>
        <translation>%1 は 512 バイトのセクターを使用していないため、PC の起動に使用できません。別の USB ドライブを使用してください。</translation>
    </message>
    <message>
        <source>%1 is a fake: its real capacity is smaller than it reports. Don&apos;t use it.</source>
        <translation>%1 は容量を偽装しています。実際の容量が、報告される容量より小さくなっています。使用しないでください。</translation>
    </message>
    <message>
        <source>%1 is write-protected. Slide its switch, or use another USB drive.</source>
        <translation>%1 は書き込み禁止になっています。スイッチを切り替えるか、別の USB ドライブを使用してください。</translation>
    </message>
    <message>
        <source>%1 is in use. Close programs that use it and try again.</source>
        <translation>%1 は使用中です。使用しているプログラムを閉じて再試行してください。</translation>
    </message>
    <message>
        <source>Administrator permission is required to write to %1.</source>
        <translation>%1 に書き込むには、管理者のアクセス許可が必要です。</translation>
    </message>
    <message>
        <source>Writing to %1 is blocked, even for administrators. Check removable-storage policies and security software.</source>
        <translation>%1 への書き込みは、管理者に対してもブロックされています。リムーバブル記憶域のポリシーとセキュリティ ソフトウェアを確認してください。</translation>
    </message>
    <message>
        <source>%1 was unplugged or doesn&apos;t respond. Plug it in again.</source>
        <translation>%1 が取り外されたか、応答していません。接続し直してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written. Try another port, then another USB drive.</source>
        <translation>%1 を読み取りまたは書き込みできません。別のポートを試し、それでも失敗する場合は別の USB ドライブを試してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a usable server address. It must start with https:// and contain no user name.</source>
        <translation>%1 はサーバーのアドレスとして使用できません。https:// で始まり、ユーザー名を含まないアドレスを指定してください。</translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the name, and whether this computer uses the right DNS servers.</source>
        <translation>%1 という名前のサーバーが見つかりませんでした。名前と、このコンピューターが正しい DNS サーバーを使用しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses connections. Its service may be off, or a firewall is in between.</source>
        <translation>%1 が接続を拒否しています。サービスが停止しているか、途中にファイアウォールがある可能性があります。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time. Its service may be off or busy, or a firewall is in between.</source>
        <translation>%1 が時間内に応答しませんでした。サービスが停止しているかビジー状態であるか、途中にファイアウォールがある可能性があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted. Check that it&apos;s the right server, and add the certificate of the CA that issued it.</source>
        <translation>%1 の証明書が信頼されていません。正しいサーバーかどうかを確認し、証明書を発行した CA の証明書を追加してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check that it&apos;s the right server, and that it supports TLS 1.2.</source>
        <translation>%1 へのセキュリティで保護された接続を確立できませんでした。正しいサーバーかどうか、TLS 1.2 をサポートしているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete. Try again.</source>
        <translation>%1 からの応答が不完全です。再試行してください。</translation>
    </message>
    <message>
        <source>The answer from %1 is too large, so it wasn&apos;t read.</source>
        <translation>%1 からの応答が大きすぎるため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>%1 redirects to another address, which isn&apos;t followed. Enter the server that answers itself.</source>
        <translation>%1 が別のアドレスにリダイレクトしていますが、リダイレクトには従いません。直接応答するサーバーを入力してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept how this account signs in. Sign in to the domain (on Linux, with kinit), and use the server&apos;s full name: Kerberos needs it.</source>
        <translation>%1 が、このアカウントのサインイン方法を受け付けません。ドメインにサインインし (Linux では kinit を使用)、サーバーの完全な名前を使用してください。Kerberos に必要です。</translation>
    </message>
    <message>
        <source>%1 knows this account and refuses it. Use an account with read access.</source>
        <translation>%1 がこのアカウントを認識したうえで拒否しています。読み取りアクセス権のあるアカウントを使用してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have what was requested. Check that it&apos;s the right server.</source>
        <translation>%1 に、要求したものがありません。正しいサーバーかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 had an internal error. See its log, and try again later.</source>
        <translation>%1 で内部エラーが発生しました。サーバーのログを確認し、後で再試行してください。</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer.</source>
        <translation>%1 が予期しない応答を返しました。</translation>
    </message>
    <message>
        <source>%1 is missing from the program&apos;s folder and is needed for this. It&apos;s part of wimlib for Windows (wimlib.net): copy it there.</source>
        <translation>この操作に必要な %1 が、プログラムのフォルダーにありません。これは wimlib for Windows (wimlib.net) に含まれています。プログラムのフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a boot image (WIM). Choose your site&apos;s boot.wim.</source>
        <translation>%1 はブート イメージ (WIM) ではありません。サイトの boot.wim を選択してください。</translation>
    </message>
    <message>
        <source>The boot image %1 is damaged. Copy it again from your site.</source>
        <translation>ブート イメージ %1 が破損しています。サイトからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 is one part of a split WIM, which no boot manager loads. Join its parts with DISM (/Export-Image and /SWMFile), or use your site&apos;s boot.wim.</source>
        <translation>%1 は分割された WIM の一部であり、ブート マネージャーでは読み込めません。DISM (/Export-Image と /SWMFile) で結合するか、サイトの boot.wim を使用してください。</translation>
    </message>
    <message>
        <source>The boot image %1 is compressed like an ESD file (LZMS, or many files in one solid block), which the Windows boot manager doesn&apos;t load. Export it with DISM, /Compress:max.</source>
        <translation>ブート イメージ %1 は ESD ファイルのように圧縮されており (LZMS、または多数のファイルを含む 1 つのソリッド ブロック)、Windows ブート マネージャーで読み込めません。DISM で /Compress:max を指定してエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 is a pipable WIM, which only wimlib reads. Export it as an ordinary WIM.</source>
        <translation>%1 はパイプ可能な WIM であり、wimlib でしか読み取れません。通常の WIM としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>The boot image %1 has no image with that index.</source>
        <translation>ブート イメージ %1 に、そのインデックスのイメージはありません。</translation>
    </message>
    <message>
        <source>%1 has no Windows\System32\config\SOFTWARE, so it isn&apos;t a Windows PE image.</source>
        <translation>%1 に Windows\System32\config\SOFTWARE がないため、Windows PE イメージではありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be processed. Free some memory and try again. If it happens again, report it with its number.</source>
        <translation>%1 を処理できません。メモリを解放して再試行してください。再び発生する場合は、その番号とともに報告してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t contain the boot files that you chose.</source>
        <translation>%1 に、選択したブート ファイルが含まれていません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a server name. Enter the full name of the server with the SMS Provider: Kerberos has no ticket for an address.</source>
        <translation>%1 はサーバー名ではありません。SMS プロバイダーのあるサーバーの完全な名前を入力してください。Kerberos では、IP アドレスに対するチケットがありません。</translation>
    </message>
    <message>
        <source>Something other than the AdminService answered at %1. Enter the server with the SMS Provider.</source>
        <translation>%1 で、AdminService ではないものが応答しました。SMS プロバイダーのあるサーバーを入力してください。</translation>
    </message>
    <message>
        <source>The site at %1 refuses this account. It must be an administrative user in Configuration Manager.</source>
        <translation>%1 のサイトがこのアカウントを拒否しています。Configuration Manager の管理ユーザーである必要があります。</translation>
    </message>
    <message>
        <source>This account can&apos;t read this part of the site at %1. Use an account with the Read-only Analyst role.</source>
        <translation>このアカウントでは、%1 のサイトのこの部分を読み取れません。「読み取り専用アナリスト」ロールのあるアカウントを使用してください。</translation>
    </message>
    <message>
        <source>The site at %1 doesn&apos;t offer this over the AdminService. Create the snapshot with the script from cmgmedia site script.</source>
        <translation>%1 のサイトでは、AdminService でこの情報を取得できません。cmgmedia site script のスクリプトでスナップショットを作成してください。</translation>
    </message>
    <message>
        <source>The pages of an answer from %1 don&apos;t end, or lead to another server. What came before was used.</source>
        <translation>%1 からの応答のページが終わらないか、別のサーバーに続いています。それより前の内容を使用しました。</translation>
    </message>
    <message>
        <source>%1 got as many questions as one snapshot may ask, so asking stopped. Name the task sequences that matter with --task-sequence.</source>
        <translation>1 つのスナップショットで許可される要求数に達したため、%1 への要求を停止しました。--task-sequence で必要なタスク シーケンスを指定してください。</translation>
    </message>
    <message>
        <source>%1 knows several sites. Choose one with --site-code.</source>
        <translation>%1 に複数のサイトがあります。--site-code で 1 つ選択してください。</translation>
    </message>
    <message>
        <source>%1 contains too many files for a log folder. Choose the folder that the logs are in.</source>
        <translation>%1 に含まれるファイルが、ログ フォルダーとしては多すぎます。ログのあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is too large for a collection of logs, so it wasn&apos;t read. Pack only the logs.</source>
        <translation>%1 はログをまとめたファイルとしては大きすぎるため、読み取りませんでした。ログだけを圧縮してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a readable ZIP file. Pack the logs again, without a password.</source>
        <translation>%1 は読み取り可能な ZIP ファイルではありません。パスワードを付けずに、ログを圧縮し直してください。</translation>
    </message>
    <message>
        <source>%1 is too large for a USB drive. To start PCs, a USB drive needs FAT32, which allows only files smaller than 4 GiB. Create an ISO file instead.</source>
        <translation>%1 は USB ドライブには大きすぎます。PC を起動する USB ドライブには FAT32 が必要ですが、FAT32 に格納できるのは 4 GiB 未満のファイルだけです。代わりに ISO ファイルを作成してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Configuration Manager boot medium. Choose an ISO file, or a folder that contains &quot;sources&quot; and &quot;SMS&quot;.</source>
        <translation>%1 は Configuration Manager のブート メディアではありません。ISO ファイルか、「sources」と「SMS」を含むフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 has a file system that can&apos;t be read here. Open it on the system that created it, or mount it, and choose the drive or folder. To start PCs, format a USB drive as FAT32.</source>
        <translation>%1 のファイル システムは、ここでは読み取れません。作成したシステムで開くか、マウントし、そのドライブまたはフォルダーを選択してください。PC を起動するには、USB ドライブを FAT32 でフォーマットしてください。</translation>
    </message>
    <message>
        <source>%1 is a type of image that can&apos;t be read here. Mount it and choose the drive or folder, or save it as an ISO file.</source>
        <translation>%1 は、ここでは読み取れない種類のイメージです。マウントしてそのドライブまたはフォルダーを選択するか、ISO ファイルとして保存してください。</translation>
    </message>
    <message>
        <source>%1 differs from another file on the medium only by case, which Windows can&apos;t tell apart. Rename one of them.</source>
        <translation>%1 とメディアの別のファイルの違いが大文字と小文字だけであり、Windows では区別できません。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be a file name on a USB drive, which Windows has to read. Rename it, or create an ISO file.</source>
        <translation>%1 は、Windows で読み取る必要がある USB ドライブのファイル名として使用できません。名前を変更するか、ISO ファイルを作成してください。</translation>
    </message>
    <message>
        <source>The label %1 can&apos;t be a volume name.</source>
        <translation>ラベル %1 はボリューム名として使用できません。</translation>
    </message>
    <message>
        <source>%1 has no manifest (SMS\cmgmedia.manifest.json), so there is nothing to compare with. It was made by another program, or the manifest was removed.</source>
        <translation>%1 にマニフェスト (SMS\cmgmedia.manifest.json) がないため、比較の対象がありません。別のプログラムで作成されたか、マニフェストが削除されています。</translation>
    </message>
    <message>
        <source>The manifest of the medium (%1) is damaged, so there is nothing to compare with. Write the medium again from its ISO file or image, or build it again.</source>
        <translation>メディアのマニフェスト (%1) が破損しているため、比較の対象がありません。ISO ファイルまたはイメージからメディアを書き込み直すか、もう一度作成してください。</translation>
    </message>
    <message>
        <source>%1 is a disc image. A USB drive written from it starts on some PCs with UEFI and on none with BIOS. Build the medium for USB and write that.</source>
        <translation>%1 はディスク イメージです。これを書き込んだ USB ドライブは、UEFI では一部の PC でしか起動せず、BIOS ではどの PC でも起動しません。USB 用のメディアを作成し、それを書き込んでください。</translation>
    </message>
    <message>
        <source>Not created because the medium can&apos;t work: %1.</source>
        <translation>メディアが動作しないため、作成されませんでした: %1。</translation>
    </message>
    <message>
        <source>The new medium needs a new password. Enter one, or keep the password of the imported medium (%1).</source>
        <translation>新しいメディアには新しいパスワードが必要です。入力するか、インポートしたメディア (%1) のパスワードをそのまま使用してください。</translation>
    </message>
    <message>
        <source>Administrator permission is required to create media with the console.</source>
        <translation>コンソールでメディアを作成するには、管理者のアクセス許可が必要です。</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be used.</source>
        <translation>プロファイル %1 を使用できません。</translation>
    </message>
    <message>
        <source>The boot image has no certificate with the thumbprint %1.</source>
        <translation>ブート イメージに拇印 %1 の証明書はありません。</translation>
    </message>
    <message>
        <source>%1 contains no certificate: it needs a Blob under ...\Certificates\&lt;thumbprint&gt;.</source>
        <translation>%1 に証明書がありません。...\Certificates\&lt;拇印&gt; の下に Blob 値が必要です。</translation>
    </message>
    <message>
        <source>The registry export %1 is damaged or was edited. Export it again.</source>
        <translation>レジストリのエクスポート %1 が破損しているか、編集されています。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The registry hive in %1 has unsaved changes. Mount the image with DISM, load and unload the hive, then commit. Or use a fresh boot.wim.</source>
        <translation>%1 のレジストリ ハイブに、保存されていない変更があります。DISM でイメージをマウントし、ハイブを読み込んでアンロードしてからコミットするか、新しい boot.wim を使用してください。</translation>
    </message>
    <message>
        <source>The registry hive %1 is damaged. Use a fresh copy of its boot image or medium.</source>
        <translation>レジストリ ハイブ %1 が破損しています。そのブート イメージまたはメディアの新しいコピーを使用してください。</translation>
    </message>
    <message>
        <source>The certificate %1 is too large for the boot image&apos;s registry.</source>
        <translation>証明書 %1 はブート イメージのレジストリには大きすぎます。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a site snapshot, or is damaged. Use the file that the script from cmgmedia site script wrote, without changes.</source>
        <translation>%1 がサイト スナップショットではないか、破損しています。cmgmedia site script で取得したスクリプトが書き込んだファイルを、変更せずに使用してください。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of CMG Media Wizard. Update this version, or create the snapshot with this version&apos;s script.</source>
        <translation>%1 は、より新しいバージョンの CMG Media Wizard で作成されています。このバージョンを更新するか、このバージョンのスクリプトでスナップショットを作成してください。</translation>
    </message>
    <message>
        <source>%1 is too large for a site snapshot. Run the script only for the task sequences that matter: -TaskSequence.</source>
        <translation>%1 はサイト スナップショットとしては大きすぎます。必要なタスク シーケンスだけを -TaskSequence で指定して、スクリプトを実行してください。</translation>
    </message>
    <message>
        <source>%1 contains several task sequences with that name. Use the package ID.</source>
        <translation>%1 に、その名前のタスク シーケンスが複数あります。パッケージ ID を使用してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t contain the task sequence that you asked for. Use the name or package ID of one of these, or none.</source>
        <translation>%1 に、指定したタスク シーケンスが含まれていません。含まれているものの名前またはパッケージ ID を使用するか、何も指定しないでください。</translation>
    </message>
    <message>
        <source>The certificate in %1 doesn&apos;t match its media GUID. Create the medium again in the console.</source>
        <translation>%1 の証明書が、そのメディア GUID と一致しません。コンソールでメディアを作り直してください。</translation>
    </message>
    <message>
        <source>The media variable &quot;%1&quot; can&apos;t be written. Use a unique name, and a value without control characters.</source>
        <translation>メディア変数「%1」を書き込めません。重複しない名前と、制御文字を含まない値を使用してください。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory. Close other programs and try again.</source>
        <translation>メモリが不足しています。ほかのプログラムを閉じて再試行してください。</translation>
    </message>
    <message>
        <source>The system doesn&apos;t allow this program to start more threads, because of a limit or too little memory. Close other programs and try again.</source>
        <translation>制限またはメモリ不足のため、このプログラムがこれ以上スレッドを開始することをシステムが許可していません。ほかのプログラムを閉じて再試行してください。</translation>
    </message>
    <message>
        <source>The passwords don&apos;t match. Type them again.</source>
        <translation>パスワードが一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The profile doesn&apos;t change the media password. Remove --new-media-password-file, or set security.password to change.</source>
        <translation>プロファイルではメディア パスワードが変更されません。--new-media-password-file を削除するか、security.password を change に設定してください。</translation>
    </message>
    <message>
        <source>The profile names no PFX file. Remove --pfx-password-file, or set security.pfx.</source>
        <translation>プロファイルに PFX ファイルの指定がありません。--pfx-password-file を削除するか、security.pfx を設定してください。</translation>
    </message>
    <message>
        <source>%1 contains no private key for its certificate. Export it again, certificate and private key together.</source>
        <translation>%1 に証明書の秘密キーがありません。証明書と秘密キーを一緒に再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>QEMU isn&apos;t installed, so no virtual PC can start from the medium. Install it (Debian: the package qemu-system-x86; Windows: QEMU for Windows), and try again.</source>
        <translation>QEMU がインストールされていないため、メディアから仮想 PC を起動できません。QEMU をインストールしてから (Debian: パッケージ qemu-system-x86、Windows: QEMU for Windows)、再試行してください。</translation>
    </message>
    <message>
        <source>There&apos;s no UEFI firmware for QEMU. Install it (Debian: the package ovmf), or start the medium with BIOS.</source>
        <translation>QEMU 用の UEFI ファームウェアがありません。インストールするか (Debian: パッケージ ovmf)、BIOS でメディアを起動してください。</translation>
    </message>
    <message>
        <source>There&apos;s no UEFI firmware for QEMU that has Microsoft&apos;s Secure Boot keys. Install it (Debian: the package ovmf), or turn off Secure Boot.</source>
        <translation>Microsoft のセキュア ブート キーを含む QEMU 用の UEFI ファームウェアがありません。インストールするか (Debian: パッケージ ovmf)、セキュア ブートを無効にしてください。</translation>
    </message>
    <message>
        <source>%1 is a folder, and no PC starts from a folder. Choose the ISO file, the USB drive, or an image of one.</source>
        <translation>%1 はフォルダーです。PC をフォルダーから起動することはできません。ISO ファイル、USB ドライブ、または USB ドライブのイメージを選択してください。</translation>
    </message>
    <message>
        <source>QEMU didn&apos;t start a virtual PC with %1.</source>
        <translation>QEMU で %1 を使用する仮想 PC を起動できませんでした。</translation>
    </message>
    <message>
        <source>QEMU gave no picture of the screen of %1. It has to be version 7.1 or later.</source>
        <translation>QEMU から %1 の画面の画像を取得できませんでした。バージョン 7.1 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a package that this program made, so nothing in it was used. Ask for a new one.</source>
        <translation>%1 はこのプログラムで作成されたプロファイル パッケージではないため、内容は一切使用されませんでした。新しいパッケージを依頼してください。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Update this program.</source>
        <translation>%1 は、このプログラムのより新しいバージョンで作成されています。このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The signature of %1 doesn&apos;t hold, so nothing in it was used. Ask its author for a new one.</source>
        <translation>%1 の署名が正しくないため、内容は一切使用されませんでした。作成者に新しいパッケージを依頼してください。</translation>
    </message>
    <message>
        <source>%1 contains a private key, which never goes into a package. Choose the certificate alone, without its private key.</source>
        <translation>%1 には秘密キーが含まれています。秘密キーをプロファイル パッケージに入れることはできません。秘密キーを含まない、証明書だけのファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a drive, which can&apos;t go into a package. Create an ISO file from it, and use that in the profile.</source>
        <translation>%1 はドライブであり、プロファイル パッケージに入れることはできません。ドライブから ISO ファイルを作成し、プロファイルで使用してください。</translation>
    </message>
    <message>
        <source>%1 is locked in this profile, so it can&apos;t be changed. Ask the person who made the profile.</source>
        <translation>%1 はこのプロファイルでロックされているため、変更できません。プロファイルの作成者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the report of a build. Save the report on the Completion page, or use the output of cmgmedia build --json.</source>
        <translation>%1 は作成のレポートではありません。[完了] ページでレポートを保存するか、cmgmedia build --json の出力を使用してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture that can be used. Choose a PNG or JPEG file of up to 2 MiB.</source>
        <translation>%1 は使用できる画像ではありません。2 MiB 以下の PNG または JPEG ファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>ErrorMeaning</name>
    <message>
        <source>Success.</source>
        <translation>成功。</translation>
    </message>
    <message>
        <source>A file or setting doesn&apos;t exist.</source>
        <translation>ファイルまたは設定が存在しません。</translation>
    </message>
    <message>
        <source>Read the line before it, which names the file.</source>
        <translation>その前の行を確認してください。ファイルの名前が示されています。</translation>
    </message>
    <message>
        <source>In Windows PE most lines with this code are about optional settings.</source>
        <translation>Windows PE では、このコードのある行のほとんどは省略可能な設定に関するものです。</translation>
    </message>
    <message>
        <source>A folder doesn&apos;t exist.</source>
        <translation>フォルダーが存在しません。</translation>
    </message>
    <message>
        <source>In the boot shell: the drive that Windows PE started from isn&apos;t available.</source>
        <translation>ブート シェルの場合: Windows PE の起動元のドライブを使用できません。</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <translation>アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>A file that another program uses or protects. In Setup Windows and ConfigMgr: a SetupComplete.cmd in the image.</source>
        <translation>ほかのプログラムが使用または保護しているファイル。「Windows と ConfigMgr のセットアップ」の場合: イメージ内の SetupComplete.cmd。</translation>
    </message>
    <message>
        <source>There wasn&apos;t enough memory.</source>
        <translation>メモリが不足しました。</translation>
    </message>
    <message>
        <source>CreateMedia.exe reports it for large media.</source>
        <translation>大きなメディアの場合に CreateMedia.exe が報告します。</translation>
    </message>
    <message>
        <source>Data isn&apos;t valid.</source>
        <translation>データが無効です。</translation>
    </message>
    <message>
        <source>A damaged image, driver or answer file.</source>
        <translation>破損したイメージ、ドライバー、または応答ファイル。</translation>
    </message>
    <message>
        <source>Increase the scratch space of the boot image.</source>
        <translation>ブート イメージのスクラッチ領域を増やしてください。</translation>
    </message>
    <message>
        <source>A device wasn&apos;t ready.</source>
        <translation>デバイスの準備ができていませんでした。</translation>
    </message>
    <message>
        <source>A drive without a medium, or a disk without a driver.</source>
        <translation>メディアのないドライブ、またはドライバーのないディスク。</translation>
    </message>
    <message>
        <source>The request isn&apos;t supported.</source>
        <translation>要求はサポートされていません。</translation>
    </message>
    <message>
        <source>The partitions don&apos;t match the firmware mode, UEFI or BIOS.</source>
        <translation>パーティションがファームウェアのモード (UEFI または BIOS) と一致していません。</translation>
    </message>
    <message>
        <source>A network path wasn&apos;t found.</source>
        <translation>ネットワーク パスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>A step uses a network share on the intranet.</source>
        <translation>ステップがイントラネットのネットワーク共有を使用しています。</translation>
    </message>
    <message>
        <source>A parameter is wrong.</source>
        <translation>パラメーターが正しくありません。</translation>
    </message>
    <message>
        <source>An answer file or a command line of the step.</source>
        <translation>応答ファイル、またはステップのコマンド ライン。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Partition it in the task sequence.</source>
        <translation>タスク シーケンスでパーティション分割してください。</translation>
    </message>
    <message>
        <source>As the exit code of a step: too many entries in the list of a dynamic step.</source>
        <translation>ステップの終了コードの場合: 動的なステップの一覧のエントリが多すぎます。</translation>
    </message>
    <message>
        <source>Put Install Package before Install Application.</source>
        <translation>「パッケージのインストール」を「アプリケーションのインストール」の前に配置してください。</translation>
    </message>
    <message>
        <source>As an HTTP status 200 is success.</source>
        <translation>HTTP 状態としての 200 は成功を表します。</translation>
    </message>
    <message>
        <source>The server didn&apos;t understand the request.</source>
        <translation>サーバーが要求を理解できませんでした。</translation>
    </message>
    <message>
        <source>An inspecting proxy may have changed it.</source>
        <translation>検査を行うプロキシによって変更された可能性があります。</translation>
    </message>
    <message>
        <source>The server requires authentication.</source>
        <translation>サーバーが認証を要求しています。</translation>
    </message>
    <message>
        <source>A token or certificate that expired, or that the gateway doesn&apos;t accept.</source>
        <translation>有効期限が切れた、またはゲートウェイが受け入れないトークンまたは証明書。</translation>
    </message>
    <message>
        <source>The server refuses access.</source>
        <translation>サーバーがアクセスを拒否しています。</translation>
    </message>
    <message>
        <source>The gateway&apos;s binding, a blocked certificate, or access to content that expired by the PC&apos;s clock.</source>
        <translation>ゲートウェイのバインド、ブロックされた証明書、または PC の時計で期限が切れたコンテンツへのアクセス。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have it.</source>
        <translation>サーバーにありません。</translation>
    </message>
    <message>
        <source>A package file that isn&apos;t on the gateway, or a role that doesn&apos;t exist.</source>
        <translation>ゲートウェイにないパッケージ ファイル、または存在しない役割。</translation>
    </message>
    <message>
        <source>The server or a proxy refuses the verb.</source>
        <translation>サーバーまたはプロキシが動詞を拒否しています。</translation>
    </message>
    <message>
        <source>A network device blocks CCM_POST or PROPFIND.</source>
        <translation>ネットワーク機器が CCM_POST または PROPFIND をブロックしています。</translation>
    </message>
    <message>
        <source>A proxy requires a user name and password.</source>
        <translation>プロキシがユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>Windows PE has none.</source>
        <translation>Windows PE にはありません。</translation>
    </message>
    <message>
        <source>The server had an internal error.</source>
        <translation>サーバーで内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>See the server&apos;s log.</source>
        <translation>サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>A network device doesn&apos;t know the verb.</source>
        <translation>ネットワーク機器が動詞を認識していません。</translation>
    </message>
    <message>
        <source>A network device blocks the verbs of Configuration Manager.</source>
        <translation>ネットワーク機器が Configuration Manager の動詞をブロックしています。</translation>
    </message>
    <message>
        <source>A gateway in between got no valid answer.</source>
        <translation>途中のゲートウェイが有効な応答を受信しませんでした。</translation>
    </message>
    <message>
        <source>The connection point may be offline.</source>
        <translation>接続ポイントがオフラインの可能性があります。</translation>
    </message>
    <message>
        <source>The service isn&apos;t available.</source>
        <translation>サービスを利用できません。</translation>
    </message>
    <message>
        <source>The gateway is stopped or starting.</source>
        <translation>ゲートウェイが停止しているか、開始中です。</translation>
    </message>
    <message>
        <source>A gateway in between got no answer in time.</source>
        <translation>途中のゲートウェイが時間内に応答を受信しませんでした。</translation>
    </message>
    <message>
        <source>An item wasn&apos;t found.</source>
        <translation>項目が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The partitions are for another firmware mode.</source>
        <translation>パーティションが別のファームウェア モード用です。</translation>
    </message>
    <message>
        <source>The network location can&apos;t be reached.</source>
        <translation>ネットワークの場所に到達できません。</translation>
    </message>
    <message>
        <source>The domain can&apos;t be found: no domain controller answers.</source>
        <translation>ドメインが見つかりません。応答するドメイン コントローラーがありません。</translation>
    </message>
    <message>
        <source>None can be reached from the internet. Join a workgroup.</source>
        <translation>インターネットからはどのドメイン コントローラーにも到達できません。ワークグループに参加してください。</translation>
    </message>
    <message>
        <source>A file or folder is damaged and can&apos;t be read.</source>
        <translation>ファイルまたはフォルダーが破損しており、読み取れません。</translation>
    </message>
    <message>
        <source>Test the disk. Distribute the image again.</source>
        <translation>ディスクをテストしてください。イメージを再配布してください。</translation>
    </message>
    <message>
        <source>The time limit was reached.</source>
        <translation>時間制限に達しました。</translation>
    </message>
    <message>
        <source>A step took longer than its time limit.</source>
        <translation>ステップの実行時間が制限を超えました。</translation>
    </message>
    <message>
        <source>The user canceled the installation.</source>
        <translation>ユーザーがインストールをキャンセルしました。</translation>
    </message>
    <message>
        <source>An installation by Windows Installer failed.</source>
        <translation>Windows インストーラーによるインストールが失敗しました。</translation>
    </message>
    <message>
        <source>Another installation was running.</source>
        <translation>別のインストールが実行中でした。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>再試行してください。</translation>
    </message>
    <message>
        <source>No error: the installation restarts the computer.</source>
        <translation>エラーではありません。インストールによってコンピューターが再起動されます。</translation>
    </message>
    <message>
        <source>No error: a restart is needed to finish.</source>
        <translation>エラーではありません。完了するには再起動が必要です。</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Firewall, proxy, or captive portal.</source>
        <translation>ファイアウォール、プロキシ、またはキャプティブ ポータル。</translation>
    </message>
    <message>
        <source>The server name couldn&apos;t be resolved.</source>
        <translation>サーバー名を解決できませんでした。</translation>
    </message>
    <message>
        <source>Cable, DHCP, or DNS.</source>
        <translation>ケーブル、DHCP、または DNS。</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>Port 443 is blocked, or the gateway is stopped.</source>
        <translation>ポート 443 がブロックされているか、ゲートウェイが停止しています。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>A firewall that inspects TLS, or cipher suites that the gateway no longer accepts.</source>
        <translation>TLS を検査するファイアウォール、またはゲートウェイが受け付けなくなった暗号スイート。</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>接続がリセットされました。</translation>
    </message>
    <message>
        <source>A certificate isn&apos;t valid at the PC&apos;s current time.</source>
        <translation>PC の現在の時刻では、証明書が有効ではありません。</translation>
    </message>
    <message>
        <source>The PC&apos;s clock.</source>
        <translation>PC の時計。</translation>
    </message>
    <message>
        <source>A certificate is for another name.</source>
        <translation>証明書が別の名前のものです。</translation>
    </message>
    <message>
        <source>The gateway&apos;s service name.</source>
        <translation>ゲートウェイのサービス名。</translation>
    </message>
    <message>
        <source>The server requires a client certificate.</source>
        <translation>サーバーがクライアント証明書を要求しています。</translation>
    </message>
    <message>
        <source>Create the medium with a PKI certificate.</source>
        <translation>PKI 証明書を使用してメディアを作成してください。</translation>
    </message>
    <message>
        <source>A CA isn&apos;t trusted.</source>
        <translation>CA が信頼されていません。</translation>
    </message>
    <message>
        <source>Root and intermediate certificates in the boot image.</source>
        <translation>ブート イメージのルート証明書と中間証明書。</translation>
    </message>
    <message>
        <source>A revocation list couldn&apos;t be reached.</source>
        <translation>失効リストに到達できませんでした。</translation>
    </message>
    <message>
        <source>Publish it on the internet.</source>
        <translation>インターネットに公開してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer couldn&apos;t be read.</source>
        <translation>サーバーの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>A proxy in between.</source>
        <translation>途中にあるプロキシ。</translation>
    </message>
    <message>
        <source>A check of the server&apos;s certificate failed, as reported by WinHTTP. The line with lpvStatusInformation says which one.</source>
        <translation>WinHTTP の報告によると、サーバー証明書の確認に失敗しました。どの確認かは、lpvStatusInformation のある行に示されています。</translation>
    </message>
    <message>
        <source>Read the lines before it.</source>
        <translation>その前の行を確認してください。</translation>
    </message>
    <message>
        <source>CMTrace and articles call this number a decoding failure, which is WinINet&apos;s name for it.</source>
        <translation>CMTrace や記事では、この番号はデコード エラーとされています。これは WinINet での名前です。</translation>
    </message>
    <message>
        <source>It was canceled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The lines before it say what failed.</source>
        <translation>何が失敗したかは、その前の行に示されています。</translation>
    </message>
    <message>
        <source>It says that a group was abandoned, but not why.</source>
        <translation>グループが中断されたことを示しますが、その理由は示しません。</translation>
    </message>
    <message>
        <source>Something failed, without a reason.</source>
        <translation>何かが失敗しましたが、原因は示されていません。</translation>
    </message>
    <message>
        <source>Read the first earlier line that says more.</source>
        <translation>それより前で、詳しい情報を示す最初の行を確認してください。</translation>
    </message>
    <message>
        <source>Never a reason by itself.</source>
        <translation>それ自体が原因になることはありません。</translation>
    </message>
    <message>
        <source>An unexpected error.</source>
        <translation>予期しないエラー。</translation>
    </message>
    <message>
        <source>Read the tool&apos;s lines before it.</source>
        <translation>その前にある、ツールの行を確認してください。</translation>
    </message>
    <message>
        <source>A COM class isn&apos;t registered.</source>
        <translation>COM クラスが登録されていません。</translation>
    </message>
    <message>
        <source>Normal in Windows PE: there is no client.</source>
        <translation>Windows PE では正常です。クライアントはありません。</translation>
    </message>
    <message>
        <source>A WMI namespace doesn&apos;t exist.</source>
        <translation>WMI 名前空間が存在しません。</translation>
    </message>
    <message>
        <source>In CreateTsMedia.log: the provider couldn&apos;t ask the management point.</source>
        <translation>CreateTsMedia.log の場合: プロバイダーが管理ポイントに要求できませんでした。</translation>
    </message>
    <message>
        <source>In version 2409, the provider must be on the management point.</source>
        <translation>バージョン 2409 では、プロバイダーが管理ポイント上にある必要があります。</translation>
    </message>
    <message>
        <source>No error: the task sequence restarts the computer.</source>
        <translation>エラーではありません。タスク シーケンスによってコンピューターが再起動されます。</translation>
    </message>
    <message>
        <source>A TLS handshake message couldn&apos;t be read.</source>
        <translation>TLS ハンドシェイクのメッセージを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Client and server have no cipher suite in common.</source>
        <translation>クライアントとサーバーに共通する暗号スイートがありません。</translation>
    </message>
    <message>
        <source>Use a boot image from a newer ADK.</source>
        <translation>新しい ADK のブート イメージを使用してください。</translation>
    </message>
    <message>
        <source>A hash doesn&apos;t match.</source>
        <translation>ハッシュが一致しません。</translation>
    </message>
    <message>
        <source>Update the package on its distribution points.</source>
        <translation>配布ポイントでパッケージを更新してください。</translation>
    </message>
    <message>
        <source>A certificate is revoked.</source>
        <translation>証明書が失効しています。</translation>
    </message>
    <message>
        <source>Use a new certificate for the gateway.</source>
        <translation>ゲートウェイに新しい証明書を使用してください。</translation>
    </message>
    <message>
        <source>Revocation couldn&apos;t be checked.</source>
        <translation>失効を確認できませんでした。</translation>
    </message>
    <message>
        <source>Publish the revocation list.</source>
        <translation>失効リストを公開してください。</translation>
    </message>
    <message>
        <source>A chain ends at a root that isn&apos;t trusted.</source>
        <translation>チェーンの末尾のルートが信頼されていません。</translation>
    </message>
    <message>
        <source>A certificate chain couldn&apos;t be built up to a root.</source>
        <translation>ルートまでの証明書チェーンを構築できませんでした。</translation>
    </message>
    <message>
        <source>Intermediate certificates in the boot image.</source>
        <translation>ブート イメージの中間証明書。</translation>
    </message>
    <message>
        <source>The server requires authentication (HTTP 401).</source>
        <translation>サーバーが認証を要求しています (HTTP 401)。</translation>
    </message>
    <message>
        <source>The token or certificate.</source>
        <translation>トークンまたは証明書。</translation>
    </message>
    <message>
        <source>The server refuses access (HTTP 403).</source>
        <translation>サーバーがアクセスを拒否しています (HTTP 403)。</translation>
    </message>
    <message>
        <source>The PC&apos;s clock, or the client setting for cloud distribution points.</source>
        <translation>PC の時計、またはクラウド配布ポイントに関するクライアント設定。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have it (HTTP 404).</source>
        <translation>サーバーにありません (HTTP 404)。</translation>
    </message>
    <message>
        <source>The content on the gateway.</source>
        <translation>ゲートウェイのコンテンツ。</translation>
    </message>
    <message>
        <source>It&apos;s an HTTP status, not a Windows error code.</source>
        <translation>HTTP 状態であり、Windows のエラー コードではありません。</translation>
    </message>
    <message>
        <source>A proxy requires a user name and password (HTTP 407).</source>
        <translation>プロキシがユーザー名とパスワードを要求しています (HTTP 407)。</translation>
    </message>
    <message>
        <source>The server had an internal error (HTTP 500).</source>
        <translation>サーバーで内部エラーが発生しました (HTTP 500)。</translation>
    </message>
    <message>
        <source>The service isn&apos;t available (HTTP 503).</source>
        <translation>サービスを利用できません (HTTP 503)。</translation>
    </message>
    <message>
        <source>Updates: all of them failed.</source>
        <translation>更新プログラム: すべて失敗しました。</translation>
    </message>
    <message>
        <source>WindowsUpdate.log.</source>
        <translation>WindowsUpdate.log。</translation>
    </message>
    <message>
        <source>The TPM was used in a wrong state.</source>
        <translation>正しくない状態で TPM が使用されました。</translation>
    </message>
    <message>
        <source>Clear it in the firmware.</source>
        <translation>ファームウェアでクリアしてください。</translation>
    </message>
    <message>
        <source>BitLocker: the volume is locked.</source>
        <translation>BitLocker: ボリュームがロックされています。</translation>
    </message>
    <message>
        <source>BitLocker: the TPM isn&apos;t owned.</source>
        <translation>BitLocker: TPM の所有権が取得されていません。</translation>
    </message>
    <message>
        <source>Clear and enable the TPM in the firmware.</source>
        <translation>ファームウェアで TPM をクリアし、有効にしてください。</translation>
    </message>
    <message>
        <source>A consequence: in Windows PE, this is what remains when there is no token, for any reason. Other tables call it a failed installation or a missing software update.</source>
        <translation>結果として生じるエラー: Windows PE では、理由にかかわらず、トークンがない場合に最後に残ります。ほかの表では、インストールの失敗や、ソフトウェア更新プログラムがないことを示すエラーとされています。</translation>
    </message>
    <message>
        <source>Seen when a message couldn&apos;t be sent.</source>
        <translation>メッセージを送信できなかった場合に確認されています。</translation>
    </message>
    <message>
        <source>It has no known official name.</source>
        <translation>公式な名前は知られていません。</translation>
    </message>
    <message>
        <source>Something isn&apos;t initialized yet.</source>
        <translation>何かがまだ初期化されていません。</translation>
    </message>
    <message>
        <source>Seen when Install Application failed as a whole.</source>
        <translation>「アプリケーションのインストール」全体が失敗した場合に確認されています。</translation>
    </message>
    <message>
        <source>AppEnforce.log of the new Windows.</source>
        <translation>新しい Windows の AppEnforce.log。</translation>
    </message>
    <message>
        <source>The required management point wasn&apos;t found.</source>
        <translation>必要な管理ポイントが見つかりませんでした。</translation>
    </message>
    <message>
        <source>CCMHOSTNAME in Setup Windows and ConfigMgr.</source>
        <translation>「Windows と ConfigMgr のセットアップ」の CCMHOSTNAME。</translation>
    </message>
    <message>
        <source>The server answered with an error status.</source>
        <translation>サーバーがエラー状態を返しました。</translation>
    </message>
    <message>
        <source>The line with StatusCode before it.</source>
        <translation>その前にある、StatusCode を含む行。</translation>
    </message>
    <message>
        <source>The content wasn&apos;t found.</source>
        <translation>コンテンツが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Distribute it to the content-enabled gateway.</source>
        <translation>コンテンツが有効なゲートウェイに配布してください。</translation>
    </message>
    <message>
        <source>A program can&apos;t run before the client has its first policy.</source>
        <translation>クライアントが最初のポリシーを取得するまで、プログラムを実行できません。</translation>
    </message>
    <message>
        <source>Move the step to after a restart.</source>
        <translation>ステップを再起動の後に移動してください。</translation>
    </message>
    <message>
        <source>The program of an application or package couldn&apos;t be started as defined.</source>
        <translation>アプリケーションまたはパッケージのプログラムを、定義どおりに開始できませんでした。</translation>
    </message>
    <message>
        <source>Its command line.</source>
        <translation>そのコマンド ライン。</translation>
    </message>
    <message>
        <source>The content of a package wasn&apos;t found where the program expects it.</source>
        <translation>プログラムが想定する場所に、パッケージのコンテンツが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Distribute it again.</source>
        <translation>再配布してください。</translation>
    </message>
    <message>
        <source>The client cache doesn&apos;t have enough space.</source>
        <translation>クライアント キャッシュの空き領域が不足しています。</translation>
    </message>
    <message>
        <source>Increase the cache size.</source>
        <translation>キャッシュのサイズを増やしてください。</translation>
    </message>
    <message>
        <source>The content is larger than the client cache.</source>
        <translation>コンテンツがクライアント キャッシュより大きくなっています。</translation>
    </message>
    <message>
        <source>Something couldn&apos;t be read during startup.</source>
        <translation>起動中に読み取れないものがありました。</translation>
    </message>
    <message>
        <source>Test the USB drive. Write it again.</source>
        <translation>USB ドライブをテストし、書き込み直してください。</translation>
    </message>
    <message>
        <source>A file that is needed to start is missing.</source>
        <translation>起動に必要なファイルがありません。</translation>
    </message>
    <message>
        <source>Write the medium again.</source>
        <translation>メディアを書き込み直してください。</translation>
    </message>
    <message>
        <source>The boot configuration is damaged or lacks an entry.</source>
        <translation>ブート構成が破損しているか、エントリがありません。</translation>
    </message>
    <message>
        <source>Write the medium again. Check its BCD.</source>
        <translation>メディアを書き込み直してください。BCD を確認してください。</translation>
    </message>
    <message>
        <source>The kernel calls this number &quot;file invalid&quot;. Here it matters in the boot manager.</source>
        <translation>カーネルではこの番号を「無効なファイル」と呼びます。ここではブート マネージャーでの意味が重要です。</translation>
    </message>
    <message>
        <source>The signature of a boot file isn&apos;t valid.</source>
        <translation>ブート ファイルの署名が有効ではありません。</translation>
    </message>
    <message>
        <source>Secure Boot, or boot files of the other generation.</source>
        <translation>セキュア ブート、または別の世代のブート ファイル。</translation>
    </message>
    <message>
        <source>A driver failed during Windows Setup.</source>
        <translation>Windows セットアップ中にドライバーでエラーが発生しました。</translation>
    </message>
    <message>
        <source>setupact.log and setuperr.log.</source>
        <translation>setupact.log と setuperr.log。</translation>
    </message>
    <message>
        <source>The cleanup of an earlier installation is still pending.</source>
        <translation>以前のインストールのクリーンアップがまだ保留中です。</translation>
    </message>
    <message>
        <source>Restart and try again.</source>
        <translation>再起動してから再試行してください。</translation>
    </message>
    <message>
        <source>An application isn&apos;t compatible.</source>
        <translation>アプリケーションに互換性がありません。</translation>
    </message>
    <message>
        <source>setupact.log.</source>
        <translation>setupact.log。</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Connect a network cable with internet access. Wi-Fi doesn&apos;t work during the installation. If the PC has no network port, use the USB network adapter your IT department recommends.</source>
        <translation>インターネットに接続できるネットワーク ケーブルをつないでください。インストール中は Wi-Fi を使用できません。PC にネットワーク ポートがない場合は、IT 部門が推奨する USB ネットワーク アダプターを使用してください。</translation>
    </message>
    <message>
        <source>Connect the power adapter. Don&apos;t run on battery.</source>
        <translation>電源アダプターを接続してください。バッテリーだけで作業しないでください。</translation>
    </message>
    <message>
        <source>Save your files somewhere else. The installation may erase everything on this PC.</source>
        <translation>ファイルを別の場所に保存してください。インストールによって、この PC の内容がすべて消去されることがあります。</translation>
    </message>
    <message>
        <source>Allow several hours. The PC restarts several times.</source>
        <translation>数時間かかります。PC は何度か再起動します。</translation>
    </message>
    <message>
        <source>F8 or Esc</source>
        <translation>F8 または Esc</translation>
    </message>
    <message>
        <source>Esc, then F9</source>
        <translation>Esc、次に F9</translation>
    </message>
    <message>
        <source>Hold Volume down</source>
        <translation>音量下げボタンを長押し</translation>
    </message>
    <message>
        <source>Start from the medium</source>
        <translation>メディアから起動する</translation>
    </message>
    <message>
        <source>Plug in the medium while the PC is off. Turn on the PC and press the boot menu key repeatedly until a menu appears. Choose the medium there. Common keys (yours may differ):</source>
        <translation>PC の電源が切れている状態でメディアを接続します。PC の電源を入れ、メニューが表示されるまでブート メニューのキーを繰り返し押します。メニューでメディアを選択してください。一般的なキー (お使いの PC では異なる場合があります):</translation>
    </message>
    <message>
        <source>Windows files load. Then a window with a picture of your organization or a plain background appears. This takes a few minutes.</source>
        <translation>Windows のファイルが読み込まれます。その後、組織の画像または無地の背景のウィンドウが表示されます。数分かかります。</translation>
    </message>
    <message>
        <source>Enter the password you received separately. Don&apos;t write it on this card.</source>
        <translation>別途受け取ったパスワードを入力してください。パスワードをこのカードに書かないでください。</translation>
    </message>
    <message>
        <source>Choose the entry your IT department told you, then select Next.</source>
        <translation>IT 部門から指示された項目を選択し、[次へ] を選択してください。</translation>
    </message>
    <message>
        <source>The PC downloads over the internet, installs, and restarts. Keep the cable and power connected until you can sign in to Windows.</source>
        <translation>PC がインターネット経由でダウンロード、インストール、再起動を行います。Windows にサインインできるようになるまで、ケーブルと電源を外さないでください。</translation>
    </message>
    <message>
        <source>What you will see</source>
        <translation>表示される内容</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>うまくいかないとき</translation>
    </message>
    <message>
        <source>Take a photo of the message. The code that starts with 0x helps IT most.</source>
        <translation>メッセージを写真に撮ってください。IT 部門にとっては、0x で始まるコードが最も役に立ちます。</translation>
    </message>
    <message>
        <source>No network or no IP address: check the cable, or try another port.</source>
        <translation>ネットワークまたは IP アドレスがない場合: ケーブルを確認するか、別のポートを試してください。</translation>
    </message>
    <message>
        <source>The PC doesn&apos;t start from the USB drive, or stops while starting: use another port on the PC itself, preferably one that isn&apos;t blue (USB 2), then another USB drive.</source>
        <translation>PC が USB ドライブから起動しない、または起動中に止まる場合: PC 本体の別のポート (できれば青色ではない USB 2 のポート) を使用し、それでもだめなら別の USB ドライブを使用してください。</translation>
    </message>
    <message>
        <source>A disc shown to the PC over the network (a virtual CD) may start and then not be found again: use a real USB drive.</source>
        <translation>ネットワーク経由で PC に表示されるディスク (仮想 CD) は、起動した後に見つからなくなることがあります。実物の USB ドライブを使用してください。</translation>
    </message>
    <message>
        <source>The connection fails immediately: check the PC&apos;s date and time in the firmware settings.</source>
        <translation>すぐに接続に失敗する場合: PC のファームウェア設定 (BIOS/UEFI) で日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>Need help? Call:</source>
        <translation>お困りの場合の連絡先:</translation>
    </message>
    <message>
        <source>Medium: %1.</source>
        <translation>メディア: %1。</translation>
    </message>
    <message>
        <source>It stops working after %1.</source>
        <translation>%1 を過ぎると使用できなくなります。</translation>
    </message>
    <message>
        <source>This medium can install your organization&apos;s PCs. Keep it safe, return it afterwards, and tell your IT department immediately if you lose it.</source>
        <translation>このメディアで組織の PC をインストールできます。安全に保管し、使用後は返却してください。紛失した場合は、すぐに IT 部門に連絡してください。</translation>
    </message>
    <message>
        <source>Install Windows on this PC</source>
        <translation>この PC に Windows をインストールする</translation>
    </message>
    <message>
        <source>With the medium that came with this card and an internet cable.</source>
        <translation>このカードに付属のメディアと、インターネットに接続されたケーブルを使用します。</translation>
    </message>
    <message>
        <source>Plug in the medium while the PC is off. Turn on the PC and press the boot menu key repeatedly until a menu appears. Choose the medium there. The key of most models:</source>
        <translation>PC の電源が切れている状態でメディアを接続します。PC の電源を入れ、メニューが表示されるまでブート メニューのキーを繰り返し押します。メニューでメディアを選択してください。ほとんどの機種のキー:</translation>
    </message>
    <message>
        <source>Scan for the contact</source>
        <translation>スキャンで連絡先を表示</translation>
    </message>
</context>
<context>
    <name>GatewayTrust</name>
    <message>
        <source>the root CA %1 is neither in ROOT nor in AuthRoot</source>
        <translation>ルート CA %1 が ROOT にも AuthRoot にもない</translation>
    </message>
    <message>
        <source>the intermediate CA %1 isn&apos;t in CA</source>
        <translation>中間 CA %1 が CA にない</translation>
    </message>
    <message>
        <source>the certificate of the issuer %1 is missing</source>
        <translation>発行者 %1 の証明書がない</translation>
    </message>
    <message>
        <source>the certificate %1 is in the Disallowed store, which overrides all others</source>
        <translation>証明書 %1 が、ほかのすべてのストアより優先される Disallowed ストアにある</translation>
    </message>
    <message>
        <source>the certificate %1 is self-signed and isn&apos;t in ROOT</source>
        <translation>証明書 %1 が自己署名で、ROOT にない</translation>
    </message>
    <message>
        <source>the certificate %1 has expired</source>
        <translation>証明書 %1 の有効期限が切れている</translation>
    </message>
    <message>
        <source>the certificate %1 isn&apos;t valid yet</source>
        <translation>証明書 %1 がまだ有効になっていない</translation>
    </message>
    <message>
        <source>the certificate %1 is for another name</source>
        <translation>証明書 %1 の名前が異なる</translation>
    </message>
    <message>
        <source>the certificate %1 isn&apos;t for servers</source>
        <translation>証明書 %1 がサーバー用ではない</translation>
    </message>
    <message>
        <source>the CA %1 may not issue such a certificate</source>
        <translation>CA %1 はこのような証明書を発行できない</translation>
    </message>
    <message>
        <source>a CA&apos;s constraints don&apos;t allow the name of %1</source>
        <translation>CA の制約により %1 の名前が許可されていない</translation>
    </message>
    <message>
        <source>the signature of the certificate %1 is wrong</source>
        <translation>証明書 %1 の署名が正しくない</translation>
    </message>
    <message>
        <source>the certificate %1 wasn&apos;t accepted</source>
        <translation>証明書 %1 が受け入れられなかった</translation>
    </message>
    <message>
        <source>With this boot image, Windows PE will trust %1.</source>
        <translation>このブート イメージでは、Windows PE は %1 を信頼します。</translation>
    </message>
    <message>
        <source>With this boot image, Windows PE won&apos;t trust %1, because %2.</source>
        <translation>このブート イメージでは、Windows PE は %1 を信頼しません。理由: %2。</translation>
    </message>
    <message>
        <source>With this boot image, Windows PE will trust the certificate. Whether the certificate matches the name on the medium isn&apos;t known yet.</source>
        <translation>このブート イメージでは、Windows PE は証明書を信頼します。証明書がメディアの名前と一致するかどうかはまだわかりません。</translation>
    </message>
    <message>
        <source>This medium doesn&apos;t use a cloud management gateway.</source>
        <translation>このメディアはクラウド管理ゲートウェイを使用しません。</translation>
    </message>
    <message>
        <source>Something in between answered in place of the gateway, so the gateway&apos;s own certificates weren&apos;t seen.</source>
        <translation>途中にある何かがゲートウェイの代わりに応答したため、ゲートウェイ自体の証明書は確認できませんでした。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start with a boot medium from the Configuration Manager console. Only your site can issue its certificate.</source>
        <translation>Configuration Manager コンソールで作成したブート メディアから始めます。その証明書を発行できるのは、お使いのサイトだけです。</translation>
    </message>
    <message>
        <source>Choose what the medium is for. Then choose the ISO file, folder, or USB drive from the console, and enter its password. No medium yet? Select **Create one with the Configuration Manager console**.</source>
        <translation>メディアの用途を選択します。次に、コンソールで作成した ISO ファイル、フォルダー、または USB ドライブを選択し、パスワードを入力します。メディアがまだない場合は、**[Configuration Manager コンソールで作成]** を選択します。</translation>
    </message>
    <message>
        <source>To try the wizard without a site, create a sample lab. A saved profile keeps all your answers, but no passwords.</source>
        <translation>サイトなしでウィザードを試すには、サンプル ラボを作成します。保存したプロファイルには、パスワードを除くすべての回答が保存されます。</translation>
    </message>
    <message>
        <source>Dynamic or site-based media: how a PC finds its management point when it starts from the medium.</source>
        <translation>動的メディアまたはサイト ベースのメディア: メディアから起動した PC が管理ポイントを見つける方法です。</translation>
    </message>
    <message>
        <source>A cloud management gateway supports only site-based media. You choose this in the console when you create the medium. The wizard shows it.</source>
        <translation>クラウド管理ゲートウェイがサポートするのは、サイト ベースのメディアだけです。これは、コンソールでメディアを作成するときに選択します。ウィザードではその選択が表示されます。</translation>
    </message>
    <message>
        <source>If the medium is the wrong type, create another one in the console.</source>
        <translation>メディアの種類が適切でない場合は、コンソールで別のメディアを作成してください。</translation>
    </message>
    <message>
        <source>Choose what to create: an ISO file, USB drives, or an image file that someone else writes to a USB drive.</source>
        <translation>作成するものを選択します。ISO ファイル、USB ドライブ、または別の人が USB ドライブに書き込むイメージ ファイルです。</translation>
    </message>
    <message>
        <source>USB drives are erased. You confirm each drive by name and serial number before anything is written.</source>
        <translation>USB ドライブは消去されます。書き込む前に、各ドライブを名前とシリアル番号で確認します。</translation>
    </message>
    <message>
        <source>The label is the drive name in File Explorer. USB drives keep 11 characters of it.</source>
        <translation>ラベルは、エクスプローラーに表示されるドライブ名です。USB ドライブでは、そのうち 11 文字が使用されます。</translation>
    </message>
    <message>
        <source>The password protects the certificate on the medium. Anyone who has both can reach your site.</source>
        <translation>パスワードはメディアの証明書を保護します。メディアとパスワードの両方を持つ人は、サイトに到達できます。</translation>
    </message>
    <message>
        <source>Keep the password of the imported medium, or set a new one. Choose one that you can type on any keyboard at the PC.</source>
        <translation>インポートしたメディアのパスワードをそのまま使用するか、新しいパスワードを設定します。PC のどのキーボードでも入力できるものを選択してください。</translation>
    </message>
    <message>
        <source>You can also check a PFX file here before you create a medium with it in the console.</source>
        <translation>コンソールで PFX ファイルを使用してメディアを作成する前に、ここで PFX ファイルを確認することもできます。</translation>
    </message>
    <message>
        <source>Windows PE trusts only the certificates in the boot image. If the root or an issuing CA of your gateway is missing, the PC fails with 0x87d00215.</source>
        <translation>Windows PE が信頼するのは、ブート イメージに含まれる証明書だけです。ゲートウェイのルートまたは発行元 CA がないと、PC は 0x87d00215 で失敗します。</translation>
    </message>
    <message>
        <source>Drop the root, the issuing CAs, and the server certificate of the gateway on the picture. Each one finds its place, and the wizard adds the CAs to the boot image. Save the picture to ask your PKI team for what is missing.</source>
        <translation>ゲートウェイのルート、発行元 CA、サーバー証明書を図の上にドロップします。それぞれが該当する場所に配置され、ウィザードが CA をブート イメージに追加します。足りないものを PKI チームに依頼するには、図を保存してください。</translation>
    </message>
    <message>
        <source>The boot files decide which PCs start the medium with Secure Boot on: those that trust the 2011 CA, or those that trust the 2023 CA.</source>
        <translation>セキュア ブートが有効な場合にどの PC がメディアを起動できるかは、ブート ファイルによって決まります。2011 CA を信頼する PC か、2023 CA を信頼する PC です。</translation>
    </message>
    <message>
        <source>Media variables are what the task sequence finds on the medium. You can&apos;t change the ones that identify the medium.</source>
        <translation>メディア変数は、タスク シーケンスがメディアから読み取るものです。メディアを識別する変数は変更できません。</translation>
    </message>
    <message>
        <source>Add, change, or remove variables in the table. Anyone with the media password can read them, so don&apos;t put secrets there.</source>
        <translation>表で変数を追加、変更、削除します。メディア パスワードを知っている人は変数を読み取れるため、機密情報を入れないでください。</translation>
    </message>
    <message>
        <source>Export your task sequence in the console, and check it here for steps that fail over the internet. It isn&apos;t added to the medium.</source>
        <translation>コンソールでタスク シーケンスをエクスポートし、インターネット経由で失敗するステップがないかどうかをここで確認します。メディアには追加されません。</translation>
    </message>
    <message>
        <source>Everything that boot media need to work over the internet: what the wizard checked, and what you need to confirm.</source>
        <translation>ブート メディアがインターネット経由で動作するために必要なすべての項目です。ウィザードが確認した項目と、ユーザーの確認が必要な項目があります。</translation>
    </message>
    <message>
        <source>Work through **Problems** first, then **To confirm**. Your answers are saved in the profile.</source>
        <translation>最初に **[問題]**、次に **[要確認]** の項目に対処します。回答はプロファイルに保存されます。</translation>
    </message>
    <message>
        <source>Export the list for your change record or for a colleague who knows the answers.</source>
        <translation>変更記録用に、または回答を知っている同僚に渡すために、一覧をエクスポートします。</translation>
    </message>
    <message>
        <source>The verdict comes first: will a PC start the medium, and will Windows PE trust the gateway?</source>
        <translation>最初に判定が表示されます。PC がメディアを起動するかどうか、Windows PE がゲートウェイを信頼するかどうかです。</translation>
    </message>
    <message>
        <source>Then see what you get and, folded, what will be done. Go back to any page to change something.</source>
        <translation>次に、作成されるものが表示されます。実行される操作は折りたたまれています。変更する場合は、任意のページに戻ってください。</translation>
    </message>
    <message>
        <source>Nothing is written until you select **Write**.</source>
        <translation>**[書き込み]** を選択するまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>The medium is written and verified.</source>
        <translation>メディアが書き込まれ、検証されます。</translation>
    </message>
    <message>
        <source>You can keep working. To stop, select **Cancel**: an unfinished file is removed, and an unfinished USB drive can&apos;t be used until you write it again.</source>
        <translation>そのまま作業を続けることができます。停止するには **[キャンセル]** を選択します。未完了のファイルは削除されます。未完了の USB ドライブは、書き込み直すまで使用できません。</translation>
    </message>
    <message>
        <source>The log shows each step and when it started.</source>
        <translation>ログには、各手順とその開始時刻が示されます。</translation>
    </message>
    <message>
        <source>How writing ended. Green means that the medium was written and verified, that a PC starts it, and that Windows PE trusts the gateway. Yellow names what is still open.</source>
        <translation>書き込みの結果です。緑色は、メディアが書き込まれて検証され、PC がメディアを起動し、Windows PE がゲートウェイを信頼することを示します。黄色の場合は、未解決の項目が示されます。</translation>
    </message>
    <message>
        <source>Send the password separately from the medium.</source>
        <translation>パスワードはメディアとは別に送ってください。</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>You need a boot medium from the Configuration Manager console and its password, the server certificate of your cloud management gateway, and the certificates of the CAs above it. None of them needs a private key.</source>
        <translation>Configuration Manager コンソールで作成したブート メディアとそのパスワード、クラウド管理ゲートウェイのサーバー証明書、その上位の CA の証明書が必要です。どの証明書にも秘密キーは必要ありません。</translation>
    </message>
    <message>
        <source>On **Start**, choose the medium and enter its password. On **Boot image**, drop the certificates on the picture until it is green. On **Media type**, choose a file or USB drives. On **Summary**, see what is open and select **Write**.</source>
        <translation>**[開始]** でメディアを選択し、パスワードを入力します。**[ブート イメージ]** で、図が緑色になるまで証明書をドロップします。**[メディアの種類]** で、ファイルまたは USB ドライブを選択します。**[概要]** で未解決の項目を確認し、**[書き込み]** を選択します。</translation>
    </message>
    <message>
        <source>When the medium is open, you can go to any page in the list on the left. Save your answers as a profile. Next time, you only need to enter the password.</source>
        <translation>メディアを開いた後は、左側の一覧から任意のページに移動できます。回答はプロファイルとして保存してください。次回はパスワードを入力するだけで済みます。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation>Alt+B</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9, Ctrl+0</source>
        <translation>Ctrl+1 ～ Ctrl+9、Ctrl+0</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>ページに移動</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>プロファイルの新規作成</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>プロファイルを開く</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>プロファイルの保存</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a tool or a question</source>
        <translation>ツールまたは確認メッセージを閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>This page opens with a profile or a package that has all answers. Enter the media password if you&apos;re asked for it, select the USB drives, and select **Write**. USB drives that you plug in later appear in the list.</source>
        <translation>このページは、すべての回答を含むプロファイルまたはプロファイル パッケージを開くと表示されます。メディア パスワードを求められた場合は入力し、USB ドライブを選択して、**[書き込み]** を選択します。後から接続した USB ドライブも一覧に表示されます。</translation>
    </message>
    <message>
        <source>To write the next USB drive, select **Write another** after the first one. What was checked isn&apos;t read again.</source>
        <translation>次の USB ドライブに書き込むには、最初のドライブの完了後に **[別のメディアを書き込む]** を選択します。確認済みの内容が再度読み取られることはありません。</translation>
    </message>
    <message>
        <source>Select **All steps** to see or change the answers. Answers that the author of the profile locked can&apos;t be changed, and the page says why.</source>
        <translation>回答を表示または変更するには、**[すべての手順]** を選択します。プロファイルの作成者がロックした回答は変更できません。その理由はページに表示されます。</translation>
    </message>
    <message>
        <source>To see the medium start before you send it, select **Try it in a virtual machine**. QEMU must be installed. What the screen shows is for you to judge; a virtual PC isn&apos;t the PC of your user.</source>
        <translation>メディアを送る前に起動する様子を確認するには、**[仮想マシンで試す]** を選択します。QEMU がインストールされている必要があります。画面の内容はご自身で判断してください。仮想 PC はユーザーの PC と同じではありません。</translation>
    </message>
    <message>
        <source>**Save the field kit** writes one ZIP file for the person at the PC: a card to print, labels for the medium, an email to copy, a calendar file with the day when the certificate expires, and the report. The card shows your company, who to call, with a QR code for phones, and the boot menu key of the PC. Its language can be another one than that of this window.</source>
        <translation>**[現場用キットを保存]** を選択すると、PC の前にいる人のための ZIP ファイルが 1 つ作成されます。印刷用のカード、メディアのラベル、コピーして使うメール、証明書の有効期限が記載されたカレンダー ファイル、レポートが含まれます。カードには、会社名、電話で読み取れる QR コード付きの連絡先、PC のブート メニューのキーが記載されます。カードの言語は、このウィンドウの言語とは別に選択できます。</translation>
    </message>
    <message>
        <source>The wizard remembers the media that you write, without any password. 30 days before one expires, this page says so. **Renew** opens its profile.</source>
        <translation>ウィザードは、書き込んだメディアを記録します。パスワードは記録しません。メディアの有効期限の 30 日前になると、このページに表示されます。**[更新]** を選択すると、そのプロファイルが開きます。</translation>
    </message>
    <message>
        <source>To see the certificates that the gateway really sends, select **Ask the gateway now**. First you see what is sent and who gets it.</source>
        <translation>ゲートウェイが実際に送信する証明書を確認するには、**ゲートウェイに今すぐ問い合わせる** を選択します。最初に、何がどこに送信されるかが表示されます。</translation>
    </message>
    <message>
        <source>Some requirements only the gateway can answer. To have them checked, select **Ask the gateway now**. An answer counts for one day.</source>
        <translation>一部の要件は、ゲートウェイに問い合わせないと確認できません。確認するには、**ゲートウェイに今すぐ問い合わせる** を選択します。応答は 1 日間有効です。</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>it isn&apos;t valid yet</source>
        <translation>まだ有効になっていません</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>有効期限が切れています</translation>
    </message>
    <message>
        <source>it&apos;s self-signed and not one of the trusted certificates</source>
        <translation>自己署名であり、信頼された証明書に含まれていません</translation>
    </message>
    <message>
        <source>its root CA isn&apos;t one of the trusted certificates</source>
        <translation>ルート CA が信頼された証明書に含まれていません</translation>
    </message>
    <message>
        <source>the CA that issued it isn&apos;t known here</source>
        <translation>発行した CA が不明です</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>失効しています</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>別の名前のものです</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>root</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>エンド エンティティ</translation>
    </message>
    <message>
        <source>server authentication</source>
        <translation>サーバー認証</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>any purpose</source>
        <translation>すべての用途</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>How a certificate is signed: a hash, and a kind of key.</extracomment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>digital signature</source>
        <translation>デジタル署名</translation>
    </message>
    <message>
        <source>non-repudiation</source>
        <translation>否認防止</translation>
    </message>
    <message>
        <source>key encipherment</source>
        <translation>キーの暗号化</translation>
    </message>
    <message>
        <source>data encipherment</source>
        <translation>データの暗号化</translation>
    </message>
    <message>
        <source>key agreement</source>
        <translation>キー共有</translation>
    </message>
    <message>
        <source>certificate signing</source>
        <translation>証明書の署名</translation>
    </message>
    <message>
        <source>revocation list signing</source>
        <translation>失効リストの署名</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(非表示)</translation>
    </message>
    <message numerus="yes">
        <source>(%n characters)</source>
        <translation>
            <numerusform>(%n 文字)</numerusform>
        </translation>
    </message>
    <message>
        <source>EFI application</source>
        <translation>EFI アプリケーション</translation>
    </message>
    <message>
        <source>Windows boot application</source>
        <translation>Windows ブート アプリケーション</translation>
    </message>
    <message>
        <source>Windows program, not for UEFI</source>
        <translation>Windows プログラム (UEFI 用ではない)</translation>
    </message>
    <message>
        <source>none: Secure Boot refuses it</source>
        <translation>なし: セキュア ブートに拒否されます</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1 (期限切れ)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <extracomment>The first and last day of a certificate, and how many are left.</extracomment>
        <translation>
            <numerusform>%1 (残り %n 日)</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>root, by its own signature only: it doesn&apos;t say that it&apos;s a CA</source>
        <translation>ルート (自己署名による判断のみ: CA であるとは記載されていません)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>キー使用法</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>失効リスト</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>Media variables</source>
        <translation>メディア変数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>PFX file</source>
        <translation>PFX ファイル</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密キー</translation>
    </message>
    <message>
        <source>Private keys</source>
        <translation>秘密キーの数</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>キーあり</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1 (%2 まで)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>included more than once</source>
        <translation>重複あり</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Key matches</source>
        <translation>キーの一致</translation>
    </message>
    <message>
        <source>Key provider</source>
        <translation>キー プロバイダー</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Key encryption</source>
        <translation>秘密キーの暗号化方式</translation>
    </message>
    <message>
        <source>Other encryption</source>
        <translation>その他の暗号化</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>整合性</translation>
    </message>
    <message>
        <source>Included CA</source>
        <translation>含まれる CA</translation>
    </message>
    <message>
        <source>Also in the file</source>
        <translation>ファイル内のその他の項目</translation>
    </message>
    <message>
        <source>Signature inside the previous one, which firmware ignores</source>
        <translation>前の署名に含まれる署名 (ファームウェアでは無視されます)</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Signer&apos;s certificate</source>
        <translation>署名者の証明書</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>%1, by name only</source>
        <translation>%1 (名前だけで判断)</translation>
    </message>
    <message>
        <source>CA valid until</source>
        <translation>CA の有効期限</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Digest matches the file</source>
        <translation>ダイジェストとファイルの一致</translation>
    </message>
    <message>
        <source>Signature is valid</source>
        <translation>署名の有効性</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>File version</source>
        <translation>ファイル バージョン</translation>
    </message>
    <message>
        <source>Security version (SVN)</source>
        <translation>セキュリティ バージョン (SVN)</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名の数</translation>
    </message>
    <message>
        <source>Firmware still starts what an expired CA signed. Only revoking the CA stops it.</source>
        <translation>期限切れの CA が署名したものでも、ファームウェアは引き続き起動します。起動しなくなるのは CA が失効した場合だけです。</translation>
    </message>
    <message>
        <source>site-based</source>
        <translation>サイト ベース</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>動的</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>no version in it</source>
        <translation>バージョン情報なし</translation>
    </message>
    <message>
        <source>same as in the boot image</source>
        <translation>ブート イメージと同じ</translation>
    </message>
    <message>
        <source>different from the boot image</source>
        <translation>ブート イメージと異なる</translation>
    </message>
    <message>
        <source>not in the boot image</source>
        <translation>ブート イメージにない</translation>
    </message>
    <message>
        <source>only in the boot image: used when you choose its boot files</source>
        <translation>ブート イメージのみ: そのブート ファイルを選択した場合に使用</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>固有のものなし</translation>
    </message>
    <message numerus="yes">
        <source>none, but %n entries can&apos;t be read</source>
        <translation>
            <numerusform>なし (ただし読み取れないエントリが %n 個)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n entries that can&apos;t be read</source>
        <translation>
            <numerusform>%1 (ほかに読み取れないエントリが %n 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>2011-signed</source>
        <translation>2011 CA で署名</translation>
    </message>
    <message>
        <source>2023-signed</source>
        <translation>2023 CA で署名</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>ISO file (UDF)</source>
        <translation>ISO ファイル (UDF)</translation>
    </message>
    <message>
        <source>ISO file (ISO 9660)</source>
        <translation>ISO ファイル (ISO 9660)</translation>
    </message>
    <message>
        <source>USB drive or its image</source>
        <translation>USB ドライブまたはそのイメージ</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Boot index</source>
        <translation>ブート インデックス</translation>
    </message>
    <message>
        <source>0: none of its images starts</source>
        <translation>0: どのイメージも起動しません</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>イメージ %1</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Integrity table</source>
        <translation>整合性テーブル</translation>
    </message>
    <message>
        <source>Configuration Manager</source>
        <translation>Configuration Manager</translation>
    </message>
    <message>
        <source>Boot files inside</source>
        <translation>含まれるブート ファイル</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>not compared with their hashes (cmgmedia verify does that)</source>
        <translation>ハッシュとの比較なし (cmgmedia verify で比較できます)</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>%1, which differs from the Windows PE version in the WIM</source>
        <translation>%1 (WIM に記録されている Windows PE のバージョンと異なります)</translation>
    </message>
    <message>
        <source>Boot manager in it</source>
        <translation>含まれるブート マネージャー</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼された証明書</translation>
    </message>
    <message>
        <source>none: it has no SOFTWARE hive, so it isn&apos;t Windows PE</source>
        <translation>なし: SOFTWARE ハイブがないため、Windows PE ではありません</translation>
    </message>
    <message>
        <source>It stores many files in one solid block, as ESD files do. The Windows boot manager doesn&apos;t load it, and this program doesn&apos;t unpack it, so its contents weren&apos;t checked. Export it with DISM, /Compress:max.</source>
        <translation>ESD ファイルのように、多数のファイルが 1 つのソリッド ブロックに格納されています。Windows ブート マネージャーでは読み込めず、このプログラムでは展開しないため、内容は確認されていません。DISM で /Compress:max を指定してエクスポートしてください。</translation>
    </message>
    <message>
        <source>Prestart command</source>
        <translation>起動前コマンド</translation>
    </message>
    <message>
        <source>It is compressed with LZMS, which the Windows boot manager doesn&apos;t load. Export it with DISM, /Compress:max.</source>
        <translation>LZMS で圧縮されており、Windows ブート マネージャーで読み込めません。DISM で /Compress:max を指定してエクスポートしてください。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Not known without the media password.</source>
        <translation>メディア パスワードがないため不明です。</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>サイト コード</translation>
    </message>
    <message>
        <source>Media management</source>
        <translation>メディア管理</translation>
    </message>
    <message>
        <source>Management point</source>
        <translation>管理ポイント</translation>
    </message>
    <message>
        <source>Media GUID</source>
        <translation>メディア GUID</translation>
    </message>
    <message>
        <source>Boot image package</source>
        <translation>ブート イメージ パッケージ</translation>
    </message>
    <message>
        <source>Certificate of the medium</source>
        <translation>メディアの証明書</translation>
    </message>
    <message>
        <source>Will it start?</source>
        <translation>起動の可否</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Kept when you choose boot files from the boot image</source>
        <translation>ブート イメージのブート ファイルを選択した場合も維持されます</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Type of medium</source>
        <translation>メディアの種類</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>A kind of file system, how many files are in it, and their size.</extracomment>
        <translation>ボリューム</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n files, %2</source>
        <translation>
            <numerusform>%1、%n ファイル、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Boot manager</source>
        <translation>ブート マネージャー</translation>
    </message>
    <message>
        <source>Boot image, %1</source>
        <translation>ブート イメージ、%1</translation>
    </message>
    <message>
        <source>Files in SMS\PKG</source>
        <translation>SMS\PKG のファイル</translation>
    </message>
    <message>
        <source>The medium&apos;s prestart command wasn&apos;t found. Microsoft doesn&apos;t document where the site stores it.</source>
        <translation>メディアの起動前コマンドが見つかりませんでした。サイトがどこに保存するかについて、Microsoft のドキュメントに記載はありません。</translation>
    </message>
    <message>
        <source>The medium&apos;s command is reported to replace the one in the boot image. Microsoft doesn&apos;t document it.</source>
        <translation>メディアのコマンドがブート イメージのコマンドを置き換えるという報告があります。Microsoft のドキュメントに記載はありません。</translation>
    </message>
    <message>
        <source>Starts on BIOS</source>
        <translation>BIOS での起動</translation>
    </message>
    <message>
        <source>Starts on UEFI</source>
        <translation>UEFI での起動</translation>
    </message>
    <message>
        <source>Password required</source>
        <translation>パスワードが必要</translation>
    </message>
    <message>
        <source>Unattended</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Left by operating systems</source>
        <extracomment>Files that Windows or macOS put on the medium: &quot;.DS_Store (macOS)&quot;</extracomment>
        <translation>オペレーティング システムが残したファイル</translation>
    </message>
    <message>
        <source>Can&apos;t be opened</source>
        <translation>開けないファイル</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Cloud management gateway</source>
        <translation>クラウド管理ゲートウェイ</translation>
    </message>
    <message>
        <source>Client settings</source>
        <translation>クライアント設定</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>失敗した場合</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>Boot media over a cloud management gateway</source>
        <translation>クラウド管理ゲートウェイ経由のブート メディア</translation>
    </message>
    <message>
        <source>Boot media on the intranet, content from the cloud</source>
        <translation>イントラネットのブート メディア、クラウドのコンテンツ</translation>
    </message>
    <message>
        <source>Task sequence in Software Center, without a medium</source>
        <translation>ソフトウェア センターのタスク シーケンス (メディアなし)</translation>
    </message>
    <message>
        <source>Internet-based client management without a gateway</source>
        <translation>ゲートウェイを使用しないインターネット ベースのクライアント管理</translation>
    </message>
    <message>
        <source>The site has version 2010 or later.</source>
        <translation>サイトのバージョンが 2010 以降である。</translation>
    </message>
    <message>
        <source>No site has version 2002 or earlier. Those versions start a task sequence over the internet only in Software Center.</source>
        <translation>バージョン 2002 以前のサイトがない。これらのバージョンでは、インターネット経由のタスク シーケンスはソフトウェア センターからのみ開始できる。</translation>
    </message>
    <message>
        <source>The cloud management gateway (CMG) is set up and ready.</source>
        <translation>クラウド管理ゲートウェイ (CMG) がセットアップ済みで、準備ができている。</translation>
    </message>
    <message>
        <source>All content that the task sequence refers to is on a content-enabled gateway.</source>
        <translation>コンテンツが有効なゲートウェイに、タスク シーケンスが参照するすべてのコンテンツがある。</translation>
    </message>
    <message>
        <source>The content isn&apos;t on a classic cloud distribution point, which can&apos;t be created since version 2107.</source>
        <translation>コンテンツがクラシック クラウド配布ポイント (バージョン 2107 以降は作成不可) に置かれていない。</translation>
    </message>
    <message>
        <source>The gateway is allowed to function as a cloud distribution point and serve content from Azure storage.</source>
        <translation>ゲートウェイがクラウド配布ポイントとして機能し、Azure ストレージからコンテンツを提供することが許可されている。</translation>
    </message>
    <message>
        <source>Client settings, Cloud Services: Allow access to cloud distribution point is Yes and deployed to the PCs.</source>
        <translation>クライアント設定の [クラウド サービス] で「クラウド配布ポイントへのアクセスを許可する」が [はい] で、PC に展開されている。</translation>
    </message>
    <message>
        <source>Client settings, Cloud Services: Enable clients to use a cloud management gateway is Yes and deployed to the PCs.</source>
        <translation>クライアント設定の [クラウド サービス] で「クライアントがクラウド管理ゲートウェイを使用できるようにする」が [はい] で、PC に展開されている。</translation>
    </message>
    <message>
        <source>Apply Network Settings joins a workgroup, because no domain controller can be reached.</source>
        <translation>ドメイン コントローラーに到達できないため、「ネットワーク設定の適用」でワークグループに参加する。</translation>
    </message>
    <message>
        <source>Deployment, User Experience: Allow task sequence to run for client on the Internet is selected.</source>
        <translation>展開の [ユーザー エクスペリエンス] で「インターネット上のクライアントに対するタスク シーケンスの実行を許可する」がオンになっている。</translation>
    </message>
    <message>
        <source>Deployment Settings: Make available to is an option that includes media.</source>
        <translation>[展開の設定] の「利用できるようにする項目」で、メディアを含むオプションが選択されている。</translation>
    </message>
    <message>
        <source>Deployment, Distribution Points: Download content locally when needed by the running task sequence.</source>
        <translation>展開の [配布ポイント] が「実行中のタスク シーケンスでコンテンツが必要になったときにローカルにダウンロードする」になっている。</translation>
    </message>
    <message>
        <source>The PC has a wired network, and the boot image has a driver for its network adapter. Windows PE has no wireless network.</source>
        <translation>PC に有線ネットワークがあり、そのネットワーク アダプターのドライバーがブート イメージにある。Windows PE はワイヤレス ネットワークに対応していない。</translation>
    </message>
    <message>
        <source>Version 2010 of the early update ring: the medium&apos;s PKI certificate uses SHA-256 and the Microsoft Enhanced RSA and AES provider.</source>
        <translation>早期更新リングのバージョン 2010 の場合、メディアの PKI 証明書が SHA-256 で、プロバイダーが Microsoft Enhanced RSA and AES である。</translation>
    </message>
    <message>
        <source>Later versions: the same is recommended but not required. Version 3 certificates (CNG) are allowed.</source>
        <translation>それ以降のバージョンでは、同じ構成が推奨されるが必須ではない。バージョン 3 (CNG) の証明書も使用できる。</translation>
    </message>
    <message>
        <source>Versions 2010 and 2103: the management point allows intranet and internet connections.</source>
        <translation>バージョン 2010 および 2103 の場合、管理ポイントがイントラネットとインターネットの接続を許可している。</translation>
    </message>
    <message>
        <source>The boot image trusts the CA that issued the gateway&apos;s certificate.</source>
        <translation>ゲートウェイの証明書を発行した CA を、ブート イメージが信頼している。</translation>
    </message>
    <message>
        <source>The medium is site-based media.</source>
        <translation>メディアがサイト ベースのメディアである。</translation>
    </message>
    <message>
        <source>The medium is protected with a strong password.</source>
        <translation>メディアが強力なパスワードで保護されている。</translation>
    </message>
    <message>
        <source>The gateway was chosen as the medium&apos;s management point.</source>
        <translation>メディアの管理ポイントとしてゲートウェイが選択されている。</translation>
    </message>
    <message>
        <source>The PC can reach the gateway and its Azure storage on port 443 from the branch.</source>
        <translation>拠点の PC が、ポート 443 でゲートウェイとその Azure ストレージに到達できる。</translation>
    </message>
    <message>
        <source>A required deployment of an operating system is high-risk: its collection contains only PCs that may be reinstalled.</source>
        <translation>オペレーティング システムの必須の展開はリスクが高い。そのコレクションに、再インストールしてよい PC だけが含まれている。</translation>
    </message>
    <message>
        <source>The task sequence doesn&apos;t run another program first, which needs a UNC path.</source>
        <translation>タスク シーケンスが別のプログラムを最初に実行しない (UNC パスが必要になるため)。</translation>
    </message>
    <message>
        <source>Setup Windows and ConfigMgr sets CCMHOSTNAME to the gateway.</source>
        <translation>「Windows と ConfigMgr のセットアップ」で CCMHOSTNAME にゲートウェイが設定されている。</translation>
    </message>
    <message>
        <source>The task sequence isn&apos;t an in-place upgrade, which boot media can&apos;t start.</source>
        <translation>タスク シーケンスが、ブート メディアから開始できないインプレース アップグレードではない。</translation>
    </message>
    <message>
        <source>In-place upgrade: all content is on the content-enabled gateway.</source>
        <translation>インプレース アップグレード: コンテンツが有効なゲートウェイに、すべてのコンテンツがある。</translation>
    </message>
    <message>
        <source>Content from the cloud: the PC reaches the management point on the intranet.</source>
        <translation>クラウドのコンテンツ: PC がイントラネットの管理ポイントに到達できる。</translation>
    </message>
    <message>
        <source>Content from the cloud: the site has version 2006 or later (a newer article says 2010).</source>
        <translation>クラウドのコンテンツ: サイトのバージョンが 2006 以降である (新しい記事では 2010)。</translation>
    </message>
    <message>
        <source>Content from the cloud: Allow access to cloud distribution point is Yes and deployed to the PCs.</source>
        <translation>クラウドのコンテンツ: 「クラウド配布ポイントへのアクセスを許可する」が [はい] で、PC に展開されている。</translation>
    </message>
    <message>
        <source>Content from the cloud: the boundary group of the PCs is associated with the content-enabled gateway.</source>
        <translation>クラウドのコンテンツ: PC の境界グループに、コンテンツが有効なゲートウェイが関連付けられている。</translation>
    </message>
    <message>
        <source>Content from the cloud: the boundary group prefers cloud based sources over on-premises sources.</source>
        <translation>クラウドのコンテンツ: 境界グループで、オンプレミスのソースよりクラウド ベースのソースが優先されている。</translation>
    </message>
    <message>
        <source>Content from the cloud: all content of the task sequence is on the content-enabled gateway.</source>
        <translation>クラウドのコンテンツ: コンテンツが有効なゲートウェイに、タスク シーケンスのすべてのコンテンツがある。</translation>
    </message>
    <message>
        <source>If it fails, smsts.log on the PC can be read.</source>
        <translation>失敗した場合に、PC の smsts.log を読み取ることができる。</translation>
    </message>
    <message>
        <source>The root certificate was exported from where it is trusted, and its thumbprint is known.</source>
        <translation>ルート証明書が、信頼されている場所からエクスポートされており、拇印がわかっている。</translation>
    </message>
    <message>
        <source>Certificates from a registry file are CA certificates stored under their own thumbprint.</source>
        <translation>レジストリ ファイルの証明書が CA 証明書であり、それぞれの拇印の下に格納されている。</translation>
    </message>
    <message>
        <source>The changed image is the one in boot.wim that starts.</source>
        <translation>変更したイメージが、boot.wim の中で起動するイメージである。</translation>
    </message>
    <message>
        <source>The changed registry hive is the boot image&apos;s SOFTWARE hive.</source>
        <translation>変更したレジストリ ハイブが、ブート イメージの SOFTWARE ハイブである。</translation>
    </message>
    <message>
        <source>The certificates are in the hive after the change.</source>
        <translation>変更後、証明書がハイブに含まれている。</translation>
    </message>
    <message>
        <source>No hive was still loaded and no mount was open when the boot image was saved.</source>
        <translation>ブート イメージの保存時に、読み込まれたままのハイブやマウントが残っていない。</translation>
    </message>
    <message>
        <source>The change to the boot image was committed.</source>
        <translation>ブート イメージの変更がコミットされている。</translation>
    </message>
    <message>
        <source>Media from before the boot image trusted the gateway were created again.</source>
        <translation>ブート イメージがゲートウェイを信頼する前に作成されたメディアが作り直されている。</translation>
    </message>
    <message>
        <source>Apply Windows Settings enables the local administrator and sets its password.</source>
        <translation>「Windows 設定の適用」でローカル管理者が有効になり、パスワードが設定される。</translation>
    </message>
    <message>
        <source>Enable BitLocker doesn&apos;t wait for Active Directory to store the recovery key.</source>
        <translation>「BitLocker の有効化」が、Active Directory への回復キーの保存を待たない。</translation>
    </message>
    <message>
        <source>Distribute Content lists the gateway as a destination.</source>
        <translation>「コンテンツの配布」の配布先にゲートウェイが表示されている。</translation>
    </message>
    <message>
        <source>Both client settings were checked in the resultant client settings.</source>
        <translation>両方のクライアント設定を、[クライアント設定の結果] で確認した。</translation>
    </message>
    <message>
        <source>The collection&apos;s limiting collection isn&apos;t All Systems.</source>
        <translation>コレクションの限定コレクションが「すべてのシステム」ではない。</translation>
    </message>
    <message>
        <source>The deployment is for media, allowed on the internet, and downloads content when needed.</source>
        <translation>展開がメディアを対象とし、インターネット上で許可され、必要に応じてコンテンツをダウンロードする。</translation>
    </message>
    <message>
        <source>The deployment reaches known and unknown computers as intended.</source>
        <translation>展開が、既知のコンピューターと不明なコンピューターに意図したとおりに適用される。</translation>
    </message>
    <message>
        <source>All Unknown Computers is a target only if the medium supports unknown computers, and the other way around.</source>
        <translation>メディアが不明なコンピューターをサポートしている場合にのみ「すべての不明なコンピューター」が対象になっている (逆も同様)。</translation>
    </message>
    <message>
        <source>The certificate template uses the Microsoft Enhanced RSA and AES Cryptographic Provider.</source>
        <translation>証明書テンプレートが Microsoft Enhanced RSA and AES Cryptographic Provider を使用している。</translation>
    </message>
    <message>
        <source>The certificate is signed with SHA-256 and its key can be exported.</source>
        <translation>証明書が SHA-256 で署名され、キーがエクスポート可能である。</translation>
    </message>
    <message>
        <source>The PFX file contains the private key and opens with its password.</source>
        <translation>PFX ファイルに秘密キーが含まれ、パスワードで開くことができる。</translation>
    </message>
    <message>
        <source>A PKI certificate is used if the site is HTTPS only. Otherwise the medium&apos;s self-signed certificate is enough.</source>
        <translation>サイトが HTTPS のみの場合は PKI 証明書を使用している。それ以外では、メディアの自己署名証明書で十分である。</translation>
    </message>
    <message>
        <source>The medium is a bootable ISO file or USB drive.</source>
        <translation>メディアが起動可能な ISO ファイルまたは USB ドライブである。</translation>
    </message>
    <message>
        <source>A PC like those at the branch was tested over the internet, without access to a domain controller.</source>
        <translation>拠点と同様の PC を、ドメイン コントローラーにアクセスできない状態でインターネット経由でテストした。</translation>
    </message>
    <message>
        <source>While Windows PE runs, the log is X:\Windows\Temp\SMSTSLog\smsts.log.</source>
        <translation>Windows PE の実行中、ログは X:\Windows\Temp\SMSTSLog\smsts.log にある。</translation>
    </message>
    <message>
        <source>Version 2010 of the early update ring has the hotfix KB4594176.</source>
        <translation>早期更新リングのバージョン 2010 に、修正プログラム KB4594176 が適用されている。</translation>
    </message>
    <message>
        <source>0x87d00215 is only a symptom. Look at the error before it (trust, or an expired media token).</source>
        <translation>0x87d00215 は症状にすぎない。その前のエラー (信頼の問題、または期限切れのメディア トークン) を確認する。</translation>
    </message>
    <message>
        <source>The revocation list of the gateway&apos;s certificate can be downloaded from the internet, or clients don&apos;t check it.</source>
        <translation>ゲートウェイの証明書の失効リストをインターネットからダウンロードできるか、クライアントが失効リストを確認しない。</translation>
    </message>
    <message>
        <source>The version of each package that a PC asks for is on the gateway.</source>
        <translation>PC が要求する各パッケージのバージョンがゲートウェイにある。</translation>
    </message>
    <message>
        <source>distmgr.log alone doesn&apos;t prove that content is on the gateway.</source>
        <translation>distmgr.log だけでは、コンテンツがゲートウェイにあることの証明にならない。</translation>
    </message>
    <message>
        <source>SECURE_FAILURE 0x8 (INVALID_CA) isn&apos;t expected when the PC asks the gateway for a token.</source>
        <translation>PC がゲートウェイにトークンを要求する際に SECURE_FAILURE 0x8 (INVALID_CA) が発生しない見込みである。</translation>
    </message>
    <message>
        <source>The gateway is always contacted on port 443, even if the site has other client ports.</source>
        <translation>サイトのクライアント ポートが異なる場合でも、ゲートウェイへの接続には常にポート 443 が使用される。</translation>
    </message>
    <message>
        <source>Trust and revocation are separate: without trust it fails even if revocation isn&apos;t checked.</source>
        <translation>信頼と失効は別のものである。信頼がなければ、失効を確認しない場合でも失敗する。</translation>
    </message>
    <message>
        <source>If the gateway&apos;s certificate is from your own CA, the boot image trusts it. Otherwise the certificate is a public one.</source>
        <translation>ゲートウェイの証明書が自社の CA のものである場合、ブート イメージがその CA を信頼している。それ以外の場合は、証明書がパブリックなものである。</translation>
    </message>
    <message>
        <source>Media and certificate use the gateway&apos;s service name, not its deployment name.</source>
        <translation>メディアと証明書で、展開名ではなくゲートウェイのサービス名が使用されている。</translation>
    </message>
    <message>
        <source>Root and intermediate certificates are trusted, not only the root.</source>
        <translation>ルートだけでなく、中間証明書も信頼されている。</translation>
    </message>
    <message>
        <source>The medium&apos;s token isn&apos;t too old.</source>
        <translation>メディアのトークンが古くなっていない。</translation>
    </message>
    <message>
        <source>Network devices allow HTTP 1.1.</source>
        <translation>ネットワーク機器が HTTP 1.1 を許可している。</translation>
    </message>
    <message>
        <source>Network devices allow multipart/mixed and application/octet-stream.</source>
        <translation>ネットワーク機器が multipart/mixed と application/octet-stream を許可している。</translation>
    </message>
    <message>
        <source>Network devices allow HEAD, CCM_POST, BITS_POST, GET, and PROPFIND to the management point.</source>
        <translation>ネットワーク機器が、管理ポイントへの HEAD、CCM_POST、BITS_POST、GET、PROPFIND を許可している。</translation>
    </message>
    <message>
        <source>Network devices allow HEAD, GET, and PROPFIND to the content.</source>
        <translation>ネットワーク機器が、コンテンツへの HEAD、GET、PROPFIND を許可している。</translation>
    </message>
    <message>
        <source>Network devices keep the headers Range, CCMClientID, CCMClientIDSignature, CCMClientTimestamp, and CCMClientTimestampsSignature.</source>
        <translation>ネットワーク機器が、Range、CCMClientID、CCMClientIDSignature、CCMClientTimestamp、CCMClientTimestampsSignature の各ヘッダーを保持する。</translation>
    </message>
    <message>
        <source>Network devices keep the Range header to the content.</source>
        <translation>ネットワーク機器が、コンテンツへの Range ヘッダーを保持する。</translation>
    </message>
    <message>
        <source>No network device opens or inspects TLS in front of the gateway.</source>
        <translation>ゲートウェイの手前で TLS を復号または検査するネットワーク機器がない。</translation>
    </message>
    <message>
        <source>The gateway&apos;s name is in public DNS: a CNAME record points from the service name to the deployment name.</source>
        <translation>ゲートウェイの名前がパブリック DNS にあり、CNAME レコードがサービス名から展開名を参照している。</translation>
    </message>
    <message>
        <source>The PC reaches the internet without a proxy that asks for a sign-in.</source>
        <translation>PC が、サインインを求めるプロキシなしでインターネットに到達できる。</translation>
    </message>
    <message>
        <source>Internet-based client management needs a PKI; a gateway with Enhanced HTTP doesn&apos;t.</source>
        <translation>インターネット ベースのクライアント管理には PKI が必要だが、拡張 HTTP を使用するゲートウェイでは不要である。</translation>
    </message>
    <message>
        <source>The management point is a gateway. Internet-based client management doesn&apos;t deploy operating systems.</source>
        <translation>管理ポイントがゲートウェイである。インターネット ベースのクライアント管理では、オペレーティング システムを展開できない。</translation>
    </message>
    <message>
        <source>The management point isn&apos;t in a secondary site.</source>
        <translation>管理ポイントがセカンダリ サイトにない。</translation>
    </message>
    <message>
        <source>The PC has uninterrupted internet access while the task sequence runs.</source>
        <translation>タスク シーケンスの実行中、PC が常にインターネットに接続されている。</translation>
    </message>
    <message>
        <source>After the task sequence the client uses token-based authentication.</source>
        <translation>タスク シーケンスの完了後、クライアントがトークン ベースの認証を使用する。</translation>
    </message>
    <message>
        <source>First deploy the task sequence on the intranet, then adapt it for the internet.</source>
        <translation>最初にイントラネットでタスク シーケンスを展開し、その後インターネット用に調整する。</translation>
    </message>
    <message>
        <source>A Microsoft Entra joined PC doesn&apos;t rejoin by itself after the deployment, but is still managed.</source>
        <translation>Microsoft Entra 参加済みの PC は、展開後に自動的には再参加しないが、引き続き管理される。</translation>
    </message>
    <message>
        <source>A task sequence that reimages a running Windows starts in Software Center, by the user, from version 2006.</source>
        <translation>動作中の Windows を再イメージ化するタスク シーケンスは、バージョン 2006 以降、ユーザーがソフトウェア センターから開始する。</translation>
    </message>
    <message>
        <source>In-place upgrade: content can be downloaded on demand from version 1910.</source>
        <translation>インプレース アップグレード: バージョン 1910 以降、コンテンツを必要に応じてダウンロードできる。</translation>
    </message>
    <message>
        <source>In-place upgrade: content can be downloaded in advance.</source>
        <translation>インプレース アップグレード: コンテンツを事前にダウンロードできる。</translation>
    </message>
    <message>
        <source>The user sees the password prompt, then the list of task sequences, then downloads from the gateway.</source>
        <translation>ユーザーには、パスワードの入力画面、タスク シーケンスの一覧、ゲートウェイからのダウンロードの順に表示される。</translation>
    </message>
    <message>
        <source>The PC is managed with a token and isn&apos;t joined to the domain.</source>
        <translation>PC はトークンで管理され、ドメインには参加していない。</translation>
    </message>
    <message>
        <source>Fallback status points need POST. The application catalog is no longer supported.</source>
        <translation>フォールバック ステータス ポイントには POST が必要である。アプリケーション カタログはサポートが終了している。</translation>
    </message>
    <message>
        <source>The client identifies itself in the payload. A proxy isn&apos;t mistaken for a client.</source>
        <translation>クライアントはペイロード内で自身を識別する。プロキシがクライアントと見なされることはない。</translation>
    </message>
    <message>
        <source>Site systems for internet clients have internet access and are domain members.</source>
        <translation>インターネット クライアント用のサイト システムがインターネットに接続でき、ドメインのメンバーである。</translation>
    </message>
    <message>
        <source>Internet clients don&apos;t roam, and choose a site system at random.</source>
        <translation>インターネット クライアントはローミングせず、サイト システムを無作為に選択する。</translation>
    </message>
    <message>
        <source>User policies on the internet need a trust and two client settings.</source>
        <translation>インターネット上のユーザー ポリシーには、信頼関係と 2 つのクライアント設定が必要である。</translation>
    </message>
    <message>
        <source>Workgroup clients are internet-only, as chosen at installation.</source>
        <translation>ワークグループのクライアントは、インストール時の選択によりインターネット専用である。</translation>
    </message>
    <message>
        <source>Software update points have their own requirements.</source>
        <translation>ソフトウェアの更新ポイントには独自の要件がある。</translation>
    </message>
    <message>
        <source>The scenario needs a boot medium.</source>
        <translation>シナリオにブート メディアが必要である。</translation>
    </message>
    <message>
        <source>The boot image comes from a Windows ADK that the site supports, and matches the PCs&apos; processors.</source>
        <translation>ブート イメージが、サイトでサポートされる Windows ADK のものであり、PC のプロセッサに適合している。</translation>
    </message>
    <message>
        <source>The boot image supports the TLS version that the gateway accepts.</source>
        <translation>ブート イメージが、ゲートウェイの受け付ける TLS バージョンをサポートしている。</translation>
    </message>
    <message>
        <source>The boot image is from the site, with the optional components that it needs.</source>
        <translation>ブート イメージがサイトのものであり、必要なオプション コンポーネントを含んでいる。</translation>
    </message>
    <message>
        <source>With Secure Boot on, the PCs&apos; firmware trusts the medium&apos;s boot files.</source>
        <translation>セキュア ブートが有効な場合に、PC のファームウェアがメディアのブート ファイルを信頼する。</translation>
    </message>
    <message>
        <source>The certificate in the PFX file is valid, and the site accepts it for boot media.</source>
        <translation>PFX ファイルの証明書が有効であり、サイトがブート メディア用に受け入れる。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is valid, for servers, and for the name that the medium asks for.</source>
        <translation>ゲートウェイの証明書が有効であり、サーバー用で、メディアが要求する名前のものである。</translation>
    </message>
    <message>
        <source>The task sequence has no steps of the Microsoft Deployment Toolkit.</source>
        <translation>タスク シーケンスに Microsoft Deployment Toolkit のステップがない。</translation>
    </message>
    <message>
        <source>No task sequence step needs a network share on the intranet.</source>
        <translation>タスク シーケンスに、イントラネットのネットワーク共有を必要とするステップがない。</translation>
    </message>
    <message>
        <source>The variables that identify the medium stay as the site wrote them.</source>
        <translation>メディアを識別する変数が、サイトが書き込んだままになっている。</translation>
    </message>
    <message>
        <source>The variables have names and values that a task sequence can use.</source>
        <translation>変数の名前と値が、タスク シーケンスで使用できるものである。</translation>
    </message>
    <message>
        <source>No variable in the profile contains a secret.</source>
        <translation>プロファイルの変数に機密情報が含まれていない。</translation>
    </message>
    <message>
        <source>The media password can be typed in Windows PE.</source>
        <translation>メディア パスワードを Windows PE で入力できる。</translation>
    </message>
    <message>
        <source>A prestart command starts with cmd /c, so that its window closes.</source>
        <translation>起動前コマンドが cmd /c で始まり、そのウィンドウが閉じる。</translation>
    </message>
    <message>
        <source>The medium is from a real site, not a sample lab.</source>
        <translation>メディアが、サンプル ラボではなく実際のサイトのものである。</translation>
    </message>
    <message>
        <source>The task sequence uses the medium&apos;s boot image, so that the PC doesn&apos;t restart into one without the added trust.</source>
        <translation>タスク シーケンスがメディアのブート イメージを使用し、追加した信頼のないブート イメージで PC が再起動しない。</translation>
    </message>
    <message>
        <source>The site snapshot is from this site, complete, and recent.</source>
        <translation>サイト スナップショットがこのサイトのものであり、完全で新しい。</translation>
    </message>
    <message>
        <source>The site knows the medium&apos;s certificate and hasn&apos;t blocked it.</source>
        <translation>サイトがメディアの証明書を認識しており、ブロックしていない。</translation>
    </message>
    <message>
        <source>The site has no network access account, which media could read.</source>
        <translation>サイトに、メディアが読み取ることのできるネットワーク アクセス アカウントがない。</translation>
    </message>
    <message>
        <source>The console can create media for a gateway: version 2409 needs the SMS Provider on a management point.</source>
        <translation>コンソールでゲートウェイ用のメディアを作成できる。バージョン 2409 では、SMS プロバイダーが管理ポイント上にある必要がある。</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two values of a list; of more the last ones: the first place is the list so far.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KnownFile</name>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Signature lists of UEFI (db or dbx of Secure Boot)</source>
        <translation>UEFI の署名リスト (セキュア ブートの db または dbx)</translation>
    </message>
    <message>
        <source>Signed update</source>
        <translation>署名された更新</translation>
    </message>
    <message>
        <source>yes; the signer wasn&apos;t checked</source>
        <translation>はい (署名者は確認されていません)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Time of the update</source>
        <translation>更新の日時</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Hashes of programs</source>
        <translation>プログラムのハッシュ</translation>
    </message>
    <message>
        <source>Other types</source>
        <translation>その他の種類</translation>
    </message>
    <message>
        <source>RAM disk of Windows PE (boot.sdi)</source>
        <translation>Windows PE の RAM ディスク (boot.sdi)</translation>
    </message>
    <message>
        <source>The boot manager loads the boot image into it. This is part of a medium: choose the medium to see whether it starts.</source>
        <translation>ブート マネージャーがブート イメージを読み込む先です。これはメディアの一部です。起動するかどうかを確認するには、メディアを選択してください。</translation>
    </message>
    <message>
        <source>Boot code of a disc for BIOS (such as etfsboot.com)</source>
        <translation>BIOS 用のディスク ブート コード (etfsboot.com など)</translation>
    </message>
    <message>
        <source>A disc starts it on BIOS. This is part of a medium: choose the medium to see whether it starts.</source>
        <translation>ディスクが BIOS で起動するものです。これはメディアの一部です。起動するかどうかを確認するには、メディアを選択してください。</translation>
    </message>
    <message>
        <source>%1 (the one that starts)</source>
        <translation>%1 (起動するもの)</translation>
    </message>
    <message>
        <source>Boot configuration data (BCD)</source>
        <translation>ブート構成データ (BCD)</translation>
    </message>
    <message>
        <source>Default entry</source>
        <translation>既定のエントリ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>The entry to start is missing, so nothing starts from it.</source>
        <translation>起動するエントリがないため、ここからは何も起動しません。</translation>
    </message>
    <message>
        <source>Registry hive (SOFTWARE)</source>
        <translation>レジストリ ハイブ (SOFTWARE)</translation>
    </message>
    <message>
        <source>Hive</source>
        <translation>ハイブ</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼された証明書</translation>
    </message>
    <message>
        <source>Change it inside its boot image: use boot.wim with cmgmedia trust.</source>
        <translation>ブート イメージの中で変更してください。cmgmedia trust で boot.wim を使用します。</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>レジストリ ハイブ</translation>
    </message>
    <message>
        <source>Registry hive (%1)</source>
        <translation>レジストリ ハイブ (%1)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What Windows PE trusts is in the SOFTWARE hive.</source>
        <translation>Windows PE が信頼するものは、SOFTWARE ハイブにあります。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Referenced content</source>
        <translation>参照されるコンテンツ</translation>
    </message>
    <message>
        <source>ISO file</source>
        <translation>ISO ファイル</translation>
    </message>
    <message>
        <source>image of a USB drive</source>
        <translation>USB ドライブのイメージ</translation>
    </message>
    <message>
        <source>USB drive</source>
        <translation>USB ドライブ</translation>
    </message>
    <message>
        <source>Configuration Manager log</source>
        <translation>Configuration Manager のログ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Read it with CMTrace, which colors warnings and errors.</source>
        <translation>CMTrace で開くと、警告とエラーが色分けされます。</translation>
    </message>
    <message>
        <source>Task sequence export</source>
        <translation>タスク シーケンスのエクスポート</translation>
    </message>
    <message>
        <source>To see what fails over a gateway, use cmgmedia lint.</source>
        <translation>ゲートウェイ経由で失敗するものを確認するには、cmgmedia lint を使用してください。</translation>
    </message>
    <message>
        <source>INI file</source>
        <translation>INI ファイル</translation>
    </message>
    <message>
        <source>Settings of a medium (TsmBootstrap.ini)</source>
        <translation>メディアの設定 (TsmBootstrap.ini)</translation>
    </message>
    <message>
        <source>Type of medium</source>
        <translation>メディアの種類</translation>
    </message>
    <message>
        <source>Password required</source>
        <translation>パスワードが必要</translation>
    </message>
    <message>
        <source>Unattended</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>Prestart command</source>
        <translation>起動前コマンド</translation>
    </message>
    <message>
        <source>Nothing in it is recognized. Recognized files: TsmBootstrap.ini and TSConfig.ini from media and boot images.</source>
        <translation>認識できる内容がありません。認識できるのは、メディアとブート イメージの TsmBootstrap.ini と TSConfig.ini です。</translation>
    </message>
    <message>
        <source>CMG Media Wizard profile</source>
        <translation>CMG Media Wizard のプロファイル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output file</source>
        <translation>出力ファイル</translation>
    </message>
    <message>
        <source>To check it, use cmgmedia check. To create its medium, use cmgmedia build.</source>
        <translation>確認するには cmgmedia check を使用してください。そのメディアを作成するには cmgmedia build を使用してください。</translation>
    </message>
    <message>
        <source>Manifest of a medium</source>
        <translation>メディアのマニフェスト</translation>
    </message>
    <message>
        <source>Made with version</source>
        <translation>作成したバージョン</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>To compare its medium with it, use cmgmedia verify.</source>
        <translation>そのメディアと比較するには、cmgmedia verify を使用してください。</translation>
    </message>
    <message>
        <source>CMG Media Wizard report</source>
        <translation>CMG Media Wizard のレポート</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>No font on this computer has the letters of %1. Install one (for example, %2), and then choose the language again.</source>
        <extracomment>A language, as it calls itself, and a package of fonts.</extracomment>
        <translation>このコンピューターには %1 の文字を含むフォントがありません。フォント (%2 など) をインストールしてから、もう一度言語を選択してください。</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours.</extracomment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes.</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The clock was set back by %1</source>
        <translation>時計が %1 戻されました</translation>
    </message>
    <message>
        <source>%1 later, or the clock was set forward</source>
        <translation>%1 後、または時計が進められました</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 後</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message>
        <source>%1 begins more than a day after the file before it ends; one may be missing</source>
        <translation>%1 は、前のファイルの終わりから 1 日以上後に始まっています。ファイルが足りない可能性があります</translation>
    </message>
    <message>
        <source>it begins like %1, which contains more</source>
        <translation>より多くの内容を含む %1 と同じ内容で始まっています</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it isn&apos;t text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>the limit was reached before it</source>
        <translation>それより前に上限に達しました</translation>
    </message>
    <message>
        <source>it&apos;s so large that only its last %1 MiB were read</source>
        <translation>大きすぎるため、最後の %1 MiB だけを読み取りました</translation>
    </message>
    <message>
        <source>it&apos;s password-protected</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>it is an archive in an archive in an archive</source>
        <translation>アーカイブが 3 重になっています</translation>
    </message>
    <message>
        <source>it has more entries than can be read, so its end is missing</source>
        <translation>エントリが読み取り可能な数を超えているため、末尾が欠けています</translation>
    </message>
    <message>
        <source>its last entry has no end</source>
        <translation>最後のエントリに終わりがありません</translation>
    </message>
</context>
<context>
    <name>LostMedium</name>
    <message>
        <source>What the finder has</source>
        <translation>拾得者の手元にあるもの</translation>
    </message>
    <message>
        <source>The boot image, and the media variables, which the media password protects. Anyone who knows or guesses the password has the medium&apos;s certificate with its private key, its token, and what the site offers to it: task sequences and their policies.</source>
        <translation>ブート イメージと、メディア パスワードで保護されたメディア変数です。パスワードを知っている人、または推測した人は、メディアの証明書と秘密キー、トークン、およびサイトがメディアに提供するもの (タスク シーケンスとそのポリシー) を入手できます。</translation>
    </message>
    <message>
        <source>Block the certificate at the site</source>
        <translation>サイトで証明書をブロックする</translation>
    </message>
    <message>
        <source>Thumbprint: %1</source>
        <translation>拇印: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the media GUID: %1</source>
        <translation>メディア GUID の SHA-256: %1</translation>
    </message>
    <message>
        <source>In the console: Administration, Security, Certificates. Find the line by its thumbprint, and block it. Or run the script from this page. Use -WhatIf first to see what it would do.</source>
        <translation>コンソールで [管理]、[セキュリティ]、[証明書] の順に選択します。拇印で該当の行を探し、ブロックします。または、このページのスクリプトを実行します。実行される内容を確認するため、最初に -WhatIf を使用してください。</translation>
    </message>
    <message>
        <source>Which other media stop working</source>
        <translation>使用できなくなるほかのメディア</translation>
    </message>
    <message>
        <source>Self-signed: every disc and USB drive from the same imported medium has this certificate, and stops too. Other media from the console keep working.</source>
        <translation>自己署名の場合: 同じインポートしたメディアから作成したすべてのディスクと USB ドライブにこの証明書があり、それらも使用できなくなります。コンソールで作成したほかのメディアは引き続き使用できます。</translation>
    </message>
    <message>
        <source>Issued by a CA: several media may have this certificate, each with its own GUID, and only this one is blocked. The finder has its key. Revoke the certificate at the CA too, and replace it in other media and distribution points.</source>
        <translation>CA が発行した場合: 複数のメディアがこの証明書を持ち、それぞれに固有の GUID がある可能性があります。ブロックされるのはこのメディアだけです。拾得者はそのキーを持っています。CA でも証明書を失効させ、ほかのメディアと配布ポイントの証明書を置き換えてください。</translation>
    </message>
    <message>
        <source>What blocking doesn&apos;t stop</source>
        <translation>ブロックしても防げないこと</translation>
    </message>
    <message>
        <source>A token that a PC already has may be valid until it expires. How long isn&apos;t documented. A management point refuses the certificate as soon as the site database has the block.</source>
        <translation>PC が既に取得したトークンは、期限が切れるまで有効な場合があります。有効期間は文書化されていません。サイト データベースにブロックが登録されると、管理ポイントは証明書を直ちに拒否します。</translation>
    </message>
    <message>
        <source>Anything already read: passwords in task sequences and variables, and the network access account.</source>
        <translation>既に読み取られたもの: タスク シーケンスと変数に含まれるパスワード、およびネットワーク アクセス アカウント。</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>変更するもの</translation>
    </message>
    <message>
        <source>The passwords of the join account and the local administrator in the task sequences, and the network access account.</source>
        <translation>タスク シーケンスに含まれる参加用アカウントとローカル管理者のパスワード、およびネットワーク アクセス アカウント。</translation>
    </message>
    <message>
        <source>The media password: use a new one for the next medium. Also command support (F8) in the boot image, and deployments to unknown computers.</source>
        <translation>メディア パスワード: 次のメディアには新しいパスワードを使用してください。ブート イメージのコマンド サポート (F8) と、不明なコンピューターへの展開も見直してください。</translation>
    </message>
    <message>
        <source>How to check that it worked</source>
        <translation>ブロックできたことを確認する方法</translation>
    </message>
    <message>
        <source>Create a new site snapshot and run cmgmedia check with it: it reports medium-certificate-blocked for this medium.</source>
        <translation>新しいサイト スナップショットを作成し、それを使用して cmgmedia check を実行します。このメディアについて medium-certificate-blocked が報告されます。</translation>
    </message>
    <message>
        <source>Start a PC from another USB drive of the same import: the site refuses it.</source>
        <translation>同じインポートから作成した別の USB ドライブで PC を起動します。サイトに拒否されます。</translation>
    </message>
    <message>
        <source>Then create a new medium in the console, and import it.</source>
        <translation>その後、コンソールで新しいメディアを作成し、インポートします。</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>To start from the medium, turn on the PC and press the boot menu key repeatedly. %1: %2.</source>
        <translation>メディアから起動するには、PC の電源を入れ、ブート メニューのキーを繰り返し押します。%1: %2。</translation>
    </message>
    <message>
        <source>To start from the medium, turn on the PC and press the boot menu key repeatedly. The card lists the keys of common makers.</source>
        <translation>メディアから起動するには、PC の電源を入れ、ブート メニューのキーを繰り返し押します。主なメーカーのキーはカードに記載されています。</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>お世話になっております。</translation>
    </message>
    <message>
        <source>You&apos;ll receive the boot medium %1. It installs Windows on your PC over the internet. The attached card, card.html, guides you through it: print it, or open it on your phone.</source>
        <translation>ブート メディア %1 をお送りします。このメディアは、インターネット経由で PC に Windows をインストールします。手順は添付のカード card.html に記載されています。印刷するか、電話で開いてください。</translation>
    </message>
    <message>
        <source>Have ready: a network cable with internet access, the power adapter, and several hours. Save your files somewhere else first, because the installation may erase everything on the PC.</source>
        <translation>インターネットに接続できるネットワーク ケーブルと電源アダプターを用意し、数時間を確保してください。インストールによって PC の内容がすべて消去されることがあるため、先にファイルを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>You&apos;ll receive the password for the medium separately. Don&apos;t send it by email.</source>
        <translation>メディアのパスワードは別途お送りします。パスワードをメールで送信しないでください。</translation>
    </message>
    <message>
        <source>The medium stops working after %1.</source>
        <translation>メディアは %1 を過ぎると使用できなくなります。</translation>
    </message>
    <message>
        <source>The medium can install your organization&apos;s PCs. Keep it safe, return it afterwards, and tell your IT department immediately if you lose it.</source>
        <translation>このメディアで組織の PC をインストールできます。安全に保管し、使用後は返却してください。紛失した場合は、すぐに IT 部門に連絡してください。</translation>
    </message>
    <message>
        <source>Need help? %1</source>
        <translation>お困りの場合の連絡先: %1</translation>
    </message>
    <message>
        <source>Subject: Install Windows with the boot medium %1</source>
        <translation>件名: ブート メディア %1 を使用した Windows のインストール</translation>
    </message>
</context>
<context>
    <name>MediumKind</name>
    <message>
        <source>bootable media, site-based</source>
        <translation>起動可能なメディア、サイト ベース</translation>
    </message>
    <message>
        <source>bootable media, dynamic: doesn&apos;t work with a gateway, because the PC looks for a management point on the intranet</source>
        <translation>起動可能なメディア、動的: PC がイントラネットで管理ポイントを検索するため、ゲートウェイでは動作しません</translation>
    </message>
    <message>
        <source>bootable media; only the media variables say whether they are site-based or dynamic</source>
        <translation>起動可能なメディア (サイト ベースか動的かは、メディア変数からしかわかりません)</translation>
    </message>
    <message>
        <source>stand-alone media (%1): doesn&apos;t work with a gateway</source>
        <translation>スタンドアロン メディア (%1): ゲートウェイでは動作しません</translation>
    </message>
    <message>
        <source>prestaged media (%1): doesn&apos;t work with a gateway</source>
        <translation>事前設定されたメディア (%1): ゲートウェイでは動作しません</translation>
    </message>
    <message>
        <source>capture media (%1): doesn&apos;t work with a gateway</source>
        <translation>キャプチャ メディア (%1): ゲートウェイでは動作しません</translation>
    </message>
    <message>
        <source>Configuration Manager media of an unknown type: TsmBootstrap.ini calls it %1</source>
        <translation>不明な種類の Configuration Manager メディア: TsmBootstrap.ini では %1 と記載されています</translation>
    </message>
    <message>
        <source>Microsoft Deployment Toolkit (Lite Touch): doesn&apos;t work with a gateway</source>
        <translation>Microsoft Deployment Toolkit (Lite Touch): ゲートウェイでは動作しません</translation>
    </message>
    <message>
        <source>Windows Setup: doesn&apos;t work with a gateway</source>
        <translation>Windows セットアップ: ゲートウェイでは動作しません</translation>
    </message>
    <message>
        <source>Windows PE without Configuration Manager: doesn&apos;t work with a gateway</source>
        <translation>Configuration Manager のない Windows PE: ゲートウェイでは動作しません</translation>
    </message>
    <message>
        <source>the UEFI boot image of a disc, such as efisys.bin: part of a medium</source>
        <translation>efisys.bin などの、ディスクの UEFI ブート イメージ: メディアの一部です</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>OtherFile</name>
    <message>
        <source>it starts with the bytes %1</source>
        <translation>先頭のバイトは %1 です</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>a file in it has a name that isn&apos;t allowed in a package</source>
        <translation>含まれるファイルの名前が、プロファイル パッケージで許可されていません</translation>
    </message>
    <message>
        <source>its list of files is damaged</source>
        <translation>ファイルの一覧が破損しています</translation>
    </message>
    <message>
        <source>two files in it have the same name</source>
        <translation>同じ名前のファイルが 2 つ含まれています</translation>
    </message>
    <message>
        <source>it contains no profile</source>
        <translation>プロファイルが含まれていません</translation>
    </message>
    <message>
        <source>what is in it is far larger than it should be</source>
        <translation>内容が本来のサイズよりはるかに大きくなっています</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>破損しているか、不完全です</translation>
    </message>
    <message>
        <source>it contains a link or a folder, not only files</source>
        <translation>ファイル以外に、リンクまたはフォルダーが含まれています</translation>
    </message>
    <message>
        <source>it was changed after it was made</source>
        <translation>作成後に変更されています</translation>
    </message>
    <message>
        <source>the profile in it names a file that isn&apos;t in it</source>
        <translation>プロファイルに指定されたファイルが、パッケージに含まれていません</translation>
    </message>
    <message>
        <source>It isn&apos;t signed.</source>
        <translation>署名されていません。</translation>
    </message>
    <message>
        <source>Signed by %1, and unchanged since then.</source>
        <translation>%1 によって署名されており、その後の変更はありません。</translation>
    </message>
    <message>
        <source>It was changed after %1 signed it, or someone else signed it in that name.</source>
        <translation>%1 による署名の後に変更されたか、別の人がその名前で署名しています。</translation>
    </message>
    <message>
        <source>Signed by %1, but you don&apos;t trust that certificate.</source>
        <translation>%1 によって署名されていますが、その証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Signed by %1, whose certificate has expired.</source>
        <translation>%1 によって署名されていますが、その証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Signed by %1, whose certificate isn&apos;t valid yet.</source>
        <translation>%1 によって署名されていますが、その証明書はまだ有効になっていません。</translation>
    </message>
    <message>
        <source>The file with its signature is damaged.</source>
        <translation>署名のファイルが破損しています。</translation>
    </message>
    <message>
        <source>its value may be a secret</source>
        <translation>値が機密情報である可能性があります</translation>
    </message>
    <message>
        <source>it is packed only if you ask for it</source>
        <translation>指定した場合にのみパッケージに含まれます</translation>
    </message>
    <message>
        <source>it contains a private key</source>
        <translation>秘密キーが含まれています</translation>
    </message>
    <message>
        <source>a step in it contains a password or another secret</source>
        <translation>含まれるステップに、パスワードまたはその他の機密情報があります</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Media management</source>
        <translation>メディア管理</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>メディアの種類</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Customization</source>
        <translation>カスタマイズ</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>準備状況</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>not visited</source>
        <translation>未表示</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>couldn&apos;t be checked</source>
        <translation>確認できず</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>数百年以上</translation>
    </message>
    <message>
        <source>a common word</source>
        <translation>一般的な単語</translation>
    </message>
    <message>
        <source>a word that belongs to this medium</source>
        <translation>このメディアに関係する単語</translation>
    </message>
    <message>
        <source>a keyboard row</source>
        <translation>キーボードの並び</translation>
    </message>
    <message>
        <source>a repetition</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation>連続した文字</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>Pfx</name>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file is incomplete</source>
        <translation>ファイルが不完全です</translation>
    </message>
    <message>
        <source>it doesn&apos;t begin like a PFX file</source>
        <translation>先頭が PFX ファイルの形式ではありません</translation>
    </message>
    <message>
        <source>its structure is damaged</source>
        <translation>構造が破損しています</translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation>内容の一覧が破損しています</translation>
    </message>
    <message>
        <source>a part of its contents is empty</source>
        <translation>内容の一部が空です</translation>
    </message>
    <message>
        <source>a part of its contents is damaged</source>
        <translation>内容の一部が破損しています</translation>
    </message>
    <message>
        <source>a certificate in it is damaged</source>
        <translation>含まれる証明書が破損しています</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Add the certificates that Windows PE needs to trust the gateway</source>
        <translation>Windows PE がゲートウェイを信頼するために必要な証明書を追加</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 を %2 に追加</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image</source>
        <translation>ブート イメージのブート ファイルを使用</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 を設定</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Change the media password</source>
        <translation>メディア パスワードを変更</translation>
    </message>
    <message>
        <source>Remove the media password</source>
        <translation>メディア パスワードを削除</translation>
    </message>
    <message>
        <source>Allow unattended deployment</source>
        <translation>無人展開を許可</translation>
    </message>
    <message>
        <source>Don&apos;t allow unattended deployment</source>
        <translation>無人展開を許可しない</translation>
    </message>
    <message>
        <source>Prepare the file system</source>
        <translation>ファイル システムを準備</translation>
    </message>
    <message>
        <source>Mark image %1 of the boot image as bootable</source>
        <translation>ブート イメージのイメージ %1 を起動可能としてマーク</translation>
    </message>
    <message>
        <source>File systems: UDF, ISO 9660, Joliet</source>
        <translation>ファイル システム: UDF、ISO 9660、Joliet</translation>
    </message>
    <message>
        <source>FAT32, MBR, one active partition</source>
        <translation>FAT32、MBR、アクティブ パーティション 1 つ</translation>
    </message>
    <message>
        <source>Starts on UEFI only: no boot record for BIOS was chosen (output.biosBootRecord)</source>
        <translation>UEFI でのみ起動: BIOS 用のブート レコードの選択なし (output.biosBootRecord)</translation>
    </message>
    <message>
        <source>Also starts on BIOS, with the boot record %1</source>
        <translation>ブート レコード %1 により BIOS でも起動</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>ラベル %1</translation>
    </message>
    <message>
        <source>Label %1, shown on a disc as %2</source>
        <translation>ラベル %1 (ディスクでの表示は %2)</translation>
    </message>
    <message>
        <source>Label %1, shown on a USB drive as %2</source>
        <translation>ラベル %1 (USB ドライブでの表示は %2)</translation>
    </message>
    <message>
        <source>Boot image of the imported medium</source>
        <translation>インポートしたメディアのブート イメージ</translation>
    </message>
    <message>
        <source>Boot image %1</source>
        <translation>ブート イメージ %1</translation>
    </message>
    <message>
        <source>Write the ISO file</source>
        <translation>ISO ファイルを書き込み</translation>
    </message>
    <message>
        <source>Write the USB image file</source>
        <translation>USB イメージ ファイルを書き込み</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 を消去</translation>
    </message>
    <message>
        <source>USB drives given with --device</source>
        <translation>--device で指定した USB ドライブ</translation>
    </message>
    <message>
        <source>Erase, write, and verify the USB drives</source>
        <translation>USB ドライブを消去、書き込み、検証</translation>
    </message>
    <message>
        <source>Erase and write the USB drives</source>
        <translation>USB ドライブを消去して書き込み</translation>
    </message>
    <message>
        <source>Verify the medium: read it back and compare</source>
        <translation>メディアを検証: 読み戻して比較</translation>
    </message>
    <message>
        <source>Check the finished medium</source>
        <translation>完成したメディアを確認</translation>
    </message>
    <message>
        <source>Rename to the final name</source>
        <translation>最終的な名前に変更</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>this is required</source>
        <translation>これは必須です</translation>
    </message>
    <message>
        <source>Edit the media variables</source>
        <translation>メディア変数を編集</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source> without TLS 1.3</source>
        <translation> (TLS 1.3 なし)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>It asks for a client certificate.</source>
        <translation>クライアント証明書を要求しています。</translation>
    </message>
    <message>
        <source>It asks for a client certificate from: %1</source>
        <translation>次の発行元のクライアント証明書を要求しています: %1</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>失効なし</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効済み</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 件の問い合わせ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes sent, %2 received</source>
        <translation>送信 %1 バイト、受信 %2 バイト</translation>
    </message>
    <message>
        <source>%1 answers from here.</source>
        <translation>ここから %1 に問い合わせると、応答があります。</translation>
    </message>
    <message>
        <source>%1 accepts connections from here.</source>
        <translation>%1 は、ここからの接続を受け入れます。</translation>
    </message>
    <message>
        <source>Something accepts connections at %1, but TLS doesn&apos;t work.</source>
        <translation>%1 で接続は受け入れられますが、TLS が機能しません。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be asked from here.</source>
        <translation>ここから %1 に問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>Only the name of %1 was looked up.</source>
        <translation>%1 の名前の検索のみが行われました。</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>%1 から応答がありません。</translation>
    </message>
    <message>
        <source>Whether Windows PE will trust it isn&apos;t known, because no certificate was seen.</source>
        <translation>証明書を確認できなかったため、Windows PE が信頼するかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Whether Windows PE will trust it isn&apos;t known, because its root certificates aren&apos;t known.</source>
        <translation>Windows PE のルート証明書が不明なため、Windows PE が信頼するかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Windows PE started from this medium will trust it.</source>
        <translation>このメディアから起動した Windows PE は、ゲートウェイを信頼します。</translation>
    </message>
    <message>
        <source>Windows PE started from this medium won&apos;t trust it, because %1.</source>
        <translation>このメディアから起動した Windows PE は、ゲートウェイを信頼しません。理由: %1。</translation>
    </message>
    <message>
        <source>Something in between answers in its place, or changes what is sent.</source>
        <translation>途中にある何かが代わりに応答しているか、送信内容を変更しています。</translation>
    </message>
    <message>
        <source>Whether something in between changes what is sent isn&apos;t known.</source>
        <translation>途中で送信内容が変更されているかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Nothing between this computer and the gateway changes what is sent: the expected certificate arrives.</source>
        <translation>このコンピューターとゲートウェイの間で、送信内容は変更されていません。想定どおりの証明書が届いています。</translation>
    </message>
    <message>
        <source>No sign of anything between this computer and the gateway was found.</source>
        <translation>このコンピューターとゲートウェイの間に何かが介在している兆候は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Whether something in between changes what is sent can&apos;t be told without the expected certificate.</source>
        <translation>想定される証明書がないため、途中で送信内容が変更されているかどうかを判断できません。</translation>
    </message>
    <message>
        <source>Asked from this computer on %1 UTC. The network of the PC that will start may differ, so ask from there, too.</source>
        <translation>%1 (UTC) にこのコンピューターから問い合わせた結果です。起動する PC のネットワークは異なる場合があるため、そのネットワークからも問い合わせてください。</translation>
    </message>
    <message>
        <source>This asks DNS for %1 and the names it leads to, connects to the gateway, and gets the revocation information that its certificate names. It sends names and empty requests, and nothing that identifies the medium before the gateway is trusted.</source>
        <translation>%1 とその参照先の名前を DNS に問い合わせ、ゲートウェイに接続し、ゲートウェイの証明書に指定されている失効情報を取得します。送信されるのは名前と空の要求だけです。ゲートウェイを信頼できると確認されるまで、メディアを識別する情報は送信されません。</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>TLS:</source>
        <translation>TLS:</translation>
    </message>
    <message>
        <source>HTTP:</source>
        <translation>HTTP:</translation>
    </message>
    <message>
        <source>Revocation:</source>
        <translation>失効:</translation>
    </message>
    <message>
        <source>Contacted:</source>
        <translation>接続先:</translation>
    </message>
    <message>
        <source>The DNS server of this computer</source>
        <translation>このコンピューターの DNS サーバー</translation>
    </message>
    <message>
        <source>Questions about %1, the names it leads to, the hosts that its certificates name, and one random name in the same domain</source>
        <translation>%1、その参照先の名前、証明書に指定されているホスト、および同じドメイン内のランダムな名前 1 つに関する問い合わせ</translation>
    </message>
    <message>
        <source>%1, port 443</source>
        <translation>%1、ポート 443</translation>
    </message>
    <message>
        <source>A TLS hello with this name, like that of Windows PE, and empty requests for fixed paths</source>
        <translation>この名前を含む、Windows PE と同様の TLS Hello と、固定パスへの空の要求</translation>
    </message>
    <message>
        <source>The same, but only if Windows PE will trust it or it shows the expected certificate</source>
        <translation>同上 (Windows PE が信頼する場合、または想定される証明書が提示された場合のみ)</translation>
    </message>
    <message>
        <source>The number in the path of the medium&apos;s management point: %1</source>
        <translation>メディアの管理ポイントのパスに含まれる番号: %1</translation>
    </message>
    <message>
        <source>Hosts that its certificates name, port 80</source>
        <translation>証明書に指定されているホスト、ポート 80</translation>
    </message>
    <message>
        <source>Requests for revocation information and for certificates of issuers</source>
        <translation>失効情報と発行者の証明書の要求</translation>
    </message>
    <message>
        <source>The gateway&apos;s name and port, and through it the same requests</source>
        <translation>ゲートウェイの名前とポート、およびプロキシ経由の同じ要求</translation>
    </message>
    <message>
        <source>Never sent: the media certificate and its key, the token, the media password, and the names of users and computers.</source>
        <translation>送信されることはない情報: メディアの証明書とそのキー、トークン、メディア パスワード、ユーザーとコンピューターの名前。</translation>
    </message>
    <message>
        <source>Look up the name</source>
        <translation>名前の検索</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS handshake as Windows PE</source>
        <translation>Windows PE としての TLS ハンドシェイク</translation>
    </message>
    <message>
        <source>Check the certificates that it sends</source>
        <translation>送信された証明書の確認</translation>
    </message>
    <message>
        <source>Ask over HTTP</source>
        <translation>HTTP による問い合わせ</translation>
    </message>
    <message>
        <source>Check revocation</source>
        <translation>失効の確認</translation>
    </message>
    <message>
        <source>Ask through the proxy</source>
        <translation>プロキシ経由の問い合わせ</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Deploy a task sequence over the internet</source>
        <translation>インターネット経由でタスク シーケンスを展開する</translation>
    </message>
    <message>
        <source>Create bootable media</source>
        <translation>起動可能なメディアの作成</translation>
    </message>
    <message>
        <source>Naming files, paths, and namespaces</source>
        <translation>ファイル、パス、名前空間の名前付け</translation>
    </message>
    <message>
        <source>Prestart commands for task sequence media</source>
        <translation>タスク シーケンス メディアの起動前コマンド</translation>
    </message>
    <message>
        <source>PKI certificate requirements</source>
        <translation>PKI 証明書の要件</translation>
    </message>
    <message>
        <source>Manage boot images</source>
        <translation>ブート イメージの管理</translation>
    </message>
    <message>
        <source>Support for the Windows ADK</source>
        <translation>Windows ADK のサポート</translation>
    </message>
    <message>
        <source>Task sequence steps</source>
        <translation>タスク シーケンスのステップ</translation>
    </message>
    <message>
        <source>Manage task sequences to automate tasks: export and import</source>
        <translation>タスクを自動化するためのタスク シーケンスの管理: エクスポートとインポート</translation>
    </message>
    <message>
        <source>What&apos;s new in version 2203</source>
        <translation>バージョン 2203 の新機能</translation>
    </message>
    <message>
        <source>Task sequence variables</source>
        <translation>タスク シーケンス変数</translation>
    </message>
    <message>
        <source>Set up a cloud management gateway</source>
        <translation>クラウド管理ゲートウェイのセットアップ</translation>
    </message>
    <message>
        <source>CMG server authentication certificate</source>
        <translation>CMG サーバー認証証明書</translation>
    </message>
    <message>
        <source>CMG data flow</source>
        <translation>CMG のデータ フロー</translation>
    </message>
    <message>
        <source>Boot media can&apos;t reach an HTTPS management point (80072f8f)</source>
        <translation>ブート メディアが HTTPS 管理ポイントに到達できない (80072f8f)</translation>
    </message>
    <message>
        <source>Plan for internet-based client management</source>
        <translation>インターネット ベースのクライアント管理の計画</translation>
    </message>
    <message>
        <source>What&apos;s new in version 2509</source>
        <translation>バージョン 2509 の新機能</translation>
    </message>
    <message>
        <source>What&apos;s new in version 2603</source>
        <translation>バージョン 2603 の新機能</translation>
    </message>
    <message>
        <source>Microsoft Deployment Toolkit support life cycle</source>
        <translation>Microsoft Deployment Toolkit のサポート ライフサイクル</translation>
    </message>
    <message>
        <source>Windows boot manager revocations and the 2023 certificates (KB5025885)</source>
        <translation>Windows ブート マネージャーの失効と 2023 証明書 (KB5025885)</translation>
    </message>
    <message>
        <source>Windows Secure Boot key creation and management guidance</source>
        <translation>Windows セキュア ブート キーの作成と管理に関するガイダンス</translation>
    </message>
    <message>
        <source>Export-PfxCertificate: CryptoAlgorithmOption</source>
        <translation>Export-PfxCertificate: CryptoAlgorithmOption</translation>
    </message>
    <message>
        <source>Local machine and current user certificate stores</source>
        <translation>ローカル コンピューターと現在のユーザーの証明書ストア</translation>
    </message>
    <message>
        <source>FAT volume labels</source>
        <translation>FAT ボリューム ラベル</translation>
    </message>
    <message>
        <source>ECMA-167, the volume identifier of UDF</source>
        <translation>ECMA-167 (UDF のボリューム識別子)</translation>
    </message>
    <message>
        <source>Updates and servicing for Configuration Manager</source>
        <translation>Configuration Manager の更新とサービス</translation>
    </message>
    <message>
        <source>About client settings</source>
        <translation>クライアント設定について</translation>
    </message>
    <message>
        <source>Deploy and manage content</source>
        <translation>コンテンツの展開と管理</translation>
    </message>
    <message>
        <source>Deploy a task sequence</source>
        <translation>タスク シーケンスの展開</translation>
    </message>
    <message>
        <source>Settings to manage high-risk deployments</source>
        <translation>リスクの高い展開を管理するための設定</translation>
    </message>
    <message>
        <source>Prepare for unknown computer deployments</source>
        <translation>不明なコンピューターの展開の準備</translation>
    </message>
    <message>
        <source>Enhanced HTTP</source>
        <translation>拡張 HTTP</translation>
    </message>
    <message>
        <source>Boundary groups</source>
        <translation>境界グループ</translation>
    </message>
    <message>
        <source>Block-CMCertificate</source>
        <translation>Block-CMCertificate</translation>
    </message>
    <message>
        <source>Fundamentals of role-based administration</source>
        <translation>ロールベース管理の基礎</translation>
    </message>
    <message>
        <source>CMG boot media stop working after six months (report)</source>
        <translation>CMG ブート メディアが 6 か月後に動作しなくなる (報告)</translation>
    </message>
    <message>
        <source>WinPE doesn&apos;t trust an internal CMG certificate (report)</source>
        <translation>WinPE が社内の CMG 証明書を信頼しない (報告)</translation>
    </message>
    <message>
        <source>How the media password protects the media variables (PXEThief)</source>
        <translation>メディア パスワードによるメディア変数の保護のしくみ (PXEThief)</translation>
    </message>
    <message>
        <source>Task sequence boot media over a CMG (guide and thread)</source>
        <translation>CMG 経由のタスク シーケンス ブート メディア (ガイドとスレッド)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Written: %1, %2</source>
        <translation>書き込み: %1、%2</translation>
    </message>
    <message>
        <source>Not verified, as requested, so its hash isn&apos;t known.</source>
        <translation>指定により検証していないため、ハッシュは不明です。</translation>
    </message>
    <message>
        <source>Written and verified. SHA-256: %1</source>
        <translation>書き込みと検証が完了しました。SHA-256: %1</translation>
    </message>
    <message>
        <source>For USB drives: %1 each</source>
        <translation>USB ドライブ: それぞれ %1</translation>
    </message>
    <message>
        <source>USB drive %1, %2: %3</source>
        <translation>USB ドライブ %1、%2: %3</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>ソース: %1 (%2)</translation>
    </message>
    <message>
        <source>  SHA-256 %1</source>
        <translation>  SHA-256 %1</translation>
    </message>
    <message>
        <source>  SHA-256 not known: it changed since it was read</source>
        <translation>  SHA-256 は不明 (読み取り後に変更されました)</translation>
    </message>
    <message>
        <source>Created anyway, despite: %1</source>
        <translation>次の問題がある状態で作成: %1</translation>
    </message>
    <message>
        <source>Boot image: image %1 was marked as bootable</source>
        <translation>ブート イメージ: イメージ %1 を起動可能としてマークしました</translation>
    </message>
    <message>
        <source>Certificate added: %1, thumbprint %2, store %3</source>
        <translation>追加した証明書: %1、拇印 %2、ストア %3</translation>
    </message>
    <message>
        <source>Variable changed: %1</source>
        <translation>変更した変数: %1</translation>
    </message>
    <message>
        <source>File changed: %1</source>
        <translation>変更したファイル: %1</translation>
    </message>
    <message>
        <source>Copied unchanged: %1, %2</source>
        <translation>変更せずにコピー: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n 個の変数</numerusform>
        </translation>
    </message>
    <message>
        <source>Time taken: %1 s</source>
        <translation>所要時間: %1 秒</translation>
    </message>
    <message>
        <source>Starts on UEFI only: no boot record for BIOS was chosen.</source>
        <translation>UEFI でのみ起動します。BIOS 用のブート レコードは選択されていません。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>%1: couldn&apos;t be checked: %2</source>
        <translation>%1: 確認できず: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What is wrong, what to do.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>What is wrong, what was seen, what to do.</extracomment>
        <translation>%1 (%2)。%3</translation>
    </message>
    <message>
        <source>Found: %1. %2</source>
        <extracomment>What was seen, then what to do.</extracomment>
        <translation>検出: %1。%2</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n 件の検出結果があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules couldn&apos;t be checked.</source>
        <translation>
            <numerusform>%n 個の規則を確認できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found in what could be checked.</source>
        <translation>確認できた範囲では、問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>couldn&apos;t be checked</source>
        <translation>確認できず</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other rules</source>
        <translation>
            <numerusform>%1 とほかの %n 個の規則</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a boot medium from your site to check this.</source>
        <translation>これを確認するには、サイトのブート メディアを開いてください。</translation>
    </message>
    <message>
        <source>Enter the media password to check this.</source>
        <translation>これを確認するには、メディア パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Add a site snapshot to check this.</source>
        <translation>これを確認するには、サイト スナップショットを追加してください。</translation>
    </message>
    <message>
        <source>Open a boot image to check this.</source>
        <translation>これを確認するには、ブート イメージを開いてください。</translation>
    </message>
    <message>
        <source>Add the CMG&apos;s server certificate on the Boot image page to check whether Windows PE will trust it.</source>
        <translation>Windows PE が CMG を信頼するかどうかを確認するには、[ブート イメージ] ページで CMG のサーバー証明書を追加してください。</translation>
    </message>
    <message>
        <source>Add a task sequence export on the Customization page to check this.</source>
        <translation>これを確認するには、[カスタマイズ] ページでタスク シーケンスのエクスポートを追加してください。</translation>
    </message>
    <message>
        <source>The task sequence export couldn&apos;t be read.</source>
        <translation>タスク シーケンスのエクスポートを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Add a PFX file to check this.</source>
        <translation>これを確認するには、PFX ファイルを追加してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s name isn&apos;t known. Open a boot medium and enter its password.</source>
        <translation>ゲートウェイの名前が不明です。ブート メディアを開き、パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Whether a PC starts the medium isn&apos;t known. Open a boot medium from your site.</source>
        <translation>PC がメディアを起動するかどうかは不明です。サイトのブート メディアを開いてください。</translation>
    </message>
    <message>
        <source>Enter the new media password to check this.</source>
        <translation>これを確認するには、新しいメディア パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Set the site version on the Start page (for example, 2503).</source>
        <translation>[開始] ページでサイトのバージョンを設定してください (例: 2503)。</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t name its Windows PE build.</source>
        <translation>ブート イメージに Windows PE のビルドが記載されていません。</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t list its optional components.</source>
        <translation>ブート イメージにオプション コンポーネントが記載されていません。</translation>
    </message>
    <message>
        <source>This boot image doesn&apos;t show whether F8 opens a command prompt.</source>
        <translation>F8 キーでコマンド プロンプトが開くかどうかは、このブート イメージからはわかりません。</translation>
    </message>
    <message>
        <source>The boot image&apos;s drivers weren&apos;t found.</source>
        <translation>ブート イメージのドライバーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1, which the site adds to its boot images</source>
        <translation>%1 (サイトがブート イメージに追加するもの)</translation>
    </message>
    <message>
        <source>%1, which is part of Windows PE</source>
        <translation>%1 (Windows PE の一部)</translation>
    </message>
    <message>
        <source>This is a plain Windows PE image without Configuration Manager (no TsBootShell.exe)</source>
        <translation>これは Configuration Manager を含まない、通常の Windows PE イメージである (TsBootShell.exe なし)</translation>
    </message>
    <message>
        <source>Use your site&apos;s boot.&lt;package ID&gt;.wim, which contains the Configuration Manager programs.</source>
        <translation>Configuration Manager のプログラムが含まれている、サイトの boot.&lt;パッケージ ID&gt;.wim を使用してください。</translation>
    </message>
    <message>
        <source>The boot image comes from the Windows ADK 10.1.25398.1, which Configuration Manager doesn&apos;t support</source>
        <translation>ブート イメージが、Configuration Manager でサポートされていない Windows ADK 10.1.25398.1 のものである</translation>
    </message>
    <message>
        <source>Install the ADK 10.1.26100.1 or later and reload the boot image with its Windows PE.</source>
        <translation>ADK 10.1.26100.1 以降をインストールし、その Windows PE でブート イメージを再読み込みしてください。</translation>
    </message>
    <message>
        <source>The boot image is older than the recommended Windows ADK 10.1.26100.1</source>
        <translation>ブート イメージが、推奨される Windows ADK 10.1.26100.1 より古いバージョンである</translation>
    </message>
    <message>
        <source>Install a current ADK and reload the boot image with its Windows PE.</source>
        <translation>最新の ADK をインストールし、その Windows PE でブート イメージを再読み込みしてください。</translation>
    </message>
    <message>
        <source>From version 2603, the gateway accepts only ECDHE and TLS 1.3, and this boot image predates Windows 10 (derived from documentation, not tested)</source>
        <translation>バージョン 2603 以降のゲートウェイは ECDHE と TLS 1.3 のみを受け付けるが、このブート イメージは Windows 10 より前のものである (ドキュメントからの推定であり、テストされていない)</translation>
    </message>
    <message>
        <source>Reload the boot image with the Windows PE of a current ADK.</source>
        <translation>最新の ADK の Windows PE でブート イメージを再読み込みしてください。</translation>
    </message>
    <message>
        <source>The boot image is for 32-bit PCs. It doesn&apos;t start on 64-bit UEFI, and the current ADK no longer includes this type</source>
        <translation>ブート イメージが 32 ビット PC 用である。64 ビット UEFI では起動せず、最新の ADK にこの種類は含まれていない</translation>
    </message>
    <message>
        <source>Use the site&apos;s x64 boot image.</source>
        <translation>サイトの x64 ブート イメージを使用してください。</translation>
    </message>
    <message>
        <source>Boot images for ARM64 need a site of version 2403 or later</source>
        <translation>ARM64 用のブート イメージには、バージョン 2403 以降のサイトが必要である</translation>
    </message>
    <message>
        <source>Update the site, or use the x64 boot image.</source>
        <translation>サイトを更新するか、x64 ブート イメージを使用してください。</translation>
    </message>
    <message>
        <source>The boot image lacks optional components that Configuration Manager needs</source>
        <translation>Configuration Manager に必要なオプション コンポーネントがブート イメージに不足している</translation>
    </message>
    <message>
        <source>Add them to the boot image in the console and update its distribution points.</source>
        <translation>コンソールでブート イメージに追加し、配布ポイントを更新してください。</translation>
    </message>
    <message>
        <source>F8 opens a command prompt in this boot image, even before the password is entered</source>
        <translation>このブート イメージでは、パスワードの入力前でも F8 でコマンド プロンプトが開く</translation>
    </message>
    <message>
        <source>This is useful for testing. For media that you hand out, disable command support in the console.</source>
        <translation>テストに役立ちます。配布するメディアでは、コンソールでコマンド サポートを無効にしてください。</translation>
    </message>
    <message>
        <source>No drivers were added to the boot image. Windows PE includes drivers for many wired network adapters, but for no wireless ones and for few docks</source>
        <translation>ブート イメージにドライバーが追加されていない。Windows PE には多くの有線ネットワーク アダプターのドライバーが含まれているが、ワイヤレス用はなく、ドック用もわずかである</translation>
    </message>
    <message>
        <source>Test it on each model, or add your models&apos; network drivers to the boot image. The PC needs a wired network in any case.</source>
        <translation>各機種でテストするか、使用機種のネットワーク ドライバーをブート イメージに追加してください。いずれの場合も PC には有線ネットワークが必要です。</translation>
    </message>
    <message>
        <source>The profile names a different image in boot.wim than the one that starts</source>
        <translation>プロファイルで指定されている boot.wim 内のイメージが、起動するイメージと異なる</translation>
    </message>
    <message>
        <source>Set bootImage.index to 0 unless you chose another image on purpose.</source>
        <translation>意図的に別のイメージを選択した場合を除き、bootImage.index を 0 に設定してください。</translation>
    </message>
    <message>
        <source>Writing the boot.wim was interrupted</source>
        <translation>boot.wim の書き込みが中断されている</translation>
    </message>
    <message>
        <source>Unmount it with DISM and commit or discard the change, or use a fresh copy.</source>
        <translation>DISM でマウントを解除して変更をコミットまたは破棄するか、新しいコピーを使用してください。</translation>
    </message>
    <message>
        <source>The boot image&apos;s SOFTWARE hive has more than one name</source>
        <translation>ブート イメージの SOFTWARE ハイブに複数の名前がある</translation>
    </message>
    <message>
        <source>Only the one in System32\config is changed. No known boot image looks like this, so check where it comes from.</source>
        <translation>変更されるのは System32\config のものだけです。このような既知のブート イメージはないため、入手元を確認してください。</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t contain the boot files that you chose</source>
        <translation>選択したブート ファイルがブート イメージに含まれていない</translation>
    </message>
    <message>
        <source>Keep the medium&apos;s boot files, or reload the boot image with a newer Windows PE and update its distribution points. A USB drive doesn&apos;t need efisys.bin.</source>
        <translation>メディアのブート ファイルをそのまま使用するか、新しい Windows PE でブート イメージを再読み込みし、配布ポイントを更新してください。USB ドライブに efisys.bin は必要ありません。</translation>
    </message>
    <message>
        <source>The boot image has no boot files signed with the 2023 CA, so you can&apos;t use it for PCs that no longer trust the 2011 CA</source>
        <translation>ブート イメージに 2023 CA で署名されたブート ファイルがないため、2011 CA を信頼しなくなった PC には使用できない</translation>
    </message>
    <message>
        <source>Reload the boot image with the Windows PE from ADK 10.1.26100.1 or later.</source>
        <translation>ADK 10.1.26100.1 以降の Windows PE でブート イメージを再読み込みしてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of firmware, and what it does with the medium.
----------
The path of a file, who signed it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PCs of the intended type can&apos;t start from this medium</source>
        <translation>対象とする種類の PC がこのメディアから起動できない</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image, or import the medium that the console made. To create an ISO file, import the console&apos;s ISO file.</source>
        <translation>ブート イメージのブート ファイルを使用するか、コンソールで作成したメディアをインポートしてください。ISO ファイルを作成するには、コンソールの ISO ファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>The medium&apos;s boot manager doesn&apos;t start the boot image</source>
        <translation>メディアのブート マネージャーがブート イメージを起動しない</translation>
    </message>
    <message>
        <source>Use your site&apos;s boot.wim, or export this one with DISM, /Compress:max and /Bootable. If no image is marked as bootable, mark it on the Boot image page or with bootImage.makeBootable.</source>
        <translation>サイトの boot.wim を使用するか、DISM で /Compress:max と /Bootable を指定してこのイメージをエクスポートしてください。起動可能とマークされたイメージがない場合は、[ブート イメージ] ページまたは bootImage.makeBootable でマークしてください。</translation>
    </message>
    <message>
        <source>The boot configuration starts a different WIM than sources\boot.wim, so PCs never use the changed one</source>
        <translation>ブート構成が sources\boot.wim とは別の WIM を起動するため、変更した WIM が PC で使用されない</translation>
    </message>
    <message>
        <source>Import the medium that the console made.</source>
        <translation>コンソールで作成したメディアをインポートしてください。</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fully checked whether a PC starts the medium</source>
        <translation>PC がメディアを起動するかどうかを、完全には確認できなかった</translation>
    </message>
    <message>
        <source>Test it on a PC, or use the boot files from the boot image.</source>
        <translation>PC でテストするか、ブート イメージのブート ファイルを使用してください。</translation>
    </message>
    <message>
        <source>The medium starts on UEFI, but not on BIOS</source>
        <translation>メディアが UEFI では起動するが、BIOS では起動しない</translation>
    </message>
    <message>
        <source>If all your PCs use UEFI, you don&apos;t need to do anything. Otherwise, import the medium that the console made.</source>
        <translation>すべての PC が UEFI を使用している場合、対応は不要です。それ以外の場合は、コンソールで作成したメディアをインポートしてください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate can&apos;t be read, so it can&apos;t be checked whether Windows PE will trust the gateway</source>
        <translation>ゲートウェイの証明書を読み取れないため、Windows PE がゲートウェイを信頼するかどうかを確認できない</translation>
    </message>
    <message>
        <source>Choose the gateway&apos;s server certificate as a .cer or .pem file, or remove it from the profile.</source>
        <translation>ゲートウェイのサーバー証明書を .cer または .pem ファイルとして選択するか、プロファイルから削除してください。</translation>
    </message>
    <message>
        <source>Windows PE won&apos;t trust the gateway, because the root of its certificate is missing from the boot image</source>
        <translation>証明書のルートがブート イメージにないため、Windows PE がゲートウェイを信頼しない</translation>
    </message>
    <message>
        <source>Add the root certificate (stores ROOT and AuthRoot). Or use a certificate from a public CA for the gateway, or add the root in a prestart command.</source>
        <translation>ルート証明書を追加してください (ストア ROOT と AuthRoot)。または、ゲートウェイにパブリック CA の証明書を使用するか、起動前コマンドでルートを追加してください。</translation>
    </message>
    <message>
        <source>Windows PE won&apos;t trust the gateway, because an intermediate CA is missing from the CA store in the boot image</source>
        <translation>中間 CA がブート イメージの CA ストアにないため、Windows PE がゲートウェイを信頼しない</translation>
    </message>
    <message>
        <source>Add every CA between the gateway&apos;s certificate and the root (store CA). An intermediate in ROOT isn&apos;t used.</source>
        <translation>ゲートウェイの証明書とルートの間にあるすべての CA を追加してください (ストア CA)。ROOT にある中間 CA は使用されません。</translation>
    </message>
    <message>
        <source>Windows PE won&apos;t trust the gateway, because the boot image lacks an issuer of its certificate</source>
        <translation>証明書の発行者がブート イメージにないため、Windows PE がゲートウェイを信頼しない</translation>
    </message>
    <message>
        <source>Add the certificate of that CA, and every CA certificate up to the root.</source>
        <translation>その CA の証明書と、ルートまでのすべての CA 証明書を追加してください。</translation>
    </message>
    <message>
        <source>Windows PE won&apos;t trust the gateway, because the boot image has its certificate, or a CA above it, in the Disallowed store</source>
        <translation>ゲートウェイの証明書、またはその上位の CA がブート イメージの Disallowed ストアにあるため、Windows PE がゲートウェイを信頼しない</translation>
    </message>
    <message>
        <source>Disallowed overrides every other store. Find out why the certificate is there. Use another boot image, or a gateway certificate from another CA.</source>
        <translation>Disallowed はほかのすべてのストアより優先されます。証明書がそこにある理由を調べてください。別のブート イメージ、または別の CA のゲートウェイ証明書を使用してください。</translation>
    </message>
    <message>
        <source>Windows PE won&apos;t trust the gateway, because its certificate is self-signed</source>
        <translation>証明書が自己署名であるため、Windows PE がゲートウェイを信頼しない</translation>
    </message>
    <message>
        <source>Use a certificate from a public CA or your own CA.</source>
        <translation>パブリック CA または自社の CA の証明書を使用してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate, or a CA above it, has expired</source>
        <translation>ゲートウェイの証明書、またはその上位の CA の有効期限が切れている</translation>
    </message>
    <message>
        <source>Renew it. If it&apos;s already renewed, export the certificate that the gateway uses now.</source>
        <translation>更新してください。既に更新されている場合は、ゲートウェイが現在使用している証明書をエクスポートしてください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate, or a CA above it, isn&apos;t valid yet</source>
        <translation>ゲートウェイの証明書、またはその上位の CA がまだ有効になっていない</translation>
    </message>
    <message>
        <source>Wait until that date, or use a certificate that is valid now. Check the clock of this computer.</source>
        <translation>有効になる日を待つか、現在有効な証明書を使用してください。このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate isn&apos;t for server authentication</source>
        <translation>ゲートウェイの証明書がサーバー認証用ではない</translation>
    </message>
    <message>
        <source>Enroll from a template whose application policies include Server Authentication (1.3.6.1.5.5.7.3.1).</source>
        <translation>アプリケーション ポリシーに「サーバー認証」(1.3.6.1.5.5.7.3.1) が含まれるテンプレートから登録してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate chain is invalid</source>
        <translation>ゲートウェイの証明書チェーンが無効である</translation>
    </message>
    <message>
        <source>Ask your PKI team to check the certificate named here.</source>
        <translation>ここに示されている証明書を確認するように、PKI チームに依頼してください。</translation>
    </message>
    <message>
        <source>The medium asks for the gateway by its deployment name, which isn&apos;t in the gateway&apos;s certificate</source>
        <translation>メディアがゲートウェイを展開名で要求しているが、その名前はゲートウェイの証明書に含まれていない</translation>
    </message>
    <message>
        <source>Create the medium with the service name from the certificate, and point a CNAME record in DNS to the deployment name.</source>
        <translation>証明書に含まれるサービス名でメディアを作成し、DNS の CNAME レコードで展開名を参照するようにしてください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is for a different name than the medium&apos;s management point</source>
        <translation>ゲートウェイの証明書の名前が、メディアの管理ポイントの名前と異なる</translation>
    </message>
    <message>
        <source>Choose the certificate that this gateway uses, or create the medium again with this gateway.</source>
        <translation>このゲートウェイが使用している証明書を選択するか、このゲートウェイでメディアを作り直してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate expires within 60 days</source>
        <translation>ゲートウェイの証明書の有効期限が 60 日以内に切れる</translation>
    </message>
    <message>
        <source>Renew it. Media keep working if the new certificate has the same issuer.</source>
        <translation>更新してください。新しい証明書の発行者が同じであれば、メディアは引き続き動作します。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate, or a CA above it, has a weak signature that Windows may refuse</source>
        <translation>ゲートウェイの証明書、またはその上位の CA の署名が弱く、Windows に拒否されることがある</translation>
    </message>
    <message>
        <source>Ask the CA to issue it again with SHA256.</source>
        <translation>SHA256 を使用して再発行するように CA に依頼してください。</translation>
    </message>
    <message>
        <source>No revocation list of the gateway&apos;s certificate, or of a CA above it, can be reached from the internet</source>
        <translation>ゲートウェイの証明書、またはその上位の CA の失効リストに、インターネットから到達できない</translation>
    </message>
    <message>
        <source>Publish the lists over HTTP under a public name. Or clear Clients check the certificate revocation list (CRL) for site systems in the site properties, and create the medium again. The gateway&apos;s own setting Verify Client Certificate Revocation is about client certificates.</source>
        <translation>失効リストを公開名で HTTP により公開してください。または、サイトのプロパティで「サイト システムの証明書失効リスト (CRL) をチェックする」をオフにして、メディアを作り直してください。ゲートウェイの設定「クライアント証明書の失効状態の検証」はクライアントの証明書に関するものです。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from a public CA</source>
        <translation>ゲートウェイの証明書がパブリック CA から発行されている</translation>
    </message>
    <message>
        <source>If the boot image contains its root, you don&apos;t need to add anything. Make sure that a CNAME record in DNS points from the service name to the deployment name.</source>
        <translation>ブート イメージにルートがあれば、追加は不要です。DNS の CNAME レコードで、サービス名から展開名を参照していることを確認してください。</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t say when it was created.</source>
        <translation>メディアに作成日が記載されていません。</translation>
    </message>
    <message>
        <source>TsmBootstrap.ini doesn&apos;t say what type of media this is.</source>
        <translation>TsmBootstrap.ini にメディアの種類が記載されていません。</translation>
    </message>
    <message>
        <source>TsmBootstrap.ini doesn&apos;t say whether a password is required.</source>
        <translation>TsmBootstrap.ini にパスワードの要否が記載されていません。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>This is a sample lab medium: no site knows it, and no PC&apos;s Secure Boot trusts its boot files</source>
        <translation>これはサンプル ラボのメディアである。どのサイトにも認識されず、どの PC のセキュア ブートにもブート ファイルが信頼されない</translation>
    </message>
    <message>
        <source>Use it to practice, with Secure Boot off on the PC. It installs nothing. For a medium that deploys, import one from your site.</source>
        <translation>PC のセキュア ブートを無効にして、練習に使用してください。何もインストールされません。展開用のメディアには、サイトのメディアをインポートしてください。</translation>
    </message>
    <message>
        <source>Windows, macOS, or another system left its own files on the imported medium</source>
        <translation>Windows、macOS、またはその他のシステムが、インポートしたメディアに独自のファイルを残している</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything: the new medium doesn&apos;t include them.</source>
        <translation>対応は不要です。新しいメディアには含まれません。</translation>
    </message>
    <message>
        <source>The imported medium has files with names that Windows programs can&apos;t open</source>
        <translation>インポートしたメディアに、Windows プログラムで開けない名前のファイルがある</translation>
    </message>
    <message>
        <source>No site creates such names. Find out where the files come from, and rename or remove them.</source>
        <translation>サイトがこのような名前を作成することはありません。ファイルの入手元を調べ、名前を変更するか削除してください。</translation>
    </message>
    <message>
        <source>The imported ISO file has a damaged boot catalog, and may have more damage</source>
        <translation>インポートした ISO ファイルのブート カタログが破損しており、ほかにも破損している可能性がある</translation>
    </message>
    <message>
        <source>Copy the ISO file again, or create it again in the console. The new medium gets its own boot catalog.</source>
        <translation>ISO ファイルをもう一度コピーするか、コンソールで作り直してください。新しいメディアには独自のブート カタログが作成されます。</translation>
    </message>
    <message>
        <source>The medium names no management point</source>
        <translation>メディアに管理ポイントが指定されていない</translation>
    </message>
    <message>
        <source>Create it again in the console and choose the cloud management gateway on the Boot Image page. If the profile changes SMSTSMP, remove that change.</source>
        <translation>コンソールで作り直し、[ブート イメージ] ページでクラウド管理ゲートウェイを選択してください。プロファイルで SMSTSMP を変更している場合は、その変更を削除してください。</translation>
    </message>
    <message>
        <source>This is dynamic media, which looks for a management point on the intranet</source>
        <translation>これは動的メディアであり、イントラネットで管理ポイントを検索する</translation>
    </message>
    <message>
        <source>Create it again in the console as site-based media.</source>
        <translation>コンソールでサイト ベースのメディアとして作り直してください。</translation>
    </message>
    <message>
        <source>The medium&apos;s management point doesn&apos;t use HTTPS, so it isn&apos;t a cloud management gateway</source>
        <translation>メディアの管理ポイントが HTTPS を使用していないため、クラウド管理ゲートウェイではない</translation>
    </message>
    <message>
        <source>Create the medium again in the console and choose the cloud management gateway on the Boot Image page.</source>
        <translation>コンソールでメディアを作り直し、[ブート イメージ] ページでクラウド管理ゲートウェイを選択してください。</translation>
    </message>
    <message>
        <source>The management point has a name or address that exists only on the intranet</source>
        <translation>管理ポイントの名前またはアドレスがイントラネットにしか存在しない</translation>
    </message>
    <message>
        <source>Create the medium again in the console and choose the cloud management gateway, whose name is in public DNS.</source>
        <translation>コンソールでメディアを作り直し、パブリック DNS に名前があるクラウド管理ゲートウェイを選択してください。</translation>
    </message>
    <message>
        <source>The management point&apos;s address doesn&apos;t look like a cloud management gateway (https://name/CCM_Proxy_...)</source>
        <translation>管理ポイントのアドレスがクラウド管理ゲートウェイの形式 (https://名前/CCM_Proxy_...) ではない</translation>
    </message>
    <message>
        <source>In the console, choose Management point, Add Management Points, Cloud management gateway. An internet-facing management point without a gateway can&apos;t deploy operating systems.</source>
        <translation>コンソールで [管理ポイント]、[管理ポイントの追加]、[クラウド管理ゲートウェイ] の順に選択してください。ゲートウェイなしでインターネットに公開された管理ポイントでは、オペレーティング システムを展開できません。</translation>
    </message>
    <message>
        <source>The management point doesn&apos;t use port 443. A gateway listens only on port 443</source>
        <translation>管理ポイントがポート 443 を使用していない。ゲートウェイはポート 443 のみで待ち受ける</translation>
    </message>
    <message>
        <source>Create the medium again in the console. It uses 443 for a gateway even if the site has custom client ports.</source>
        <translation>コンソールでメディアを作り直してください。サイトのクライアント ポートをカスタマイズしていても、ゲートウェイには 443 が使用されます。</translation>
    </message>
    <message>
        <source>The medium uses the name of the Azure deployment, which isn&apos;t in the gateway&apos;s certificate</source>
        <translation>メディアが Azure の展開名を使用しているが、その名前はゲートウェイの証明書に含まれていない</translation>
    </message>
    <message>
        <source>Create the medium again with the service name, which is the common name of the server certificate. Names that end in cloudapp.net belonged to classic gateways, which no longer exist.</source>
        <translation>サーバー証明書の共通名であるサービス名でメディアを作り直してください。cloudapp.net で終わる名前は、廃止されたクラシック ゲートウェイのものです。</translation>
    </message>
    <message>
        <source>This isn&apos;t bootable media, but stand-alone, prestaged, or capture media</source>
        <translation>これは起動可能なメディアではなく、スタンドアロン メディア、事前設定されたメディア、またはキャプチャ メディアである</translation>
    </message>
    <message>
        <source>Create bootable media in the console and import those.</source>
        <translation>コンソールで起動可能なメディアを作成し、それをインポートしてください。</translation>
    </message>
    <message>
        <source>The medium has no certificate of its own</source>
        <translation>メディアに自身の証明書がない</translation>
    </message>
    <message>
        <source>Create the medium again in the console.</source>
        <translation>コンソールでメディアを作り直してください。</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate has expired</source>
        <translation>メディアの証明書の有効期限が切れている</translation>
    </message>
    <message>
        <source>Create the medium again in the console with a later expiration date.</source>
        <translation>有効期限をより先の日付にして、コンソールでメディアを作り直してください。</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate expires within 60 days, and the medium with it</source>
        <translation>メディアの証明書の有効期限が 60 日以内に切れ、メディアも使用できなくなる</translation>
    </message>
    <message>
        <source>Create the medium again in the console with a later expiration date if you need it longer.</source>
        <translation>それより長く使用する場合は、有効期限をより先の日付にして、コンソールでメディアを作り直してください。</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate isn&apos;t valid yet</source>
        <translation>メディアの証明書がまだ有効になっていない</translation>
    </message>
    <message>
        <source>Wait until that date to use the medium, and check the clock of this computer.</source>
        <translation>有効になる日を待ってからメディアを使用してください。このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>The medium is more than six months old. Administrators report that the gateway rejects such media (0x87d0027e, then 0x87d00215) even with a valid certificate</source>
        <translation>メディアの作成から 6 か月を超えている。そのようなメディアは、証明書が有効でもゲートウェイに拒否されると、管理者から報告されている (0x87d0027e、続いて 0x87d00215)</translation>
    </message>
    <message>
        <source>Create the medium again in the console. Microsoft doesn&apos;t document how long its token is valid.</source>
        <translation>コンソールでメディアを作り直してください。トークンの有効期間について、Microsoft のドキュメントに記載はありません。</translation>
    </message>
    <message>
        <source>The medium contains none of the site&apos;s trusted root certification authorities, as is normal for media from a central administration site</source>
        <translation>サイトの信頼されたルート証明機関がメディアに含まれていない (中央管理サイトで作成したメディアでは正常)</translation>
    </message>
    <message>
        <source>If the site uses certificates from your own CA, enter the root and intermediate certificates in the site properties and create the medium at a primary site. The boot image can still trust the gateway.</source>
        <translation>サイトで自社の CA の証明書を使用している場合は、サイトのプロパティにルート証明書と中間証明書を登録し、プライマリ サイトでメディアを作成してください。それでも、ブート イメージでゲートウェイを信頼することはできます。</translation>
    </message>
    <message>
        <source>TsmBootstrap.ini and the media variables contradict each other about the password</source>
        <translation>パスワードについて、TsmBootstrap.ini とメディア変数が矛盾している</translation>
    </message>
    <message>
        <source>The new medium will be consistent. Check how this one was created.</source>
        <translation>新しいメディアでは一致します。このメディアの作成方法を確認してください。</translation>
    </message>
    <message>
        <source>The medium asks no questions and supports unknown computers: a required deployment can reinstall any PC that starts from it</source>
        <translation>メディアが何も尋ねず、不明なコンピューターをサポートしている。このメディアから起動した PC は、必須の展開によって再インストールされる可能性がある</translation>
    </message>
    <message>
        <source>Don&apos;t allow unattended deployment, or create the medium without unknown computer support.</source>
        <translation>無人展開を許可しないか、不明なコンピューターのサポートなしでメディアを作成してください。</translation>
    </message>
    <message>
        <source>The medium seems to have no unknown computer support</source>
        <translation>メディアが不明なコンピューターをサポートしていないと思われる</translation>
    </message>
    <message>
        <source>Add each PC to the site before it starts from the medium, or create the medium with unknown computer support.</source>
        <translation>メディアから起動する前に各 PC をサイトに登録するか、不明なコンピューターのサポートを有効にしてメディアを作成してください。</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>Two sizes: of what is free on a disk, and of the medium.</extracomment>
        <translation>空き %1、必要 %2</translation>
    </message>
    <message>
        <source>The profile doesn&apos;t name the file to create</source>
        <translation>プロファイルに、作成するファイルの指定がない</translation>
    </message>
    <message>
        <source>Choose one on the Media type page. On the command line, you can use the option --out.</source>
        <translation>[メディアの種類] ページで選択してください。コマンド ラインでは --out オプションを使用できます。</translation>
    </message>
    <message>
        <source>The new medium can&apos;t be written there</source>
        <translation>その場所に新しいメディアを書き込めない</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>別のフォルダーまたは別の名前を選択してください。</translation>
    </message>
    <message>
        <source>A file with that name already exists</source>
        <translation>その名前のファイルは既に存在する</translation>
    </message>
    <message>
        <source>Choose another name, or replace the file: the wizard asks first, and the build command needs --force.</source>
        <translation>別の名前を選択するか、ファイルを置き換えてください。ウィザードでは最初に確認され、build コマンドでは --force が必要です。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough space for the new medium</source>
        <translation>新しいメディアのための空き領域が不足している</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>空き領域を増やすか、別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The label can&apos;t be a volume name</source>
        <translation>ラベルをボリューム名として使用できない</translation>
    </message>
    <message>
        <source>Use 1 to 32 characters without * ? / \ | : &lt; &gt; and quotation marks.</source>
        <translation>* ? / \ | : &lt; &gt; と引用符を除く 1 ～ 32 文字で指定してください。</translation>
    </message>
    <message>
        <source>A USB drive shows only 11 ASCII characters of the label</source>
        <translation>USB ドライブには、ラベルのうち 11 文字の ASCII 文字だけが表示される</translation>
    </message>
    <message>
        <source>Put the important part first, in letters A to Z and digits. The full label is saved in MediaLabel.txt.</source>
        <translation>重要な部分を、A ～ Z の英字と数字で先頭に入力してください。ラベル全体は MediaLabel.txt に保存されます。</translation>
    </message>
    <message>
        <source>A disc shows only the first characters of the label</source>
        <translation>ディスクにはラベルの先頭の文字だけが表示される</translation>
    </message>
    <message>
        <source>A disc name has 30 characters, or 15 if one of them isn&apos;t in Latin-1, such as a dash or Greek letters. Put the important part first. The full label is saved in MediaLabel.txt.</source>
        <translation>ディスク名は 30 文字までです。ダッシュやギリシャ文字など、Latin-1 にない文字を含む場合は 15 文字までです。重要な部分を先頭に入力してください。ラベル全体は MediaLabel.txt に保存されます。</translation>
    </message>
    <message>
        <source>A USB drive that all firmware starts uses FAT32, which can&apos;t store a file of 4 GiB or more</source>
        <translation>すべてのファームウェアで起動できる USB ドライブには FAT32 が使用され、4 GiB 以上のファイルを格納できない</translation>
    </message>
    <message>
        <source>Create an ISO file, or remove drivers and components from the boot image.</source>
        <translation>ISO ファイルを作成するか、ブート イメージからドライバーとコンポーネントを減らしてください。</translation>
    </message>
    <message>
        <source>The boot image contains the Configuration Manager programs</source>
        <translation>ブート イメージに Configuration Manager のプログラムが含まれている</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t come from an unsupported Windows ADK</source>
        <translation>ブート イメージが、サポートされていない Windows ADK のものではない</translation>
    </message>
    <message>
        <source>The boot image comes from the recommended Windows ADK or a later one</source>
        <translation>ブート イメージが、推奨される Windows ADK またはそれ以降のものである</translation>
    </message>
    <message>
        <source>The boot image is new enough for the gateway&apos;s TLS</source>
        <translation>ブート イメージがゲートウェイの TLS に対応できる新しさである</translation>
    </message>
    <message>
        <source>The boot image isn&apos;t for 32-bit PCs</source>
        <translation>ブート イメージが 32 ビット PC 用ではない</translation>
    </message>
    <message>
        <source>The site version supports the boot image&apos;s processor</source>
        <translation>サイトのバージョンが、ブート イメージのプロセッサをサポートしている</translation>
    </message>
    <message>
        <source>The boot image has the optional components that Configuration Manager needs</source>
        <translation>Configuration Manager に必要なオプション コンポーネントがブート イメージに含まれている</translation>
    </message>
    <message>
        <source>F8 doesn&apos;t open a command prompt in this boot image</source>
        <translation>このブート イメージでは、F8 でコマンド プロンプトが開かない</translation>
    </message>
    <message>
        <source>Drivers were added to the boot image</source>
        <translation>ブート イメージにドライバーが追加されている</translation>
    </message>
    <message>
        <source>The profile changes the image in boot.wim that starts</source>
        <translation>プロファイルによって変更されるのは、boot.wim の中で起動するイメージである</translation>
    </message>
    <message>
        <source>The boot.wim was written completely</source>
        <translation>boot.wim が完全に書き込まれている</translation>
    </message>
    <message>
        <source>The boot image&apos;s SOFTWARE hive has only one name</source>
        <translation>ブート イメージの SOFTWARE ハイブの名前は 1 つだけである</translation>
    </message>
    <message>
        <source>The boot image contains the boot files that you chose</source>
        <translation>選択したブート ファイルがブート イメージに含まれている</translation>
    </message>
    <message>
        <source>The boot image has boot files signed by the 2023 CA</source>
        <translation>ブート イメージに、2023 CA で署名されたブート ファイルがある</translation>
    </message>
    <message>
        <source>Nothing was found that keeps PCs from starting this medium</source>
        <translation>PC がこのメディアから起動することを妨げるものは見つからなかった</translation>
    </message>
    <message>
        <source>The medium&apos;s boot manager starts the boot image</source>
        <translation>メディアのブート マネージャーがブート イメージを起動する</translation>
    </message>
    <message>
        <source>The boot configuration starts sources\boot.wim</source>
        <translation>ブート構成が sources\boot.wim を起動する</translation>
    </message>
    <message>
        <source>It could be fully checked whether a PC starts the medium</source>
        <translation>PC がメディアを起動するかどうかを、完全に確認できた</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t start on UEFI only</source>
        <translation>メディアが起動するのは UEFI だけではない</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate can be read</source>
        <translation>ゲートウェイの証明書を読み取れる</translation>
    </message>
    <message>
        <source>No root is missing from the boot image for the gateway&apos;s certificate</source>
        <translation>ゲートウェイの証明書に必要なルートが、ブート イメージに不足していない</translation>
    </message>
    <message>
        <source>No intermediate CA is missing from the boot image for the gateway&apos;s certificate</source>
        <translation>ゲートウェイの証明書に必要な中間 CA が、ブート イメージに不足していない</translation>
    </message>
    <message>
        <source>No issuer of the gateway&apos;s certificate is missing</source>
        <translation>ゲートウェイの証明書の発行者はすべてそろっている</translation>
    </message>
    <message>
        <source>Neither the gateway&apos;s certificate nor a CA above it is in the Disallowed store</source>
        <translation>ゲートウェイの証明書も、その上位の CA も、Disallowed ストアにない</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate doesn&apos;t fail because it&apos;s self-signed</source>
        <translation>ゲートウェイの証明書が自己署名であることによる問題はない</translation>
    </message>
    <message>
        <source>Neither the gateway&apos;s certificate nor a CA above it has expired</source>
        <translation>ゲートウェイの証明書と、その上位の CA の有効期限は切れていない</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate and the CAs above it aren&apos;t dated in the future</source>
        <translation>ゲートウェイの証明書と、その上位の CA の有効期間の開始は、将来の日付ではない</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is for server authentication</source>
        <translation>ゲートウェイの証明書がサーバー認証用である</translation>
    </message>
    <message>
        <source>No other problem was found in the gateway&apos;s certificate chain</source>
        <translation>ゲートウェイの証明書チェーンに、その他の問題は見つからなかった</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t ask for the gateway by a deployment name that is missing from its certificate</source>
        <translation>メディアは、証明書に含まれていない展開名でゲートウェイを要求しない</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate isn&apos;t for a different name</source>
        <translation>ゲートウェイの証明書は、異なる名前のものではない</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate doesn&apos;t expire within 60 days</source>
        <translation>ゲートウェイの証明書の有効期限は、60 日以内に切れない</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate chain has no weak signature</source>
        <translation>ゲートウェイの証明書チェーンに弱い署名はない</translation>
    </message>
    <message>
        <source>The revocation lists in the gateway&apos;s certificate chain have public addresses</source>
        <translation>ゲートウェイの証明書チェーンの失効リストに、パブリックなアドレスがある</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate doesn&apos;t come from a public CA</source>
        <translation>ゲートウェイの証明書は、パブリック CA から発行されたものではない</translation>
    </message>
    <message>
        <source>The medium isn&apos;t a sample lab</source>
        <translation>メディアはサンプル ラボのものではない</translation>
    </message>
    <message>
        <source>The imported medium has no files that an operating system left on it</source>
        <translation>インポートしたメディアに、オペレーティング システムが残したファイルはない</translation>
    </message>
    <message>
        <source>The boot catalog of the imported ISO file isn&apos;t damaged</source>
        <translation>インポートした ISO ファイルのブート カタログは破損していない</translation>
    </message>
    <message>
        <source>The medium names a management point</source>
        <translation>メディアに管理ポイントが指定されている</translation>
    </message>
    <message>
        <source>The medium isn&apos;t dynamic media</source>
        <translation>メディアは動的メディアではない</translation>
    </message>
    <message>
        <source>The medium&apos;s management point uses HTTPS</source>
        <translation>メディアの管理ポイントが HTTPS を使用している</translation>
    </message>
    <message>
        <source>The management point&apos;s name isn&apos;t limited to the intranet</source>
        <translation>管理ポイントの名前は、イントラネットに限定されていない</translation>
    </message>
    <message>
        <source>The management point&apos;s address looks like a cloud management gateway</source>
        <translation>管理ポイントのアドレスがクラウド管理ゲートウェイの形式である</translation>
    </message>
    <message>
        <source>The management point uses port 443</source>
        <translation>管理ポイントがポート 443 を使用している</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t use the name of the Azure deployment</source>
        <translation>メディアは Azure の展開名を使用していない</translation>
    </message>
    <message>
        <source>This is bootable media</source>
        <translation>これは起動可能なメディアである</translation>
    </message>
    <message>
        <source>The medium has its own certificate</source>
        <translation>メディアに自身の証明書がある</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate hasn&apos;t expired</source>
        <translation>メディアの証明書の有効期限は切れていない</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate doesn&apos;t expire within 60 days</source>
        <translation>メディアの証明書の有効期限は、60 日以内に切れない</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate isn&apos;t dated in the future</source>
        <translation>メディアの証明書の有効期間の開始は、将来の日付ではない</translation>
    </message>
    <message>
        <source>Windows can open all file names on the imported medium</source>
        <translation>インポートしたメディアのすべてのファイル名を Windows で開ける</translation>
    </message>
    <message>
        <source>The medium isn&apos;t more than six months old</source>
        <translation>メディアの作成から 6 か月を超えていない</translation>
    </message>
    <message>
        <source>The medium contains the site&apos;s trusted root certification authorities</source>
        <translation>サイトの信頼されたルート証明機関がメディアに含まれている</translation>
    </message>
    <message>
        <source>TsmBootstrap.ini and the media variables agree about the password</source>
        <translation>パスワードについて、TsmBootstrap.ini とメディア変数が一致している</translation>
    </message>
    <message>
        <source>The medium isn&apos;t both unattended and for unknown computers</source>
        <translation>無人展開を許可し、かつ不明なコンピューターをサポートするメディアではない</translation>
    </message>
    <message>
        <source>The medium supports unknown computers</source>
        <translation>メディアが不明なコンピューターをサポートしている</translation>
    </message>
    <message>
        <source>The profile names the file to create</source>
        <translation>プロファイルに、作成するファイルが指定されている</translation>
    </message>
    <message>
        <source>The new medium can be written there</source>
        <translation>その場所に新しいメディアを書き込める</translation>
    </message>
    <message>
        <source>No file with that name exists</source>
        <translation>その名前のファイルは存在しない</translation>
    </message>
    <message>
        <source>There is enough space for the new medium</source>
        <translation>新しいメディアのための空き領域が十分にある</translation>
    </message>
    <message>
        <source>The label can be a volume name</source>
        <translation>ラベルをボリューム名として使用できる</translation>
    </message>
    <message>
        <source>A USB drive shows the whole label</source>
        <translation>USB ドライブにラベル全体が表示される</translation>
    </message>
    <message>
        <source>A disc shows the whole label</source>
        <translation>ディスクにラベル全体が表示される</translation>
    </message>
    <message>
        <source>No file is too large for a USB drive</source>
        <translation>USB ドライブには大きすぎるファイルはない</translation>
    </message>
    <message>
        <source>The medium will have a password</source>
        <translation>メディアにパスワードが設定される</translation>
    </message>
    <message>
        <source>The media password takes a long time to guess</source>
        <translation>メディア パスワードの推測には長い時間がかかる</translation>
    </message>
    <message>
        <source>All characters of the media password are on a US keyboard</source>
        <translation>メディア パスワードのすべての文字が米国キーボードにある</translation>
    </message>
    <message>
        <source>The certificate hasn&apos;t expired</source>
        <translation>証明書の有効期限は切れていない</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t dated in the future</source>
        <translation>証明書の有効期間の開始は、将来の日付ではない</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t expire within 60 days</source>
        <translation>証明書の有効期限は、60 日以内に切れない</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t limited to other purposes than client authentication</source>
        <translation>証明書は、クライアント認証以外の用途に限定されていない</translation>
    </message>
    <message>
        <source>The certificate names its purposes</source>
        <translation>証明書に用途が記載されている</translation>
    </message>
    <message>
        <source>The key usage allows digital signature</source>
        <translation>キー使用法でデジタル署名が許可されている</translation>
    </message>
    <message>
        <source>The certificate has an RSA key</source>
        <translation>証明書に RSA キーがある</translation>
    </message>
    <message>
        <source>The key isn&apos;t shorter than 2048 bits</source>
        <translation>キーは 2048 ビットより短くない</translation>
    </message>
    <message>
        <source>The key isn&apos;t longer than 2048 bits</source>
        <translation>キーは 2048 ビットより長くない</translation>
    </message>
    <message>
        <source>The signature works with the site&apos;s update ring</source>
        <translation>署名がサイトの更新リングに適合している</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature isn&apos;t weak</source>
        <translation>証明書の署名は弱くない</translation>
    </message>
    <message>
        <source>The PFX file could be opened</source>
        <translation>PFX ファイルを開くことができた</translation>
    </message>
    <message>
        <source>The password opens the file</source>
        <translation>パスワードでファイルを開くことができる</translation>
    </message>
    <message>
        <source>The file is a PFX file</source>
        <translation>ファイルは PFX ファイルである</translation>
    </message>
    <message>
        <source>The PFX file contains a certificate</source>
        <translation>PFX ファイルに証明書が含まれている</translation>
    </message>
    <message>
        <source>The PFX file contains a private key</source>
        <translation>PFX ファイルに秘密キーが含まれている</translation>
    </message>
    <message>
        <source>The private key belongs to the certificate</source>
        <translation>秘密キーが証明書に対応している</translation>
    </message>
    <message>
        <source>The PFX file doesn&apos;t contain several private keys</source>
        <translation>PFX ファイルに複数の秘密キーは含まれていない</translation>
    </message>
    <message>
        <source>The PFX file contains its certificate only once</source>
        <translation>PFX ファイルに同じ証明書が重複して含まれていない</translation>
    </message>
    <message>
        <source>The private key is encrypted</source>
        <translation>秘密キーが暗号化されている</translation>
    </message>
    <message>
        <source>The key provider works with the site&apos;s update ring</source>
        <translation>キー プロバイダーがサイトの更新リングに適合している</translation>
    </message>
    <message>
        <source>The key doesn&apos;t use the Microsoft RSA SChannel Cryptographic Provider</source>
        <translation>キーに Microsoft RSA SChannel Cryptographic Provider は使用されていない</translation>
    </message>
    <message>
        <source>The key doesn&apos;t use a provider that isn&apos;t recommended</source>
        <translation>キーに、推奨されないプロバイダーは使用されていない</translation>
    </message>
    <message>
        <source>The PFX file names the provider of its key</source>
        <translation>PFX ファイルに、キーのプロバイダーが記載されている</translation>
    </message>
    <message>
        <source>The PFX file has a MAC, so changes to it can be detected</source>
        <translation>PFX ファイルに MAC があるため、変更を検出できる</translation>
    </message>
    <message>
        <source>The PFX file has no unusual MAC type</source>
        <translation>PFX ファイルに特殊な種類の MAC はない</translation>
    </message>
    <message>
        <source>Older Windows versions can read the PFX encryption</source>
        <translation>古いバージョンの Windows でも PFX の暗号化を読み取れる</translation>
    </message>
    <message>
        <source>The PFX file includes the CA certificates up to the root</source>
        <translation>PFX ファイルに、ルートまでの CA 証明書が含まれている</translation>
    </message>
    <message>
        <source>The scenario needs a boot medium</source>
        <translation>シナリオにブート メディアが必要である</translation>
    </message>
    <message>
        <source>The scenario supports operating system deployment</source>
        <translation>シナリオがオペレーティング システムの展開をサポートしている</translation>
    </message>
    <message>
        <source>The site version supports these boot media</source>
        <translation>サイトのバージョンがこのブート メディアをサポートしている</translation>
    </message>
    <message>
        <source>The site isn&apos;t affected by the problem of version 2010 of the early update ring</source>
        <translation>サイトは、早期更新リングのバージョン 2010 の問題の影響を受けない</translation>
    </message>
    <message>
        <source>A management point behind the gateway allows intranet connections</source>
        <translation>ゲートウェイの背後の管理ポイントがイントラネット接続を許可している</translation>
    </message>
    <message>
        <source>The boot manager is signed</source>
        <translation>ブート マネージャーが署名されている</translation>
    </message>
    <message>
        <source>No boot manager has an invalid signature</source>
        <translation>署名が無効なブート マネージャーはない</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed by the 2011 CA</source>
        <translation>ブート マネージャーは 2011 CA で署名されたものではない</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed by the 2023 CA</source>
        <translation>ブート マネージャーは 2023 CA で署名されたものではない</translation>
    </message>
    <message>
        <source>All boot managers are signed by the same CA</source>
        <translation>すべてのブート マネージャーが同じ CA で署名されている</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed by Microsoft&apos;s third-party CA</source>
        <translation>ブート マネージャーは Microsoft のサード パーティ CA で署名されたものではない</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed by an unknown CA</source>
        <translation>ブート マネージャーは不明な CA で署名されたものではない</translation>
    </message>
    <message>
        <source>The task sequence doesn&apos;t join a domain without a condition</source>
        <translation>タスク シーケンスは無条件でドメインに参加しない</translation>
    </message>
    <message>
        <source>The task sequence doesn&apos;t join a domain under a condition</source>
        <translation>タスク シーケンスは条件付きでドメインに参加しない</translation>
    </message>
    <message>
        <source>No Enable BitLocker step always needs Active Directory</source>
        <translation>常に Active Directory を必要とする「BitLocker の有効化」ステップはない</translation>
    </message>
    <message>
        <source>No Enable BitLocker step needs Active Directory under a condition</source>
        <translation>条件付きで Active Directory を必要とする「BitLocker の有効化」ステップはない</translation>
    </message>
    <message>
        <source>No Enable BitLocker step ignores a recovery key that can&apos;t be stored</source>
        <translation>回復キーを保存できないことを無視する「BitLocker の有効化」ステップはない</translation>
    </message>
    <message>
        <source>The site version supports where Enable BitLocker stores the recovery key</source>
        <translation>サイトのバージョンが、「BitLocker の有効化」での回復キーの保存先をサポートしている</translation>
    </message>
    <message>
        <source>The task sequence doesn&apos;t disable the local administrator</source>
        <translation>タスク シーケンスはローカル管理者を無効にしない</translation>
    </message>
    <message>
        <source>No Setup Windows and ConfigMgr step lacks CCMHOSTNAME</source>
        <translation>CCMHOSTNAME のない「Windows と ConfigMgr のセットアップ」ステップはない</translation>
    </message>
    <message>
        <source>CCMHOSTNAME doesn&apos;t name a different gateway</source>
        <translation>CCMHOSTNAME に別のゲートウェイは指定されていない</translation>
    </message>
    <message>
        <source>The site snapshot can be read</source>
        <translation>サイト スナップショットを読み取れる</translation>
    </message>
    <message>
        <source>The site snapshot is from the medium&apos;s site</source>
        <translation>サイト スナップショットはメディアのサイトのものである</translation>
    </message>
    <message>
        <source>The site snapshot isn&apos;t older than 30 days</source>
        <translation>サイト スナップショットの作成から 30 日を超えていない</translation>
    </message>
    <message>
        <source>All parts of the site could be read</source>
        <translation>サイトのすべての部分を読み取ることができた</translation>
    </message>
    <message>
        <source>The profile has the same version as the site</source>
        <translation>プロファイルのバージョンがサイトと同じである</translation>
    </message>
    <message>
        <source>The medium is from a primary site</source>
        <translation>メディアはプライマリ サイトのものである</translation>
    </message>
    <message>
        <source>The SMS Provider&apos;s server can create media over a gateway</source>
        <translation>SMS プロバイダーのサーバーで、ゲートウェイ経由のメディアを作成できる</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate type fits the site</source>
        <translation>メディアの証明書の種類がサイトに適合している</translation>
    </message>
    <message>
        <source>The medium checks the revocation list as the site does</source>
        <translation>メディアの失効リストの確認がサイトの設定と一致している</translation>
    </message>
    <message>
        <source>The site has no network access account</source>
        <translation>サイトにネットワーク アクセス アカウントはない</translation>
    </message>
    <message>
        <source>The gateway has all content of the task sequence</source>
        <translation>タスク シーケンスのすべてのコンテンツがゲートウェイにある</translation>
    </message>
    <message>
        <source>No content on the gateway is older than the site&apos;s</source>
        <translation>ゲートウェイに、サイトより古いコンテンツはない</translation>
    </message>
    <message>
        <source>No content is only on a classic cloud distribution point</source>
        <translation>クラシック クラウド配布ポイントだけにあるコンテンツはない</translation>
    </message>
    <message>
        <source>Clients in the collection may use a gateway</source>
        <translation>コレクションのクライアントにゲートウェイの使用が許可されている</translation>
    </message>
    <message>
        <source>Clients in the collection may get content from the cloud</source>
        <translation>コレクションのクライアントにクラウドからのコンテンツの取得が許可されている</translation>
    </message>
    <message>
        <source>The site has the task sequence</source>
        <translation>サイトにタスク シーケンスがある</translation>
    </message>
    <message>
        <source>The task sequence is deployed</source>
        <translation>タスク シーケンスが展開されている</translation>
    </message>
    <message>
        <source>A deployment of the task sequence is for media</source>
        <translation>タスク シーケンスに、メディアを対象とする展開がある</translation>
    </message>
    <message>
        <source>The deployment is allowed on the internet</source>
        <translation>展開がインターネット上で許可されている</translation>
    </message>
    <message>
        <source>The deployment downloads content when needed</source>
        <translation>展開が必要に応じてコンテンツをダウンロードする</translation>
    </message>
    <message>
        <source>SMSTSPreferredAdvertID doesn&apos;t name an unknown deployment</source>
        <translation>SMSTSPreferredAdvertID に不明な展開は指定されていない</translation>
    </message>
    <message>
        <source>A deployment is visible, or the medium names the hidden one</source>
        <translation>展開が表示されているか、メディアに非表示の展開が指定されている</translation>
    </message>
    <message>
        <source>No deployment for media is required</source>
        <translation>メディアを対象とする必須の展開はない</translation>
    </message>
    <message>
        <source>The task sequence isn&apos;t deployed to All Systems</source>
        <translation>タスク シーケンスは「すべてのシステム」に展開されていない</translation>
    </message>
    <message>
        <source>The collection of the deployment isn&apos;t limited to All Systems</source>
        <translation>展開のコレクションの限定コレクションは「すべてのシステム」ではない</translation>
    </message>
    <message>
        <source>The site has a cloud management gateway</source>
        <translation>サイトにクラウド管理ゲートウェイがある</translation>
    </message>
    <message>
        <source>The medium&apos;s management point is a gateway of the site</source>
        <translation>メディアの管理ポイントはサイトのゲートウェイである</translation>
    </message>
    <message>
        <source>The gateway was ready when the snapshot was made</source>
        <translation>スナップショットの作成時に、ゲートウェイの準備ができていた</translation>
    </message>
    <message>
        <source>The gateway isn&apos;t a classic cloud service</source>
        <translation>ゲートウェイはクラシック クラウド サービスではない</translation>
    </message>
    <message>
        <source>A CMG connection point is installed</source>
        <translation>CMG 接続ポイントがインストールされている</translation>
    </message>
    <message>
        <source>A management point accepts gateway traffic</source>
        <translation>ゲートウェイのトラフィックを受け入れる管理ポイントがある</translation>
    </message>
    <message>
        <source>The gateway serves content</source>
        <translation>ゲートウェイがコンテンツを提供している</translation>
    </message>
    <message>
        <source>The site&apos;s gateway has the certificate from the profile</source>
        <translation>サイトのゲートウェイの証明書が、プロファイルの証明書と一致している</translation>
    </message>
    <message>
        <source>The site properties contain the CAs of the gateway</source>
        <translation>サイトのプロパティにゲートウェイの CA が含まれている</translation>
    </message>
    <message>
        <source>The site has no newer version of the boot image</source>
        <translation>サイトに、より新しいバージョンのブート イメージはない</translation>
    </message>
    <message>
        <source>The task sequence isn&apos;t missing a deployment to unknown computers</source>
        <translation>不明なコンピューターへの展開がタスク シーケンスに不足していない</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t refuse the computers that the task sequence is deployed to</source>
        <translation>メディアは、タスク シーケンスの展開先のコンピューターを拒否しない</translation>
    </message>
    <message>
        <source>The site has one unknown computer object for each architecture</source>
        <translation>サイトに、アーキテクチャごとに 1 つの不明なコンピューター オブジェクトがある</translation>
    </message>
    <message>
        <source>The unknown computer objects of the medium exist in the site</source>
        <translation>メディアの不明なコンピューター オブジェクトがサイトに存在する</translation>
    </message>
    <message>
        <source>The site hasn&apos;t blocked the medium&apos;s certificate</source>
        <translation>サイトはメディアの証明書をブロックしていない</translation>
    </message>
    <message>
        <source>The site knows the medium&apos;s certificate</source>
        <translation>サイトがメディアの証明書を認識している</translation>
    </message>
    <message>
        <source>A boundary group is associated with the gateway</source>
        <translation>境界グループがゲートウェイに関連付けられている</translation>
    </message>
    <message>
        <source>The boundary group doesn&apos;t prefer on-premises sources</source>
        <translation>境界グループでオンプレミスのソースは優先されていない</translation>
    </message>
    <message>
        <source>The boundary group isn&apos;t missing a management point</source>
        <translation>境界グループに管理ポイントが不足していない</translation>
    </message>
    <message>
        <source>The task sequence export can be read</source>
        <translation>タスク シーケンスのエクスポートを読み取れる</translation>
    </message>
    <message>
        <source>The task sequence isn&apos;t an in-place upgrade</source>
        <translation>タスク シーケンスはインプレース アップグレードではない</translation>
    </message>
    <message>
        <source>The task sequence has a boot image</source>
        <translation>タスク シーケンスにブート イメージがある</translation>
    </message>
    <message>
        <source>The task sequence doesn&apos;t run another program first</source>
        <translation>タスク シーケンスは別のプログラムを最初に実行しない</translation>
    </message>
    <message>
        <source>The task sequence has no Microsoft Deployment Toolkit steps</source>
        <translation>タスク シーケンスに Microsoft Deployment Toolkit のステップはない</translation>
    </message>
    <message>
        <source>No step uses a network share</source>
        <translation>ネットワーク共有を使用するステップはない</translation>
    </message>
    <message>
        <source>The export contains all task sequences that this one runs</source>
        <translation>このタスク シーケンスが実行するすべてのタスク シーケンスが、エクスポートに含まれている</translation>
    </message>
    <message>
        <source>All parts of the task sequence are of a known type</source>
        <translation>タスク シーケンスのすべての部分が既知の種類である</translation>
    </message>
    <message>
        <source>The task sequence refers to no content</source>
        <translation>タスク シーケンスはコンテンツを参照していない</translation>
    </message>
    <message>
        <source>The export explains everything that the task sequence needs</source>
        <translation>タスク シーケンスに必要なものは、すべてエクスポートからわかる</translation>
    </message>
    <message>
        <source>The task sequence has no package ID of zeros</source>
        <translation>タスク シーケンスに、ゼロだけのパッケージ ID はない</translation>
    </message>
    <message>
        <source>All certificates to add are CA certificates</source>
        <translation>追加する証明書はすべて CA 証明書である</translation>
    </message>
    <message>
        <source>None of the certificates to add has expired</source>
        <translation>追加する証明書に、有効期限の切れたものはない</translation>
    </message>
    <message>
        <source>None of the certificates to add is dated in the future</source>
        <translation>追加する証明書に、有効期間の開始が将来の日付のものはない</translation>
    </message>
    <message>
        <source>The certificates to add include all issuers up to the root</source>
        <translation>追加する証明書に、ルートまでのすべての発行者が含まれている</translation>
    </message>
    <message>
        <source>None of the certificates to add is in the boot image&apos;s Disallowed store</source>
        <translation>追加する証明書に、ブート イメージの Disallowed ストアにあるものはない</translation>
    </message>
    <message>
        <source>All parts of the certificate files are used</source>
        <translation>証明書ファイルのすべての部分が使用される</translation>
    </message>
    <message>
        <source>None of the CAs to add has a short key or an outdated signature</source>
        <translation>追加する CA に、キーの短いものや古い署名のものはない</translation>
    </message>
    <message>
        <source>All roots to add say that they&apos;re CAs</source>
        <translation>追加するルートにはすべて、CA であることが記載されている</translation>
    </message>
    <message>
        <source>The certificates in the boot image are in the right stores</source>
        <translation>ブート イメージの証明書が正しいストアにある</translation>
    </message>
    <message>
        <source>All certificates in the boot image&apos;s stores can be read</source>
        <translation>ブート イメージのストアにあるすべての証明書を読み取れる</translation>
    </message>
    <message>
        <source>No certificate in the boot image has expired</source>
        <translation>ブート イメージに、有効期限の切れた証明書はない</translation>
    </message>
    <message>
        <source>No CA to add, and none in the gateway&apos;s chain, expires within 60 days</source>
        <translation>追加する CA とゲートウェイのチェーンの CA に、60 日以内に有効期限が切れるものはない</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t already trust the certificates to add</source>
        <translation>追加する証明書は、ブート イメージでまだ信頼されていない</translation>
    </message>
    <message>
        <source>The task sequence has the same boot image as the medium</source>
        <translation>タスク シーケンスのブート イメージがメディアと同じである</translation>
    </message>
    <message>
        <source>The profile doesn&apos;t change variables that identify the medium</source>
        <translation>プロファイルは、メディアを識別する変数を変更しない</translation>
    </message>
    <message>
        <source>No new variable name starts with an underscore</source>
        <translation>アンダースコアで始まる新しい変数名はない</translation>
    </message>
    <message>
        <source>A task sequence can use the names of all variables</source>
        <translation>すべての変数の名前をタスク シーケンスで使用できる</translation>
    </message>
    <message>
        <source>All variables can be stored on the medium</source>
        <translation>すべての変数をメディアに格納できる</translation>
    </message>
    <message>
        <source>No two variable names differ only by case</source>
        <translation>大文字と小文字だけが異なる変数名はない</translation>
    </message>
    <message>
        <source>All variables have a value</source>
        <translation>すべての変数に値がある</translation>
    </message>
    <message>
        <source>No variable looks like a secret</source>
        <translation>機密情報と思われる変数はない</translation>
    </message>
    <message>
        <source>The prestart command starts with cmd /c</source>
        <translation>起動前コマンドが cmd /c で始まっている</translation>
    </message>
    <message>
        <source>The boot image has the optional components for the prestart command</source>
        <translation>起動前コマンドに必要なオプション コンポーネントがブート イメージにある</translation>
    </message>
    <message>
        <source>%1 at ten billion guesses a second</source>
        <translation>1 秒間に 100 億回の試行で %1</translation>
    </message>
    <message>
        <source>%1 at ten billion guesses a second; it contains %2</source>
        <translation>1 秒間に 100 億回の試行で %1 (%2 を含む)</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>The medium will have no password, so anyone who has it can read the site&apos;s certificate and private key</source>
        <translation>メディアにパスワードが設定されないため、入手した人は誰でもサイトの証明書と秘密キーを読み取れる</translation>
    </message>
    <message>
        <source>Protect it with a strong password. If the medium is lost, block its certificate in the console.</source>
        <translation>強力なパスワードで保護してください。メディアを紛失した場合は、コンソールで証明書をブロックしてください。</translation>
    </message>
    <message>
        <source>The media password can be cracked offline: it&apos;s unsalted and fast to guess</source>
        <translation>メディア パスワードはソルトがなく高速に推測できるため、オフラインで解読される可能性がある</translation>
    </message>
    <message>
        <source>Use five random words or 14 random letters and digits.</source>
        <translation>ランダムな 5 つの単語、または 14 文字のランダムな英数字を使用してください。</translation>
    </message>
    <message>
        <source>The media password has characters that a US keyboard doesn&apos;t have, and Windows PE starts with that layout</source>
        <translation>メディア パスワードに米国キーボードにない文字が含まれているが、Windows PE はその配列で起動する</translation>
    </message>
    <message>
        <source>Use letters, digits, and symbols that are on the same keys on every layout, or set the keyboard layout of the boot image.</source>
        <translation>どの配列でも同じキーにある文字、数字、記号を使用するか、ブート イメージのキーボード レイアウトを設定してください。</translation>
    </message>
    <message>
        <source>The certificate in the PFX file has expired</source>
        <translation>PFX ファイルの証明書の有効期限が切れている</translation>
    </message>
    <message>
        <source>Enroll a new certificate and export it.</source>
        <translation>新しい証明書を登録してエクスポートしてください。</translation>
    </message>
    <message>
        <source>The certificate in the PFX file isn&apos;t valid yet</source>
        <translation>PFX ファイルの証明書がまだ有効になっていない</translation>
    </message>
    <message>
        <source>Wait until that date, or enroll a certificate that is valid now. Check the clock of this computer.</source>
        <translation>有効になる日まで待つか、現在有効な証明書を登録してください。このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>The certificate in the PFX file expires within 60 days, and so does every medium made with it</source>
        <translation>PFX ファイルの証明書の有効期限が 60 日以内に切れ、それを使用して作成したすべてのメディアも同時に使用できなくなる</translation>
    </message>
    <message>
        <source>Enroll a new certificate before you create the media.</source>
        <translation>メディアを作成する前に、新しい証明書を登録してください。</translation>
    </message>
    <message>
        <source>The certificate in the PFX file isn&apos;t for client authentication</source>
        <translation>PFX ファイルの証明書がクライアント認証用ではない</translation>
    </message>
    <message>
        <source>Enroll from a template whose application policies include Client Authentication (1.3.6.1.5.5.7.3.2).</source>
        <translation>アプリケーション ポリシーに「クライアント認証」(1.3.6.1.5.5.7.3.2) が含まれるテンプレートから登録してください。</translation>
    </message>
    <message>
        <source>The certificate in the PFX file names no purpose, but Microsoft requires client authentication</source>
        <translation>PFX ファイルの証明書に用途が記載されていないが、Microsoft はクライアント認証を要求している</translation>
    </message>
    <message>
        <source>The key usage of the certificate in the PFX file lacks digital signature</source>
        <translation>PFX ファイルの証明書のキー使用法に「デジタル署名」がない</translation>
    </message>
    <message>
        <source>Enroll from a template with digital signature and key encipherment.</source>
        <translation>「デジタル署名」と「キーの暗号化」を含むテンプレートから登録してください。</translation>
    </message>
    <message>
        <source>The certificate in the PFX file has no RSA key</source>
        <translation>PFX ファイルの証明書に RSA キーがない</translation>
    </message>
    <message>
        <source>Enroll from a template with a 2048-bit RSA key. Configuration Manager supports no other type, not even with CNG.</source>
        <translation>2048 ビット RSA キーのテンプレートから登録してください。Configuration Manager は、CNG の場合でもほかの種類をサポートしていません。</translation>
    </message>
    <message>
        <source>The key of the certificate in the PFX file is shorter than 2048 bits</source>
        <translation>PFX ファイルの証明書のキーが 2048 ビット未満である</translation>
    </message>
    <message>
        <source>Enroll from a template with a 2048-bit RSA key.</source>
        <translation>2048 ビット RSA キーのテンプレートから登録してください。</translation>
    </message>
    <message>
        <source>The key of the certificate in the PFX file is longer than 2048 bits, the documented maximum for boot media</source>
        <translation>PFX ファイルの証明書のキーが 2048 ビット (ブート メディアについて文書化された最大長) を超えている</translation>
    </message>
    <message>
        <source>Version 2010 of the early update ring requires a certificate signed with SHA-256</source>
        <translation>早期更新リングのバージョン 2010 では、SHA-256 で署名された証明書が必要である</translation>
    </message>
    <message>
        <source>Enroll a certificate that the CA signs with SHA256, or update the site.</source>
        <translation>CA が SHA256 で署名する証明書を登録するか、サイトを更新してください。</translation>
    </message>
    <message>
        <source>The certificate in the PFX file has a weak signature, and servers may refuse it</source>
        <translation>PFX ファイルの証明書の署名が弱く、サーバーに拒否されることがある</translation>
    </message>
    <message>
        <source>Enroll a certificate that the CA signs with SHA256.</source>
        <translation>CA が SHA256 で署名する証明書を登録してください。</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1 (%2 まで)</translation>
    </message>
    <message>
        <source>checked here: %1</source>
        <translation>ここで確認したもの: %1</translation>
    </message>
    <message>
        <source>The PFX file doesn&apos;t name the provider of its key.</source>
        <translation>PFX ファイルにキーのプロバイダーが記載されていません。</translation>
    </message>
    <message>
        <source>The PFX file can&apos;t be read, so it wasn&apos;t checked</source>
        <translation>PFX ファイルを読み取れないため、確認されなかった</translation>
    </message>
    <message>
        <source>Choose the exported file, or remove it from the profile.</source>
        <translation>エクスポートしたファイルを選択するか、プロファイルから削除してください。</translation>
    </message>
    <message>
        <source>The password of the PFX file is wrong, or the file is damaged</source>
        <translation>PFX ファイルのパスワードが正しくないか、ファイルが破損している</translation>
    </message>
    <message>
        <source>Enter the password that you exported the file with, or export it again.</source>
        <translation>エクスポート時のパスワードを入力するか、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a PFX file, or is damaged</source>
        <translation>ファイルが PFX ファイルではないか、破損している</translation>
    </message>
    <message>
        <source>Export the certificate again as PKCS #12, with its private key.</source>
        <translation>証明書を秘密キーと一緒に PKCS #12 形式で再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The PFX file contains no certificate</source>
        <translation>PFX ファイルに証明書が含まれていない</translation>
    </message>
    <message>
        <source>Export certificate and private key together.</source>
        <translation>証明書と秘密キーを一緒にエクスポートしてください。</translation>
    </message>
    <message>
        <source>The PFX file contains no private key</source>
        <translation>PFX ファイルに秘密キーが含まれていない</translation>
    </message>
    <message>
        <source>Allow exporting the private key in the certificate template, enroll again, and export the certificate with its private key.</source>
        <translation>証明書テンプレートで秘密キーのエクスポートを許可して再登録し、秘密キーと一緒に証明書をエクスポートしてください。</translation>
    </message>
    <message>
        <source>The private key in the PFX file doesn&apos;t belong to any of its certificates</source>
        <translation>PFX ファイルの秘密キーが、含まれるどの証明書にも対応していない</translation>
    </message>
    <message>
        <source>Export the certificate again from the computer where you enrolled it.</source>
        <translation>証明書を登録したコンピューターから再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The PFX file contains several private keys, and it isn&apos;t known which one the console uses</source>
        <translation>PFX ファイルに複数の秘密キーが含まれており、コンソールがどれを使用するか不明である</translation>
    </message>
    <message>
        <source>Export one certificate with only its private key.</source>
        <translation>1 つの証明書をその秘密キーだけと一緒にエクスポートしてください。</translation>
    </message>
    <message>
        <source>The PFX file contains its certificate more than once, and Windows may import it without its key</source>
        <translation>PFX ファイルに同じ証明書が重複して含まれており、Windows でキーなしでインポートされることがある</translation>
    </message>
    <message>
        <source>Export it again, with each certificate only once.</source>
        <translation>同じ証明書が重複しないように、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The private key in the PFX file isn&apos;t encrypted</source>
        <translation>PFX ファイルの秘密キーが暗号化されていない</translation>
    </message>
    <message>
        <source>Anyone who has the file has the key. Export it again with a password, and delete this file.</source>
        <translation>このファイルを入手した人は、誰でもキーを使用できます。パスワードを付けて再度エクスポートし、このファイルを削除してください。</translation>
    </message>
    <message>
        <source>Version 2010 of the early update ring requires the provider Microsoft Enhanced RSA and AES</source>
        <translation>早期更新リングのバージョン 2010 では、プロバイダー Microsoft Enhanced RSA and AES が必要である</translation>
    </message>
    <message>
        <source>Duplicate the certificate template, choose the Microsoft Enhanced RSA and AES Cryptographic Provider as its only provider and SHA256, enroll, and export again. Or update the site.</source>
        <translation>証明書テンプレートを複製し、唯一のプロバイダーとして Microsoft Enhanced RSA and AES Cryptographic Provider を、ハッシュとして SHA256 を選択して、再登録とエクスポートを行ってください。または、サイトを更新してください。</translation>
    </message>
    <message>
        <source>The key belongs to the Microsoft RSA SChannel Cryptographic Provider, which isn&apos;t recommended</source>
        <translation>キーのプロバイダーが、推奨されない Microsoft RSA SChannel Cryptographic Provider である</translation>
    </message>
    <message>
        <source>Duplicate the certificate template. On its Cryptography page, choose the Microsoft Enhanced RSA and AES Cryptographic Provider instead of Microsoft RSA SChannel, a 2048-bit key, and SHA256. On the Request Handling page, allow exporting the private key. Publish the template, enroll, and export again.</source>
        <translation>証明書テンプレートを複製してください。[暗号化] タブで、Microsoft RSA SChannel の代わりに Microsoft Enhanced RSA and AES Cryptographic Provider、2048 ビットのキー、SHA256 を選択し、[要求処理] タブで秘密キーのエクスポートを許可します。テンプレートを発行し、再登録してエクスポートしてください。</translation>
    </message>
    <message>
        <source>The key doesn&apos;t use the recommended provider</source>
        <translation>キーに推奨されるプロバイダーが使用されていない</translation>
    </message>
    <message>
        <source>Enroll with the Microsoft Enhanced RSA and AES Cryptographic Provider, or with the Microsoft Software Key Storage Provider.</source>
        <translation>Microsoft Enhanced RSA and AES Cryptographic Provider または Microsoft Software Key Storage Provider で登録してください。</translation>
    </message>
    <message>
        <source>The PFX file doesn&apos;t name the provider of its key, so Windows chooses one when it imports the key</source>
        <translation>PFX ファイルにキーのプロバイダーが記載されていないため、キーのインポート時に Windows が選択する</translation>
    </message>
    <message>
        <source>Export it from Windows, or name the Microsoft Enhanced RSA and AES Cryptographic Provider when you create the file (openssl pkcs12 -CSP).</source>
        <translation>Windows からエクスポートするか、ファイルの作成時に Microsoft Enhanced RSA and AES Cryptographic Provider を指定してください (openssl pkcs12 -CSP)。</translation>
    </message>
    <message>
        <source>The PFX file has no MAC, so changes to it can&apos;t be detected</source>
        <translation>PFX ファイルに MAC がないため、変更を検出できない</translation>
    </message>
    <message>
        <source>Export it again. Windows always writes one.</source>
        <translation>もう一度エクスポートしてください。Windows は常に MAC を書き込みます。</translation>
    </message>
    <message>
        <source>The PFX file has a MAC type that Windows doesn&apos;t write, and the import may report a wrong password</source>
        <translation>PFX ファイルの MAC が Windows では書き込まれない種類のものであり、インポート時に、パスワードが正しくないと報告されることがある</translation>
    </message>
    <message>
        <source>Export it again with TripleDES-SHA1 or AES256-SHA256, which use a SHA-1 or SHA-256 MAC.</source>
        <translation>SHA-1 または SHA-256 の MAC を使用する TripleDES-SHA1 または AES256-SHA256 で、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The PFX encryption needs Windows 10 1709 or Windows Server 2019 or later. Older versions report a wrong password</source>
        <translation>PFX の暗号化に、Windows 10 1709 または Windows Server 2019 以降が必要である。それより古いバージョンでは、パスワードが正しくないと報告される</translation>
    </message>
    <message>
        <source>If the console or the site server is older, export the file again with TripleDES-SHA1.</source>
        <translation>コンソールまたはサイト サーバーがそれより古い場合は、TripleDES-SHA1 で再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The PFX file doesn&apos;t include all CA certificates up to the root</source>
        <translation>PFX ファイルに、ルートまでの CA 証明書がすべては含まれていない</translation>
    </message>
    <message>
        <source>Make sure the root and issuing CA are in the trusted certificates of the site and the gateway.</source>
        <translation>ルートと発行元 CA が、サイトおよびゲートウェイの信頼された証明書に含まれていることを確認してください。</translation>
    </message>
    <message>
        <source>The build doesn&apos;t show whether the site is in the early update ring. No installed update names the hotfix KB4594176.</source>
        <translation>サイトが早期更新リングにあるかどうかは、ビルドからはわかりません。インストール済みの更新プログラムに、修正プログラム KB4594176 という名前のものはありません。</translation>
    </message>
    <message>
        <source>A task sequence that starts in Software Center doesn&apos;t need a boot medium</source>
        <translation>ソフトウェア センターから開始するタスク シーケンスにブート メディアは不要である</translation>
    </message>
    <message>
        <source>Deploy it to the collection and let the user start it in Software Center. Choose another scenario only if Windows no longer starts.</source>
        <translation>コレクションに展開し、ユーザーがソフトウェア センターで開始できるようにしてください。別のシナリオは、Windows が起動しなくなった場合にのみ選択してください。</translation>
    </message>
    <message>
        <source>Internet-based client management without a gateway doesn&apos;t support operating system deployment</source>
        <translation>ゲートウェイを使用しないインターネット ベースのクライアント管理では、オペレーティング システムの展開がサポートされない</translation>
    </message>
    <message>
        <source>Set up a cloud management gateway and create the medium with it as the management point.</source>
        <translation>クラウド管理ゲートウェイをセットアップし、それを管理ポイントとしてメディアを作成してください。</translation>
    </message>
    <message>
        <source>The site version doesn&apos;t support these boot media</source>
        <translation>サイトのバージョンが、このブート メディアをサポートしていない</translation>
    </message>
    <message>
        <source>Update the site: 2010 or later for boot media over a gateway, 2006 or later for content from the cloud.</source>
        <translation>サイトを更新してください。ゲートウェイ経由のブート メディアには 2010 以降、クラウドのコンテンツには 2006 以降が必要です。</translation>
    </message>
    <message>
        <source>Version 2010 of the early update ring fails with certificates from most providers (0x87d00215)</source>
        <translation>早期更新リングのバージョン 2010 は、ほとんどのプロバイダーの証明書で失敗する (0x87d00215)</translation>
    </message>
    <message>
        <source>Install the hotfix KB4594176, or update the site.</source>
        <translation>修正プログラム KB4594176 をインストールするか、サイトを更新してください。</translation>
    </message>
    <message>
        <source>In this version, boot media over a gateway fail if the management point allows internet connections only</source>
        <translation>このバージョンでは、管理ポイントがインターネット接続のみを許可している場合、ゲートウェイ経由のブート メディアが失敗する</translation>
    </message>
    <message>
        <source>Set the management point to allow intranet and internet connections, or update the site.</source>
        <translation>イントラネットとインターネットの接続を許可するように管理ポイントを設定するか、サイトを更新してください。</translation>
    </message>
    <message>
        <source>%1, by name only</source>
        <translation>%1 (名前だけで判断)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Who signed a file, one after the other.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed, so no PC with Secure Boot on starts the medium</source>
        <translation>ブート マネージャーに署名がないため、セキュア ブートが有効な PC ではメディアが起動しない</translation>
    </message>
    <message>
        <source>To practice, turn off Secure Boot in the PC&apos;s firmware settings. For real media, use the boot files from your site&apos;s boot image.</source>
        <translation>練習する場合は、PC のファームウェア設定でセキュア ブートを無効にしてください。実際のメディアには、サイトのブート イメージのブート ファイルを使用してください。</translation>
    </message>
    <message>
        <source>A boot manager&apos;s signature is invalid: the file is damaged or was modified</source>
        <translation>ブート マネージャーの署名が無効である。ファイルが破損しているか、変更されている</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image, or create the medium again in the console.</source>
        <translation>ブート イメージのブート ファイルを使用するか、コンソールでメディアを作り直してください。</translation>
    </message>
    <message>
        <source>The boot manager is signed by Microsoft Windows Production PCA 2011: PCs that have revoked that CA won&apos;t start the medium</source>
        <translation>ブート マネージャーが Microsoft Windows Production PCA 2011 で署名されているため、その CA を失効させた PC ではメディアが起動しない</translation>
    </message>
    <message>
        <source>Use the 2023 boot files if your PCs trust Windows UEFI CA 2023. The CA&apos;s expiration on 2026-10-19 alone stops nothing: firmware still starts what it already trusts.</source>
        <translation>PC が Windows UEFI CA 2023 を信頼している場合は、2023 CA で署名されたブート ファイルを使用してください。CA が 2026-10-19 に期限切れになること自体で動作が止まるわけではありません。ファームウェアは、既に信頼しているものを引き続き起動します。</translation>
    </message>
    <message>
        <source>The boot manager is signed by Windows UEFI CA 2023: PCs whose firmware doesn&apos;t have that CA yet won&apos;t start the medium</source>
        <translation>ブート マネージャーが Windows UEFI CA 2023 で署名されているため、ファームウェアにまだその CA がない PC ではメディアが起動しない</translation>
    </message>
    <message>
        <source>First update the Secure Boot keys of older PCs, or create a second medium for them with the 2011 boot files.</source>
        <translation>先に古い PC のセキュア ブート キーを更新するか、2011 CA で署名されたブート ファイルを使用して、それらの PC 用に 2 つ目のメディアを作成してください。</translation>
    </message>
    <message>
        <source>Some of the medium&apos;s boot managers are signed by the 2011 CA, others by the 2023 CA</source>
        <translation>メディアのブート マネージャーに、2011 CA で署名されたものと 2023 CA で署名されたものが混在している</translation>
    </message>
    <message>
        <source>The PC decides which one it uses, and so whether it starts. Use one generation of boot files from the boot image.</source>
        <translation>どれが使用されるか、つまり起動するかどうかは PC によって決まります。ブート イメージのブート ファイルを、どちらか一方の世代にそろえて使用してください。</translation>
    </message>
    <message>
        <source>This isn&apos;t a Windows boot manager: it&apos;s signed by Microsoft&apos;s third-party CA</source>
        <translation>Windows のブート マネージャーではない。Microsoft のサード パーティ CA で署名されている</translation>
    </message>
    <message>
        <source>Some PCs, including secured-core PCs, don&apos;t trust that CA. Use the boot files from the boot image.</source>
        <translation>Secured-core PC など、その CA を信頼しない PC があります。ブート イメージのブート ファイルを使用してください。</translation>
    </message>
    <message>
        <source>The boot manager is signed by a CA that PCs don&apos;t trust by default</source>
        <translation>ブート マネージャーが、PC の既定では信頼されていない CA で署名されている</translation>
    </message>
    <message>
        <source>Secure Boot refuses it on every PC without that CA. Use the boot files from the boot image, unless you enrolled the CA.</source>
        <translation>その CA がない PC では、セキュア ブートによって拒否されます。CA を登録済みでない限り、ブート イメージのブート ファイルを使用してください。</translation>
    </message>
    <message>
        <source>The export doesn&apos;t show whether %1 joins a domain or a workgroup.</source>
        <translation>%1 がドメインとワークグループのどちらに参加するかは、エクスポートからはわかりません。</translation>
    </message>
    <message>
        <source>The export doesn&apos;t show where %1 stores the recovery key.</source>
        <translation>%1 が回復キーをどこに保存するかは、エクスポートからはわかりません。</translation>
    </message>
    <message>
        <source>The export doesn&apos;t show what %1 does with the local administrator.</source>
        <translation>%1 がローカル管理者をどう扱うかは、エクスポートからはわかりません。</translation>
    </message>
    <message>
        <source>CCMHOSTNAME comes from a task sequence variable, so it can&apos;t be compared.</source>
        <translation>CCMHOSTNAME はタスク シーケンス変数から取得されるため、比較できません。</translation>
    </message>
    <message>
        <source>The task sequence joins a domain, but PCs on the internet can&apos;t reach a domain controller</source>
        <translation>タスク シーケンスがドメインに参加するが、インターネット上の PC からはドメイン コントローラーに到達できない</translation>
    </message>
    <message>
        <source>Set Apply Network Settings to join a workgroup. Join the PC to the domain later, when it reaches a domain controller.</source>
        <translation>「ネットワーク設定の適用」で、ワークグループに参加するように設定してください。ドメインには、PC がドメイン コントローラーに到達できるときに後から参加させてください。</translation>
    </message>
    <message>
        <source>The task sequence joins a domain under a condition, or continues if it can&apos;t</source>
        <translation>タスク シーケンスが条件付きでドメインに参加するか、参加できなくても続行する</translation>
    </message>
    <message>
        <source>Check that the condition isn&apos;t met on a PC on the internet, where no domain controller can be reached.</source>
        <translation>ドメイン コントローラーに到達できないインターネット上の PC で、条件が満たされないことを確認してください。</translation>
    </message>
    <message>
        <source>Enable BitLocker stores the recovery key in Active Directory, which PCs on the internet can&apos;t reach</source>
        <translation>「BitLocker の有効化」が回復キーを Active Directory に保存するが、インターネット上の PC からは到達できない</translation>
    </message>
    <message>
        <source>Store the key in the site database (2203 or later), or disable the step and encrypt the disk later. With Continue on error, the key may not be stored, or the disk may stay unencrypted, without a warning.</source>
        <translation>キーをサイト データベースに保存する (2203 以降) か、ステップを無効にしてディスクを後から暗号化してください。「エラー時に続行する」がオンの場合、警告なしに、キーが保存されなかったり、ディスクが暗号化されないままになったりすることがあります。</translation>
    </message>
    <message>
        <source>Enable BitLocker stores the recovery key in Active Directory if its condition is met</source>
        <translation>条件が満たされると、「BitLocker の有効化」が回復キーを Active Directory に保存する</translation>
    </message>
    <message>
        <source>Check that the condition isn&apos;t met on a PC on the internet. With Continue on error, the key may not be stored, or the disk may stay unencrypted, without a warning.</source>
        <translation>インターネット上の PC で条件が満たされないことを確認してください。「エラー時に続行する」がオンの場合、警告なしに、キーが保存されなかったり、ディスクが暗号化されないままになったりすることがあります。</translation>
    </message>
    <message>
        <source>Enable BitLocker continues on error if a PC on the internet can&apos;t store the recovery key: the key may be lost, or the disk may stay unencrypted, without a warning</source>
        <translation>インターネット上の PC が回復キーを保存できない場合、「BitLocker の有効化」がエラー時に続行する。警告なしに、キーが失われたり、ディスクが暗号化されないままになったりすることがある</translation>
    </message>
    <message>
        <source>Store the key in the site database (2203 or later), or disable the step and encrypt the disk later, when the key can be stored. Check the keys of PCs that were already installed this way.</source>
        <translation>キーをサイト データベースに保存する (2203 以降) か、ステップを無効にして、キーを保存できるときに後からディスクを暗号化してください。この方法で既にインストールした PC のキーを確認してください。</translation>
    </message>
    <message>
        <source>Enable BitLocker stores the recovery key in the site database, which this site version doesn&apos;t support</source>
        <translation>「BitLocker の有効化」が回復キーをサイト データベースに保存するが、このサイトのバージョンではサポートされていない</translation>
    </message>
    <message>
        <source>Update the site to 2203 or later.</source>
        <translation>サイトを 2203 以降に更新してください。</translation>
    </message>
    <message>
        <source>The local administrator gets a random password and is disabled, so no one can sign in to a workgroup PC</source>
        <translation>ローカル管理者にランダムなパスワードが設定されて無効になるため、ワークグループの PC に誰もサインインできない</translation>
    </message>
    <message>
        <source>Enable the account in Apply Windows Settings and set a password, unless another step creates an account.</source>
        <translation>別のステップでアカウントを作成しない場合は、「Windows 設定の適用」でアカウントを有効にし、パスワードを設定してください。</translation>
    </message>
    <message>
        <source>Setup Windows and ConfigMgr doesn&apos;t set CCMHOSTNAME, so the client might not find the gateway</source>
        <translation>「Windows と ConfigMgr のセットアップ」に CCMHOSTNAME が設定されていないため、クライアントがゲートウェイを見つけられないことがある</translation>
    </message>
    <message>
        <source>Add CCMHOSTNAME with the gateway&apos;s address to the installation properties of that step.</source>
        <translation>そのステップのインストール プロパティに、ゲートウェイのアドレスを指定した CCMHOSTNAME を追加してください。</translation>
    </message>
    <message>
        <source>CCMHOSTNAME names a different gateway than the medium</source>
        <translation>CCMHOSTNAME に、メディアとは別のゲートウェイが指定されている</translation>
    </message>
    <message>
        <source>Use the medium&apos;s gateway, unless you want the client to use the other one.</source>
        <translation>クライアントに別のゲートウェイを使用させる場合を除き、メディアのゲートウェイを使用してください。</translation>
    </message>
    <message>
        <source>The snapshot contains several task sequences. Name one in the profile (site.taskSequence).</source>
        <translation>スナップショットに複数のタスク シーケンスが含まれています。プロファイルで 1 つ指定してください (site.taskSequence)。</translation>
    </message>
    <message>
        <source>The snapshot contains no task sequence that media can start. Name the right one in the profile (site.taskSequence).</source>
        <translation>メディアから開始できるタスク シーケンスがスナップショットに含まれていません。正しいものをプロファイルで指定してください (site.taskSequence)。</translation>
    </message>
    <message>
        <source>The snapshot wasn&apos;t made for the task sequence %1. Run the script again with it.</source>
        <translation>スナップショットは、タスク シーケンス %1 について作成されたものではありません。そのタスク シーケンスを指定して、スクリプトをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The snapshot is from site %1, the medium is from site %2.</source>
        <translation>スナップショットはサイト %1 のもの、メディアはサイト %2 のものです。</translation>
    </message>
    <message>
        <source>The snapshot was made without asking for %1.</source>
        <translation>スナップショットの作成時に、%1 が要求されませんでした。</translation>
    </message>
    <message>
        <source>The site didn&apos;t allow reading %1 (%2).</source>
        <translation>サイトで、%1 の読み取りが許可されませんでした (%2)。</translation>
    </message>
    <message>
        <source>The site didn&apos;t allow reading %1.</source>
        <translation>サイトで、%1 の読み取りが許可されませんでした。</translation>
    </message>
    <message>
        <source>The account that made the snapshot may not see everything in the site.</source>
        <translation>スナップショットを作成したアカウントは、サイト内のすべてを参照できるとは限りません。</translation>
    </message>
    <message>
        <source>The site doesn&apos;t provide enough information about %1.</source>
        <translation>サイトから、%1 に関する十分な情報が得られません。</translation>
    </message>
    <message>
        <source>The media variables don&apos;t say which of the site&apos;s boot images the medium has.</source>
        <translation>メディアのブート イメージがサイトのどのブート イメージであるかが、メディア変数に記載されていません。</translation>
    </message>
    <message>
        <source>%1, medium %2</source>
        <translation>%1、メディア %2</translation>
    </message>
    <message>
        <source>%1 (in progress)</source>
        <translation>%1 (処理中)</translation>
    </message>
    <message>
        <source>Neither the medium nor the profile names its site.</source>
        <translation>メディアにもプロファイルにも、サイトが記載されていません。</translation>
    </message>
    <message>
        <source>snapshot %1, medium %2</source>
        <translation>スナップショット %1、メディア %2</translation>
    </message>
    <message>
        <source>The snapshot doesn&apos;t say when it was made.</source>
        <translation>スナップショットに作成日が記載されていません。</translation>
    </message>
    <message>
        <source>%1, site %2</source>
        <translation>%1、サイト %2</translation>
    </message>
    <message>
        <source>central administration site</source>
        <translation>中央管理サイト</translation>
    </message>
    <message>
        <source>secondary site</source>
        <translation>セカンダリ サイト</translation>
    </message>
    <message>
        <source>site of type %1</source>
        <translation>種類が %1 のサイト</translation>
    </message>
    <message>
        <source>The media variables don&apos;t say whether Windows PE checks the revocation list (_SMSTSIISSSLState).</source>
        <translation>Windows PE が失効リストを確認するかどうかが、メディア変数に記載されていません (_SMSTSIISSSLState)。</translation>
    </message>
    <message>
        <source>the site does, the medium doesn&apos;t</source>
        <translation>サイトは確認し、メディアは確認しない</translation>
    </message>
    <message>
        <source>the medium does, the site doesn&apos;t</source>
        <translation>メディアは確認し、サイトは確認しない</translation>
    </message>
    <message>
        <source>The site snapshot can&apos;t be read</source>
        <translation>サイト スナップショットを読み取れない</translation>
    </message>
    <message>
        <source>Choose the file that the script wrote, or remove it from the profile.</source>
        <translation>スクリプトが書き込んだファイルを選択するか、プロファイルから削除してください。</translation>
    </message>
    <message>
        <source>The site snapshot is from a different site than the medium</source>
        <translation>サイト スナップショットが、メディアとは別のサイトのものである</translation>
    </message>
    <message>
        <source>Create it in the medium&apos;s site.</source>
        <translation>メディアのサイトで作成してください。</translation>
    </message>
    <message>
        <source>The site snapshot is older than 30 days</source>
        <translation>サイト スナップショットの作成から 30 日を超えている</translation>
    </message>
    <message>
        <source>Run the script again. The site may have changed.</source>
        <translation>スクリプトをもう一度実行してください。サイトが変更されている可能性があります。</translation>
    </message>
    <message>
        <source>Parts of the site couldn&apos;t be read</source>
        <translation>サイトの一部を読み取れなかった</translation>
    </message>
    <message>
        <source>Run the script with an account that has the Read-only Analyst role and all security scopes, on a PC with the console.</source>
        <translation>コンソールのある PC で、「読み取り専用アナリスト」ロールとすべてのセキュリティ スコープを持つアカウントを使用してスクリプトを実行してください。</translation>
    </message>
    <message>
        <source>The profile has a different version than the site</source>
        <translation>プロファイルのバージョンがサイトと異なる</translation>
    </message>
    <message>
        <source>Correct the version in the profile, or remove it: the snapshot contains it.</source>
        <translation>プロファイルのバージョンを修正するか、削除してください。スナップショットにバージョンが含まれています。</translation>
    </message>
    <message>
        <source>The medium is from a site that isn&apos;t a primary site</source>
        <translation>メディアが、プライマリ サイト以外のサイトのものである</translation>
    </message>
    <message>
        <source>Create the medium at a primary site. Media from a central administration site lack the root certification authorities.</source>
        <translation>プライマリ サイトでメディアを作成してください。中央管理サイトのメディアには、ルート証明機関が含まれていません。</translation>
    </message>
    <message>
        <source>In version 2409, media over a gateway can be created only if the SMS Provider is on a management point</source>
        <translation>バージョン 2409 では、SMS プロバイダーが管理ポイントにある場合にのみ、ゲートウェイ経由のメディアを作成できる</translation>
    </message>
    <message>
        <source>Add the provider role to a management point, or update to 2509.</source>
        <translation>管理ポイントにプロバイダーの役割を追加するか、2509 に更新してください。</translation>
    </message>
    <message>
        <source>The site is HTTPS only, and the medium has a self-signed certificate</source>
        <translation>サイトが HTTPS のみであるのに、メディアの証明書が自己署名である</translation>
    </message>
    <message>
        <source>Create the medium with a PKI certificate, or set the site to Enhanced HTTP.</source>
        <translation>PKI 証明書を使用してメディアを作成するか、サイトを拡張 HTTP に設定してください。</translation>
    </message>
    <message>
        <source>The site&apos;s setting for checking the revocation list changed after this medium was created</source>
        <translation>このメディアの作成後に、失効リストの確認に関するサイトの設定が変更された</translation>
    </message>
    <message>
        <source>Create the medium again.</source>
        <translation>メディアを作り直してください。</translation>
    </message>
    <message>
        <source>The site has a network access account, which media can read</source>
        <translation>サイトにネットワーク アクセス アカウントがあり、メディアから読み取ることができる</translation>
    </message>
    <message>
        <source>Remove it if Enhanced HTTP makes it unnecessary. Keep its rights small.</source>
        <translation>拡張 HTTP によって不要な場合は、削除してください。権限は最小限にしてください。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 (最新は %3)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The default client settings weren&apos;t read. Run the script on a PC with the console.</source>
        <translation>既定のクライアント設定が読み取られていません。コンソールのある PC でスクリプトを実行してください。</translation>
    </message>
    <message>
        <source>%1, not for %2</source>
        <translation>%1、%2 を除く</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t have all content of the task sequence</source>
        <translation>タスク シーケンスのコンテンツの一部がゲートウェイにない</translation>
    </message>
    <message>
        <source>Distribute it to the gateway and wait until Content Status is Success. distmgr.log alone is no proof.</source>
        <translation>ゲートウェイに配布し、[コンテンツのステータス] が「成功」になるまで待ってください。distmgr.log だけでは配布の完了を確認できません。</translation>
    </message>
    <message>
        <source>The gateway has an older version of some content</source>
        <translation>ゲートウェイに、一部のコンテンツの古いバージョンがある</translation>
    </message>
    <message>
        <source>Update the gateway&apos;s distribution point with it. The PC asks for the newest version.</source>
        <translation>そのコンテンツについて、ゲートウェイの配布ポイントを更新してください。PC は最新のバージョンを要求します。</translation>
    </message>
    <message>
        <source>The content is on a classic cloud distribution point, but not on the gateway</source>
        <translation>コンテンツがクラシック クラウド配布ポイントにはあるが、ゲートウェイにはない</translation>
    </message>
    <message>
        <source>Distribute it to the content-enabled gateway. Classic cloud distribution points can&apos;t be created since 2107.</source>
        <translation>コンテンツが有効なゲートウェイに配布してください。クラシック クラウド配布ポイントは、2107 以降では作成できません。</translation>
    </message>
    <message>
        <source>Clients in the collection may not use a gateway</source>
        <translation>コレクションのクライアントにゲートウェイの使用が許可されていない</translation>
    </message>
    <message>
        <source>Client settings, Cloud Services: Enable clients to use a cloud management gateway = Yes, deployed to that collection. Whether a PC gets other settings from another collection isn&apos;t known.</source>
        <translation>クライアント設定の [クラウド サービス] で「クライアントがクラウド管理ゲートウェイを使用できるようにする」を [はい] にし、そのコレクションに展開してください。PC に別のコレクションからほかの設定が適用されるかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Clients in the collection may not get content from the cloud</source>
        <translation>コレクションのクライアントにクラウドからのコンテンツの取得が許可されていない</translation>
    </message>
    <message>
        <source>Client settings, Cloud Services: Allow access to cloud distribution point = Yes, deployed to that collection. Whether a PC gets other settings from another collection isn&apos;t known.</source>
        <translation>クライアント設定の [クラウド サービス] で「クラウド配布ポイントへのアクセスを許可する」を [はい] にし、そのコレクションに展開してください。PC に別のコレクションからほかの設定が適用されるかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The snapshot contains only deployments for media. Run the script again with the task sequence %1.</source>
        <translation>スナップショットにはメディアを対象とする展開だけが含まれています。タスク シーケンス %1 を指定して、スクリプトをもう一度実行してください。</translation>
    </message>
    <message>
        <source>%1: %2, members: %3</source>
        <translation>%1: %2、メンバー: %3</translation>
    </message>
    <message>
        <source>The site has no such task sequence</source>
        <translation>サイトにこのタスク シーケンスがない</translation>
    </message>
    <message>
        <source>Correct site.taskSequence.</source>
        <translation>site.taskSequence を修正してください。</translation>
    </message>
    <message>
        <source>The task sequence isn&apos;t deployed</source>
        <translation>タスク シーケンスが展開されていない</translation>
    </message>
    <message>
        <source>Deploy it.</source>
        <translation>展開してください。</translation>
    </message>
    <message>
        <source>No deployment of the task sequence is for media</source>
        <translation>タスク シーケンスに、メディアを対象とする展開がない</translation>
    </message>
    <message>
        <source>Deployment Settings, Make available to: an option that includes media.</source>
        <translation>[展開の設定] の「利用できるようにする項目」で、メディアを含むオプションを選択してください。</translation>
    </message>
    <message>
        <source>The deployment isn&apos;t allowed on the internet</source>
        <translation>展開がインターネット上で許可されていない</translation>
    </message>
    <message>
        <source>User Experience: select Allow task sequence to run for client on the Internet.</source>
        <translation>[ユーザー エクスペリエンス] で「インターネット上のクライアントに対するタスク シーケンスの実行を許可する」をオンにしてください。</translation>
    </message>
    <message>
        <source>The deployment doesn&apos;t download content when needed</source>
        <translation>展開が必要に応じてコンテンツをダウンロードしない</translation>
    </message>
    <message>
        <source>Distribution Points: Download content locally when needed by the running task sequence.</source>
        <translation>[配布ポイント] で「実行中のタスク シーケンスでコンテンツが必要になったときにローカルにダウンロードする」を選択してください。</translation>
    </message>
    <message>
        <source>SMSTSPreferredAdvertID doesn&apos;t name a deployment in the site</source>
        <translation>SMSTSPreferredAdvertID に指定された展開がサイトにない</translation>
    </message>
    <message>
        <source>Correct the variable.</source>
        <translation>変数を修正してください。</translation>
    </message>
    <message>
        <source>Every deployment for media is hidden, and the medium doesn&apos;t name one</source>
        <translation>メディアを対象とする展開がすべて非表示であり、メディアに展開が指定されていない</translation>
    </message>
    <message>
        <source>Set SMSTSPreferredAdvertID to its ID, or deploy with an option that isn&apos;t hidden.</source>
        <translation>SMSTSPreferredAdvertID にその ID を設定するか、非表示ではないオプションで展開してください。</translation>
    </message>
    <message>
        <source>A deployment for media is required</source>
        <translation>メディアを対象とする展開が必須である</translation>
    </message>
    <message>
        <source>Deploy it as available, or limit the collection to PCs that may be reinstalled.</source>
        <translation>利用可能として展開するか、コレクションを再インストールしてもよい PC に限定してください。</translation>
    </message>
    <message>
        <source>The task sequence is deployed to All Systems</source>
        <translation>タスク シーケンスが「すべてのシステム」に展開されている</translation>
    </message>
    <message>
        <source>Deploy it to its own collection.</source>
        <translation>専用のコレクションに展開してください。</translation>
    </message>
    <message>
        <source>The collection of the deployment is limited to All Systems</source>
        <translation>展開のコレクションの限定コレクションが「すべてのシステム」である</translation>
    </message>
    <message>
        <source>Limit it to a smaller collection, such as the clients of the gateway.</source>
        <translation>ゲートウェイのクライアントなど、より小さいコレクションに限定してください。</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>プロビジョニング中</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>メンテナンス中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状態 %1</translation>
    </message>
    <message>
        <source>The CAs of the gateway&apos;s certificate aren&apos;t known.</source>
        <translation>ゲートウェイの証明書の CA が不明です。</translation>
    </message>
    <message>
        <source>The snapshot contains none of the site&apos;s trusted root certification authorities. The site may still have some.</source>
        <translation>サイトの信頼されたルート証明機関がスナップショットに含まれていません。それでも、サイトに存在する可能性はあります。</translation>
    </message>
    <message>
        <source>The site has no cloud management gateway</source>
        <translation>サイトにクラウド管理ゲートウェイがない</translation>
    </message>
    <message>
        <source>Set one up, or create the snapshot in the site that has it.</source>
        <translation>セットアップするか、ゲートウェイのあるサイトでスナップショットを作成してください。</translation>
    </message>
    <message>
        <source>The medium&apos;s management point isn&apos;t a gateway of the site</source>
        <translation>メディアの管理ポイントが、サイトのゲートウェイではない</translation>
    </message>
    <message>
        <source>Create the medium again with one of this site&apos;s gateways.</source>
        <translation>このサイトのゲートウェイのいずれかを使用して、メディアを作り直してください。</translation>
    </message>
    <message>
        <source>The gateway wasn&apos;t ready when the snapshot was made</source>
        <translation>スナップショットの作成時に、ゲートウェイの準備ができていなかった</translation>
    </message>
    <message>
        <source>Start it in the console (Cloud Services, Cloud Management Gateway) and check CloudMgr.log.</source>
        <translation>コンソールの [クラウド サービス]、[クラウド管理ゲートウェイ] で開始し、CloudMgr.log を確認してください。</translation>
    </message>
    <message>
        <source>The gateway is a classic cloud service, which Azure has shut down</source>
        <translation>ゲートウェイが、Azure で提供が終了したクラシック クラウド サービスである</translation>
    </message>
    <message>
        <source>Convert it to a virtual machine scale set.</source>
        <translation>仮想マシン スケール セットに変換してください。</translation>
    </message>
    <message>
        <source>No CMG connection point is installed</source>
        <translation>CMG 接続ポイントがインストールされていない</translation>
    </message>
    <message>
        <source>Add that role to a site system.</source>
        <translation>その役割をサイト システムに追加してください。</translation>
    </message>
    <message>
        <source>No management point accepts gateway traffic</source>
        <translation>ゲートウェイのトラフィックを受け入れる管理ポイントがない</translation>
    </message>
    <message>
        <source>Select Allow Configuration Manager cloud management gateway traffic in the properties of a management point.</source>
        <translation>管理ポイントのプロパティで「Configuration Manager のクラウド管理ゲートウェイ トラフィックを許可する」をオンにしてください。</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t serve content</source>
        <translation>ゲートウェイがコンテンツを提供していない</translation>
    </message>
    <message>
        <source>Select Allow CMG to function as a cloud distribution point and serve content from Azure storage in its properties, then distribute the content.</source>
        <translation>プロパティで「CMG をクラウド配布ポイントとして機能させて、Azure Storage からのコンテンツを提供できるようにする」をオンにし、コンテンツを配布してください。</translation>
    </message>
    <message>
        <source>The site&apos;s gateway has a different certificate than the one in the profile</source>
        <translation>サイトのゲートウェイの証明書が、プロファイルの証明書と異なる</translation>
    </message>
    <message>
        <source>Export the one that is in use now, and check the trust again.</source>
        <translation>現在使用されている証明書をエクスポートし、信頼をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The site properties lack a CA of the gateway</source>
        <translation>サイトのプロパティに、ゲートウェイの CA が不足している</translation>
    </message>
    <message>
        <source>Enter root and intermediate certificates under Communication Security, Trusted Root Certification Authorities. Media created after that contain them.</source>
        <translation>[通信のセキュリティ] の [信頼されたルート証明機関] に、ルート証明書と中間証明書を登録してください。その後に作成したメディアに、それらが含まれます。</translation>
    </message>
    <message>
        <source>The site no longer has the boot image %1.</source>
        <translation>ブート イメージ %1 がサイトに存在しなくなっています。</translation>
    </message>
    <message>
        <source>The snapshot contains only the newest media certificates, and not this medium&apos;s.</source>
        <translation>スナップショットには最新のメディア証明書だけが含まれており、このメディアの証明書は含まれていません。</translation>
    </message>
    <message>
        <source>Several media have this certificate, and it isn&apos;t known which of them this is.</source>
        <translation>複数のメディアがこの証明書を使用しており、このメディアがそのうちのどれであるかはわかりません。</translation>
    </message>
    <message>
        <source>The site has no boundary group %1. Name another one in the profile (site.boundaryGroup).</source>
        <translation>サイトに境界グループ %1 がありません。プロファイルで別の境界グループを指定してください (site.boundaryGroup)。</translation>
    </message>
    <message>
        <source>The site has a newer version of the boot image than the medium</source>
        <translation>サイトに、メディアより新しいバージョンのブート イメージがある</translation>
    </message>
    <message>
        <source>Create the medium again, so that both versions match.</source>
        <translation>両方のバージョンが一致するように、メディアを作り直してください。</translation>
    </message>
    <message>
        <source>The medium supports unknown computers, but the task sequence isn&apos;t deployed to them</source>
        <translation>メディアが不明なコンピューターをサポートしているが、タスク シーケンスは不明なコンピューターに展開されていない</translation>
    </message>
    <message>
        <source>Also deploy it to All Unknown Computers, if you want to support unknown computers.</source>
        <translation>不明なコンピューターをサポートする場合は、「すべての不明なコンピューター」にも展開してください。</translation>
    </message>
    <message>
        <source>The task sequence is deployed only to unknown computers, and the medium doesn&apos;t support them</source>
        <translation>タスク シーケンスが不明なコンピューターだけに展開されており、メディアは不明なコンピューターをサポートしていない</translation>
    </message>
    <message>
        <source>Create the medium again with unknown computer support.</source>
        <translation>不明なコンピューターのサポートを有効にして、メディアを作り直してください。</translation>
    </message>
    <message>
        <source>The site has several unknown computer objects for one architecture</source>
        <translation>サイトに、1 つのアーキテクチャに対して複数の不明なコンピューター オブジェクトがある</translation>
    </message>
    <message>
        <source>Keep one of each and delete the others; see &quot;Dynamic media can&apos;t get management point locations&quot;.</source>
        <translation>それぞれ 1 つだけを残して、ほかを削除してください。「Dynamic media can&apos;t get management point locations」を参照してください。</translation>
    </message>
    <message>
        <source>The unknown computer objects of the medium no longer exist in the site</source>
        <translation>メディアの不明なコンピューター オブジェクトが、サイトに存在しなくなっている</translation>
    </message>
    <message>
        <source>The site has blocked the medium&apos;s certificate</source>
        <translation>サイトがメディアの証明書をブロックしている</translation>
    </message>
    <message>
        <source>Create a new medium. Unblock the certificate only if you have the old medium.</source>
        <translation>新しいメディアを作成してください。証明書のブロックは、古いメディアが手元にある場合にのみ解除してください。</translation>
    </message>
    <message>
        <source>The site doesn&apos;t know the medium&apos;s certificate</source>
        <translation>サイトがメディアの証明書を認識していない</translation>
    </message>
    <message>
        <source>Create the medium again in this site.</source>
        <translation>このサイトでメディアを作り直してください。</translation>
    </message>
    <message>
        <source>No boundary group is associated with the gateway</source>
        <translation>ゲートウェイに関連付けられている境界グループがない</translation>
    </message>
    <message>
        <source>Add the gateway under References.</source>
        <translation>[参照] でゲートウェイを追加してください。</translation>
    </message>
    <message>
        <source>The boundary group prefers on-premises sources</source>
        <translation>境界グループで、オンプレミスのソースが優先されている</translation>
    </message>
    <message>
        <source>Options: select Prefer cloud based sources over on-premises sources.</source>
        <translation>[オプション] で「オンプレミスのソースよりクラウド ベースのソースを優先する」をオンにしてください。</translation>
    </message>
    <message>
        <source>Since version 2509, Windows PE needs a management point in the PC&apos;s boundary group, and this one has none</source>
        <translation>バージョン 2509 以降、Windows PE には PC の境界グループ内の管理ポイントが必要だが、この境界グループにはない</translation>
    </message>
    <message>
        <source>Add a management point under References. Otherwise smsts.log says &quot;QueryMPLocator: no valid MP locations are received&quot;.</source>
        <translation>[参照] で管理ポイントを追加してください。追加しない場合、smsts.log に「QueryMPLocator: no valid MP locations are received」と記録されます。</translation>
    </message>
    <message>
        <source>The file contains the steps of a task sequence, but not its properties.</source>
        <translation>ファイルにはタスク シーケンスのステップだけがあり、プロパティがありません。</translation>
    </message>
    <message>
        <source>The export doesn&apos;t list what the task sequence needs: it has no ReferencesInfo.xml.</source>
        <translation>エクスポートに、タスク シーケンスに必要なものの一覧がありません (ReferencesInfo.xml がありません)。</translation>
    </message>
    <message>
        <source>The task sequence export can&apos;t be read</source>
        <translation>タスク シーケンスのエクスポートを読み取れない</translation>
    </message>
    <message>
        <source>Export the task sequence in the console and choose the .zip file, or remove it from the profile.</source>
        <translation>コンソールでタスク シーケンスをエクスポートして .zip ファイルを選択するか、プロファイルから削除してください。</translation>
    </message>
    <message>
        <source>The task sequence is an in-place upgrade, which can&apos;t start from a boot medium</source>
        <translation>タスク シーケンスが、ブート メディアから開始できないインプレース アップグレードである</translation>
    </message>
    <message>
        <source>Deploy it to Software Center, or choose a task sequence that applies an image.</source>
        <translation>ソフトウェア センターに展開するか、イメージを適用するタスク シーケンスを選択してください。</translation>
    </message>
    <message>
        <source>The task sequence has no boot image, so it can&apos;t start from a boot medium</source>
        <translation>タスク シーケンスにブート イメージがないため、ブート メディアから開始できない</translation>
    </message>
    <message>
        <source>Assign a boot image in the task sequence properties, on the Advanced tab.</source>
        <translation>タスク シーケンスのプロパティの [詳細設定] タブで、ブート イメージを割り当ててください。</translation>
    </message>
    <message>
        <source>The task sequence runs another program first, which doesn&apos;t work over a gateway</source>
        <translation>タスク シーケンスが別のプログラムを最初に実行するが、ゲートウェイ経由では動作しない</translation>
    </message>
    <message>
        <source>Clear the option on the Advanced tab and install the program in a task sequence step.</source>
        <translation>[詳細設定] タブでこのオプションをオフにし、タスク シーケンスのステップでプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>The task sequence has Microsoft Deployment Toolkit steps, which are no longer supported</source>
        <translation>タスク シーケンスに、サポートが終了した Microsoft Deployment Toolkit のステップが含まれている</translation>
    </message>
    <message>
        <source>Replace them with Configuration Manager steps.</source>
        <translation>Configuration Manager のステップに置き換えてください。</translation>
    </message>
    <message>
        <source>Steps use network shares, which PCs on the internet can&apos;t reach</source>
        <translation>ステップがネットワーク共有を使用しているが、インターネット上の PC からは到達できない</translation>
    </message>
    <message>
        <source>Put the files into a package on the gateway, or give the steps a condition that isn&apos;t met on the internet.</source>
        <translation>ファイルをゲートウェイ上のパッケージに入れるか、インターネット上では満たされない条件をステップに設定してください。</translation>
    </message>
    <message>
        <source>The task sequence runs others that aren&apos;t in the export, so they weren&apos;t checked</source>
        <translation>タスク シーケンスが、エクスポートに含まれていない別のタスク シーケンスを実行しており、それらは確認されていない</translation>
    </message>
    <message>
        <source>Export it with its dependencies, or check the others separately.</source>
        <translation>依存関係を含めてエクスポートするか、ほかのタスク シーケンスを個別に確認してください。</translation>
    </message>
    <message>
        <source>Parts of the task sequence are of a type that this program doesn&apos;t recognize</source>
        <translation>タスク シーケンスに、このプログラムが認識できない種類の部分がある</translation>
    </message>
    <message>
        <source>Check manually that they work without a domain and without the intranet.</source>
        <translation>ドメインとイントラネットがなくても動作することを手動で確認してください。</translation>
    </message>
    <message>
        <source>Files alone can&apos;t show whether all content of the task sequence is on the gateway</source>
        <translation>タスク シーケンスのすべてのコンテンツがゲートウェイにあるかどうかは、ファイルだけではわからない</translation>
    </message>
    <message>
        <source>Check in the console that each item is distributed to the content-enabled gateway.</source>
        <translation>コンテンツが有効なゲートウェイに各項目が配布されていることを、コンソールで確認してください。</translation>
    </message>
    <message>
        <source>The export doesn&apos;t explain everything that the task sequence needs, so the content list may be incomplete</source>
        <translation>タスク シーケンスに必要なものの一部がエクスポートからわからないため、コンテンツの一覧が不完全な可能性がある</translation>
    </message>
    <message>
        <source>In the console, check on the task sequence&apos;s References tab what it needs, or export it again.</source>
        <translation>コンソールでタスク シーケンスの [参照] タブを開いて必要なものを確認するか、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The task sequence has a package ID of zeros, which means no package: there is nothing to distribute for it</source>
        <translation>タスク シーケンスにゼロだけのパッケージ ID がある。これはパッケージがないことを意味し、配布するものはない</translation>
    </message>
    <message>
        <source>Check in the console whether the step should have a package, and choose it.</source>
        <translation>ステップにパッケージが必要かどうかをコンソールで確認し、必要な場合は選択してください。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t name the boot image of the task sequence.</source>
        <translation>ファイルにタスク シーケンスのブート イメージが記載されていません。</translation>
    </message>
    <message>
        <source>One of the certificates to add isn&apos;t a CA certificate</source>
        <translation>追加する証明書に、CA 証明書ではないものがある</translation>
    </message>
    <message>
        <source>Add the root and the issuing CA instead. The gateway&apos;s own certificate goes in cmg.certificate.</source>
        <translation>代わりにルートと発行元 CA を追加してください。ゲートウェイ自体の証明書は cmg.certificate に指定します。</translation>
    </message>
    <message>
        <source>One of the certificates to add has expired</source>
        <translation>追加する証明書に、有効期限の切れたものがある</translation>
    </message>
    <message>
        <source>Add the new one.</source>
        <translation>新しい証明書を追加してください。</translation>
    </message>
    <message>
        <source>One of the certificates to add isn&apos;t valid yet</source>
        <translation>追加する証明書に、まだ有効になっていないものがある</translation>
    </message>
    <message>
        <source>Add the one that is valid now. Check the clock of this computer.</source>
        <translation>現在有効なものを追加してください。このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>The chain is incomplete: the issuers of an intermediate CA are missing</source>
        <translation>チェーンが不完全である。中間 CA の発行者がない</translation>
    </message>
    <message>
        <source>Add the root and every CA above this intermediate.</source>
        <translation>ルートと、この中間 CA より上位のすべての CA を追加してください。</translation>
    </message>
    <message>
        <source>One of the certificates to add is in the boot image&apos;s Disallowed store, which overrides all others</source>
        <translation>追加する証明書に、ほかのすべてのストアより優先される、ブート イメージの Disallowed ストアにあるものがある</translation>
    </message>
    <message>
        <source>Find out why it&apos;s there. Add another CA, or use another boot image.</source>
        <translation>Disallowed ストアにある理由を調べてください。別の CA を追加するか、別のブート イメージを使用してください。</translation>
    </message>
    <message>
        <source>Part of a certificate file isn&apos;t used</source>
        <translation>証明書ファイルの一部が使用されない</translation>
    </message>
    <message>
        <source>If the rest is what you wanted, you don&apos;t need to do anything. Otherwise, add the right certificates.</source>
        <translation>残りの部分が目的のものであれば、対応は不要です。そうでない場合は、正しい証明書を追加してください。</translation>
    </message>
    <message>
        <source>One of the CAs to add has a short key, or is signed with SHA-1 or older</source>
        <translation>追加する CA に、キーの短いもの、または SHA-1 以前のアルゴリズムで署名されたものがある</translation>
    </message>
    <message>
        <source>Add a CA with a key of at least 2048 bits. A root&apos;s own signature isn&apos;t checked, but SHA-1 shows its age: check whether there is a newer root.</source>
        <translation>2048 ビット以上のキーを持つ CA を追加してください。ルート自身の署名は確認されませんが、SHA-1 は古いことを示しています。より新しいルートがないかどうかを確認してください。</translation>
    </message>
    <message>
        <source>One of the roots to add doesn&apos;t say that it&apos;s a CA: it has no basicConstraints</source>
        <translation>追加するルートに、CA であることが記載されていないものがある (basicConstraints がない)</translation>
    </message>
    <message>
        <source>Windows treats it as a root because it&apos;s self-signed and in ROOT. Make sure that it&apos;s the CA&apos;s certificate, not one of a server or person.</source>
        <translation>自己署名であり ROOT にあるため、Windows はルートとして扱います。サーバーや個人の証明書ではなく、CA の証明書であることを確認してください。</translation>
    </message>
    <message>
        <source>A certificate is in a store of the boot image where it has no effect</source>
        <translation>ブート イメージの、効果のないストアに証明書がある</translation>
    </message>
    <message>
        <source>Roots belong in ROOT, intermediates in CA. Remove it and add it again (cmgmedia trust).</source>
        <translation>ルートは ROOT に、中間 CA は CA に格納する必要があります。証明書を削除し、もう一度追加してください (cmgmedia trust)。</translation>
    </message>
    <message>
        <source>Certificates in the boot image&apos;s stores can&apos;t be read, so Windows PE probably ignores them</source>
        <translation>ブート イメージのストアにある証明書を読み取れないため、Windows PE ではおそらく無視される</translation>
    </message>
    <message>
        <source>Get the boot image again from your site and add the certificates again. An unreadable entry in Disallowed may block any certificate.</source>
        <translation>サイトからブート イメージを再度取得し、証明書をもう一度追加してください。Disallowed に読み取れないエントリがあると、任意の証明書がブロックされる可能性があります。</translation>
    </message>
    <message>
        <source>Certificates in the boot image have expired</source>
        <translation>ブート イメージに、有効期限の切れた証明書がある</translation>
    </message>
    <message>
        <source>No connection depends on them. Remove those that you added, and keep those from Windows.</source>
        <translation>これらに依存する接続はありません。自分で追加したものは削除し、Windows のものは残してください。</translation>
    </message>
    <message>
        <source>A CA that the medium trusts or needs expires within 60 days</source>
        <translation>メディアが信頼している、または必要とする CA の有効期限が 60 日以内に切れる</translation>
    </message>
    <message>
        <source>Add its successor as well, and plan to create the media again.</source>
        <translation>後継の証明書も追加し、メディアの作り直しを計画してください。</translation>
    </message>
    <message>
        <source>The boot image already trusts one of the certificates to add</source>
        <translation>追加する証明書に、既にブート イメージで信頼されているものがある</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything: it stays where it is.</source>
        <translation>対応は不要です。現在の場所にそのまま残ります。</translation>
    </message>
    <message>
        <source>The task sequence has a different boot image than the medium, so the PC probably restarts into that one and loses the added trust</source>
        <translation>タスク シーケンスのブート イメージがメディアと異なるため、PC がそのブート イメージで再起動し、追加した信頼が失われる可能性が高い</translation>
    </message>
    <message>
        <source>Assign the medium&apos;s boot image to the task sequence, or create the medium with the task sequence&apos;s boot image. That the PC restarts is derived from documentation, not tested.</source>
        <translation>メディアのブート イメージをタスク シーケンスに割り当てるか、タスク シーケンスのブート イメージを使用してメディアを作成してください。PC が再起動するという点はドキュメントからの推定であり、テストされていません。</translation>
    </message>
    <message>
        <source>The medium has files for a prestart command, but the command itself wasn&apos;t found: Microsoft doesn&apos;t document where the site stores it. The boot image has its own command. The medium&apos;s command is reported to replace it.</source>
        <translation>メディアに起動前コマンドのファイルがありますが、コマンド自体は見つかりませんでした。サイトがどこに保存するかについて、Microsoft のドキュメントに記載はありません。ブート イメージには別のコマンドがあります。メディアのコマンドがそれに代わって使用されると報告されています。</translation>
    </message>
    <message>
        <source>The medium has files for a prestart command, but the command itself wasn&apos;t found: Microsoft doesn&apos;t document where the site stores it.</source>
        <translation>メディアに起動前コマンドのファイルがありますが、コマンド自体は見つかりませんでした。サイトがどこに保存するかについて、Microsoft のドキュメントに記載はありません。</translation>
    </message>
    <message>
        <source>a script isn&apos;t a program, and neither cmd /c nor cscript starts it</source>
        <translation>スクリプトはプログラムではなく、cmd /c でも cscript でも開始されていない</translation>
    </message>
    <message>
        <source>The profile changes a variable that identifies the medium</source>
        <translation>プロファイルが、メディアを識別する変数を変更している</translation>
    </message>
    <message>
        <source>Remove it from the profile: the site registered identifier and certificate as a pair, and they can&apos;t be created offline.</source>
        <translation>プロファイルから削除してください。サイトは識別子と証明書を組として登録しており、オフラインでは作成できません。</translation>
    </message>
    <message>
        <source>Names that start with an underscore belong to Configuration Manager</source>
        <translation>アンダースコアで始まる名前は Configuration Manager が使用する</translation>
    </message>
    <message>
        <source>Use another name, unless you want to change what the site wrote.</source>
        <translation>サイトが書き込んだ内容を変更する場合を除き、別の名前を使用してください。</translation>
    </message>
    <message>
        <source>A variable has a name that a task sequence can&apos;t use</source>
        <translation>変数の名前がタスク シーケンスで使用できない</translation>
    </message>
    <message>
        <source>Use letters, digits, underscores, and hyphens, and start with a letter.</source>
        <translation>英字で始め、英字、数字、アンダースコア、ハイフンを使用してください。</translation>
    </message>
    <message>
        <source>A variable can&apos;t be stored on the medium: it has no name, contains control characters, or appears twice</source>
        <translation>変数をメディアに格納できない。名前がないか、制御文字が含まれているか、重複している</translation>
    </message>
    <message>
        <source>Enter a name and plain text, or leave it as the site set it.</source>
        <translation>名前とプレーン テキストを入力するか、サイトが設定した内容のままにしてください。</translation>
    </message>
    <message>
        <source>Two variable names differ only by case, and Configuration Manager treats them as one</source>
        <translation>大文字と小文字だけが異なる 2 つの変数名があり、Configuration Manager では同じものとして扱われる</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>どちらか一方だけを残してください。</translation>
    </message>
    <message>
        <source>A variable has no value</source>
        <translation>変数に値がない</translation>
    </message>
    <message>
        <source>Enter a value, or remove the variable.</source>
        <translation>値を入力するか、変数を削除してください。</translation>
    </message>
    <message>
        <source>A variable looks like a secret. It&apos;s readable in the profile and by anyone with the media password</source>
        <translation>変数に機密情報が含まれていると思われる。プロファイルで読み取れるほか、メディア パスワードを知っている人にも読み取れる</translation>
    </message>
    <message>
        <source>Keep secrets in the task sequence, as a hidden variable of its collection.</source>
        <translation>機密情報は、コレクションの非表示の変数としてタスク シーケンス側で管理してください。</translation>
    </message>
    <message>
        <source>The prestart command doesn&apos;t start with cmd /c, so its window can stay open and delay the start</source>
        <translation>起動前コマンドが cmd /c で始まっていないため、ウィンドウが開いたままになり、起動が遅れることがある</translation>
    </message>
    <message>
        <source>Start it with cmd /c.</source>
        <translation>先頭に cmd /c を付けてください。</translation>
    </message>
    <message>
        <source>The prestart command needs an optional component that the boot image doesn&apos;t have</source>
        <translation>起動前コマンドに必要なオプション コンポーネントがブート イメージにない</translation>
    </message>
    <message>
        <source>Add the component to the boot image in the console and update its distribution points.</source>
        <translation>コンソールでブート イメージにコンポーネントを追加し、配布ポイントを更新してください。</translation>
    </message>
    <message>
        <source>The DNS server answers the question for the gateway&apos;s name</source>
        <translation>ゲートウェイの名前の問い合わせに、DNS サーバーが応答する</translation>
    </message>
    <message>
        <source>The gateway&apos;s name is in DNS</source>
        <translation>ゲートウェイの名前が DNS にある</translation>
    </message>
    <message>
        <source>The gateway&apos;s name doesn&apos;t lead to a name that is missing</source>
        <translation>ゲートウェイの名前の参照先に、存在しない名前はない</translation>
    </message>
    <message>
        <source>The CNAME records of the gateway&apos;s name come to an end</source>
        <translation>ゲートウェイの名前の CNAME レコードは循環せず、終端に達する</translation>
    </message>
    <message>
        <source>The gateway&apos;s name doesn&apos;t lead to a name without an address</source>
        <translation>ゲートウェイの名前の参照先に、アドレスのない名前はない</translation>
    </message>
    <message>
        <source>The gateway&apos;s name doesn&apos;t lead to a classic cloud service</source>
        <translation>ゲートウェイの名前の参照先は、クラシック クラウド サービスではない</translation>
    </message>
    <message>
        <source>The gateway&apos;s name has a CNAME record or is a deployment name</source>
        <translation>ゲートウェイの名前に CNAME レコードがあるか、名前自体が展開名である</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to no other name than an Azure deployment name</source>
        <translation>ゲートウェイの名前の参照先に、Azure の展開名以外の名前はない</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to no private address</source>
        <translation>ゲートウェイの名前の参照先に、プライベート アドレスはない</translation>
    </message>
    <message>
        <source>This network doesn&apos;t answer for every name</source>
        <translation>このネットワークは、すべての名前に応答するわけではない</translation>
    </message>
    <message>
        <source>The gateway&apos;s port 443 can be connected to</source>
        <translation>ゲートウェイのポート 443 に接続できる</translation>
    </message>
    <message>
        <source>The gateway has no address that only some networks reach</source>
        <translation>ゲートウェイに、一部のネットワークからしか到達できないアドレスはない</translation>
    </message>
    <message>
        <source>Nothing but TLS was seen on the gateway&apos;s port 443</source>
        <translation>ゲートウェイのポート 443 で、TLS 以外の応答は見つからなかった</translation>
    </message>
    <message>
        <source>The connection isn&apos;t cut when TLS begins</source>
        <translation>TLS の開始時に接続が切断されない</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t fall silent after connecting</source>
        <translation>接続後にゲートウェイの応答が途絶えない</translation>
    </message>
    <message>
        <source>This Windows PE isn&apos;t the one that has no TLS in common with the gateway</source>
        <translation>この Windows PE だけにゲートウェイと共通の TLS がない、という状況ではない</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t refuse every TLS version and cipher suite</source>
        <translation>ゲートウェイは、すべての TLS バージョンと暗号スイートを拒否するわけではない</translation>
    </message>
    <message>
        <source>No TLS version older than 1.2 was chosen</source>
        <translation>1.2 より古い TLS バージョンは選択されなかった</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t insist on TLS 1.3</source>
        <translation>ゲートウェイは TLS 1.3 を必須としていない</translation>
    </message>
    <message>
        <source>No cipher suite was chosen that gateways of version 2603 lack</source>
        <translation>バージョン 2603 のゲートウェイにない暗号スイートは選択されなかった</translation>
    </message>
    <message>
        <source>Windows PE has the certificates that the gateway&apos;s chain needs</source>
        <translation>ゲートウェイのチェーンに必要な証明書が Windows PE にある</translation>
    </message>
    <message>
        <source>No certificate that the gateway shows has expired</source>
        <translation>ゲートウェイが提示する証明書に、有効期限が切れたものはない</translation>
    </message>
    <message>
        <source>Every certificate that the gateway shows is valid already</source>
        <translation>ゲートウェイが提示する証明書は、すべて既に有効になっている</translation>
    </message>
    <message>
        <source>The certificate that the gateway shows is for its name</source>
        <translation>ゲートウェイが提示する証明書は、ゲートウェイの名前のものである</translation>
    </message>
    <message>
        <source>The certificate that the gateway shows is for TLS servers</source>
        <translation>ゲートウェイが提示する証明書は、TLS サーバー用である</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate doesn&apos;t have its name only in the subject</source>
        <translation>ゲートウェイの証明書で、名前がサブジェクトだけに含まれているわけではない</translation>
    </message>
    <message>
        <source>Windows PE doesn&apos;t rely on the gateway sending its issuer</source>
        <translation>Windows PE は、ゲートウェイから送信される発行者の証明書に依存していない</translation>
    </message>
    <message>
        <source>No certificate that the gateway shows has a weak signature or key</source>
        <translation>ゲートウェイが提示する証明書に、署名またはキーが弱いものはない</translation>
    </message>
    <message>
        <source>The gateway sends its certificates in the usual order</source>
        <translation>ゲートウェイは通常の順序で証明書を送信する</translation>
    </message>
    <message>
        <source>The gateway sends no certificates of others</source>
        <translation>ゲートウェイは無関係な証明書を送信しない</translation>
    </message>
    <message>
        <source>No newer certificate than the expected one was shown</source>
        <translation>想定される証明書より新しい証明書は提示されなかった</translation>
    </message>
    <message>
        <source>No sign that TLS is opened on the way</source>
        <translation>TLS が途中で復号されている兆候はない</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t look as if it had just been created on the way</source>
        <translation>証明書に、途中で作成されたばかりと思われる点はない</translation>
    </message>
    <message>
        <source>The gateway answers over HTTP</source>
        <translation>ゲートウェイが HTTP で応答する</translation>
    </message>
    <message>
        <source>The gateway&apos;s answers end as they should</source>
        <translation>ゲートウェイの応答が正しく終了する</translation>
    </message>
    <message>
        <source>No error of what is behind the gateway was seen</source>
        <translation>ゲートウェイの背後でのエラーは見つからなかった</translation>
    </message>
    <message>
        <source>The gateway&apos;s service is available</source>
        <translation>ゲートウェイのサービスが利用可能である</translation>
    </message>
    <message>
        <source>What answers looks like a cloud management gateway</source>
        <translation>応答しているものは、クラウド管理ゲートウェイと思われる</translation>
    </message>
    <message>
        <source>Nothing in front of the gateway asks for a sign-in</source>
        <translation>ゲートウェイの手前でサインインを要求するものはない</translation>
    </message>
    <message>
        <source>No mark of a proxy or filter is in the gateway&apos;s answers</source>
        <translation>ゲートウェイの応答にプロキシやフィルターの痕跡はない</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the gateway&apos;s agree within five minutes, as far as the gateway tells</source>
        <translation>ゲートウェイの応答からわかる限り、このコンピューターとゲートウェイの時計の差は 5 分以内である</translation>
    </message>
    <message>
        <source>No certificate of the gateway is known to be revoked</source>
        <translation>失効が確認されたゲートウェイの証明書はない</translation>
    </message>
    <message>
        <source>No certificate of the gateway lacks an answer about revocation</source>
        <translation>ゲートウェイのすべての証明書について、失効に関する応答が得られた</translation>
    </message>
    <message>
        <source>No place to ask about revocation failed beside another one that works</source>
        <translation>失効の問い合わせ先の一部だけが機能しない状態は見つからなかった</translation>
    </message>
    <message>
        <source>Every certificate that was looked at names a place to ask about revocation</source>
        <translation>調べたすべての証明書に、失効の問い合わせ先が記載されている</translation>
    </message>
    <message>
        <source>The proxy wants no sign-in</source>
        <translation>プロキシはサインインを要求しない</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t refuse to connect to the gateway</source>
        <translation>プロキシはゲートウェイへの接続を拒否しない</translation>
    </message>
    <message>
        <source>The gateway can be asked through the proxy</source>
        <translation>プロキシ経由でゲートウェイに問い合わせることができる</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t open TLS</source>
        <translation>プロキシは TLS を復号しない</translation>
    </message>
    <message>
        <source>No proxy is needed to reach the gateway</source>
        <translation>ゲートウェイへの到達にプロキシは必要ない</translation>
    </message>
    <message numerus="yes">
        <source>the gateway&apos;s clock: %1 UTC, %n minute(s) away from this computer&apos;s</source>
        <translation>
            <numerusform>ゲートウェイの時計: %1 UTC、このコンピューターの時計との差は %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>what the gateway sends along</source>
        <translation>ゲートウェイが一緒に送信する失効情報</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t answer over HTTP, although TLS works</source>
        <translation>TLS は機能するが、ゲートウェイが HTTP で応答しない</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s status in the console, and ask again later.</source>
        <translation>コンソールでゲートウェイの状態を確認し、後でもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>An answer of the gateway doesn&apos;t end as it should</source>
        <translation>ゲートウェイの応答が正しく終了しない</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s status in the console, and whether a proxy is in between.</source>
        <translation>コンソールでゲートウェイの状態を確認し、途中にプロキシがないかどうかも確認してください。</translation>
    </message>
    <message>
        <source>The gateway answers, but what is behind it fails</source>
        <translation>ゲートウェイは応答するが、その背後でエラーが発生している</translation>
    </message>
    <message>
        <source>Run the connection analyzer for the gateway in the console, and check the CMG connection point.</source>
        <translation>コンソールでゲートウェイの接続アナライザーを実行し、CMG 接続ポイントを確認してください。</translation>
    </message>
    <message>
        <source>The gateway says that its service isn&apos;t available</source>
        <translation>ゲートウェイが、サービスを利用できないと応答した</translation>
    </message>
    <message>
        <source>Check in the console that the gateway is running, and ask again later.</source>
        <translation>ゲートウェイが実行中であることをコンソールで確認し、後でもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>A web server answers that doesn&apos;t look like a cloud management gateway</source>
        <translation>クラウド管理ゲートウェイとは思われない Web サーバーが応答する</translation>
    </message>
    <message>
        <source>Check where the name leads, and what is in front of the gateway.</source>
        <translation>名前がどこを参照しているか、ゲートウェイの手前に何があるかを確認してください。</translation>
    </message>
    <message>
        <source>Something in front of the gateway asks for a sign-in, which Windows PE can&apos;t do</source>
        <translation>ゲートウェイの手前にあるものがサインインを要求するが、Windows PE ではサインインできない</translation>
    </message>
    <message>
        <source>Remove it from the path to the gateway, or exempt the gateway&apos;s name there.</source>
        <translation>ゲートウェイまでの経路から取り除くか、そこでゲートウェイの名前を除外してください。</translation>
    </message>
    <message>
        <source>A proxy or filter left its mark in the gateway&apos;s answers</source>
        <translation>ゲートウェイの応答にプロキシまたはフィルターの痕跡がある</translation>
    </message>
    <message>
        <source>Exempt the gateway&apos;s name there. Some filters block the methods that Configuration Manager uses, such as CCM_POST, BITS_POST, and PROPFIND.</source>
        <translation>そのプロキシまたはフィルターで、ゲートウェイの名前を除外してください。フィルターによっては、CCM_POST、BITS_POST、PROPFIND など、Configuration Manager が使用するメソッドがブロックされます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the gateway&apos;s differ by more than five minutes</source>
        <translation>このコンピューターとゲートウェイの時計に 5 分を超える差がある</translation>
    </message>
    <message>
        <source>Set the clock that is wrong. Certificates and tokens are judged by the clock, and so is the medium on a PC.</source>
        <translation>誤っている方の時計を合わせてください。証明書とトークンは時計に基づいて判定され、PC 上のメディアも同様です。</translation>
    </message>
    <message>
        <source>A certificate that the gateway shows was revoked</source>
        <translation>ゲートウェイが提示する証明書が失効している</translation>
    </message>
    <message>
        <source>Get a new certificate, and upload it for the gateway in the console.</source>
        <translation>新しい証明書を取得し、コンソールでゲートウェイ用にアップロードしてください。</translation>
    </message>
    <message>
        <source>Whether a certificate of the gateway was revoked can&apos;t be found out from here</source>
        <translation>ゲートウェイの証明書が失効しているかどうかを、ここからは確認できない</translation>
    </message>
    <message>
        <source>Publish the revocation lists over HTTP under a public name, and renew them in time. Where the site tells clients to check, Windows PE fails without them.</source>
        <translation>失効リストを、パブリックな名前を使用して HTTP で公開し、期限内に更新してください。失効を確認するようにサイトでクライアントに指定している場合、失効リストがないと Windows PE は失敗します。</translation>
    </message>
    <message>
        <source>One of the places to ask about revocation doesn&apos;t work, but another does</source>
        <translation>失効の問い合わせ先の 1 つが機能しないが、別の問い合わせ先は機能する</translation>
    </message>
    <message>
        <source>Repair it, or leave it out of the certificates that the CA issues.</source>
        <translation>修復するか、CA が発行する証明書から除いてください。</translation>
    </message>
    <message>
        <source>A certificate of the gateway names no place to ask about revocation</source>
        <translation>ゲートウェイの証明書に、失効の問い合わせ先が記載されていない</translation>
    </message>
    <message>
        <source>If the site tells clients to check revocation, have the CA issue the certificate again with a CRL distribution point.</source>
        <translation>失効を確認するようにサイトでクライアントに指定している場合は、CRL 配布ポイントを含む証明書を CA で発行し直してください。</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in, which Windows PE can&apos;t do</source>
        <translation>プロキシがサインインを要求するが、Windows PE ではサインインできない</translation>
    </message>
    <message>
        <source>Allow the gateway&apos;s name without a sign-in there, or exempt it from the proxy.</source>
        <translation>プロキシでゲートウェイの名前をサインインなしで許可するか、プロキシの対象から除外してください。</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to the gateway</source>
        <translation>プロキシがゲートウェイへの接続を拒否する</translation>
    </message>
    <message>
        <source>Allow CONNECT to port 443 of the gateway&apos;s name there.</source>
        <translation>プロキシで、ゲートウェイの名前のポート 443 への CONNECT を許可してください。</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be asked through the proxy</source>
        <translation>プロキシ経由でゲートウェイに問い合わせることができない</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name and port.</source>
        <translation>プロキシの名前とポートを確認してください。</translation>
    </message>
    <message>
        <source>The proxy opens TLS: through it, the gateway&apos;s own certificate doesn&apos;t arrive</source>
        <translation>プロキシが TLS を復号しており、ゲートウェイ自身の証明書が届かない</translation>
    </message>
    <message>
        <source>Exempt the gateway&apos;s name from TLS inspection there.</source>
        <translation>プロキシで、ゲートウェイの名前を TLS 検査の対象から除外してください。</translation>
    </message>
    <message>
        <source>The gateway is reached only through the proxy, and Windows PE has none of its own</source>
        <translation>ゲートウェイにはプロキシ経由でのみ到達できるが、Windows PE には独自のプロキシ設定がない</translation>
    </message>
    <message>
        <source>Allow the gateway&apos;s name in the firewall, or set a proxy in a prestart command.</source>
        <translation>ファイアウォールでゲートウェイの名前を許可するか、起動前コマンドでプロキシを設定してください。</translation>
    </message>
    <message>
        <source>what is there isn&apos;t the issuer</source>
        <translation>そこにあるものは発行者の証明書ではありません</translation>
    </message>
    <message>
        <source>%1: valid from %2 to %3</source>
        <translation>%1: 有効期間 %2 ～ %3</translation>
    </message>
    <message>
        <source>The gateway, when asked, shows a certificate that Windows PE won&apos;t trust</source>
        <translation>問い合わせに対してゲートウェイが提示する証明書を、Windows PE は信頼しない</translation>
    </message>
    <message>
        <source>Add the certificates named here to the boot image (root: ROOT and AuthRoot, intermediate: CA). If they aren&apos;t from your CA, find out what answers in place of the gateway first.</source>
        <translation>ここに示されている証明書をブート イメージに追加してください (ルート: ROOT と AuthRoot、中間: CA)。自社の CA のものでない場合は、まず、ゲートウェイの代わりに何が応答しているかを調べてください。</translation>
    </message>
    <message>
        <source>The gateway, when asked, shows a certificate that has expired</source>
        <translation>問い合わせに対してゲートウェイが提示する証明書の有効期限が切れている</translation>
    </message>
    <message>
        <source>Renew the certificate, and upload it for the gateway in the console. Check this computer&apos;s clock.</source>
        <translation>証明書を更新し、コンソールでゲートウェイ用にアップロードしてください。このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>The gateway, when asked, shows a certificate that isn&apos;t valid yet</source>
        <translation>問い合わせに対してゲートウェイが提示する証明書がまだ有効になっていない</translation>
    </message>
    <message>
        <source>Wait until that date, or use a certificate that is valid now. Check this computer&apos;s clock.</source>
        <translation>有効になる日を待つか、現在有効な証明書を使用してください。このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>The gateway, when asked, shows a certificate for a different name</source>
        <translation>問い合わせに対してゲートウェイが提示する証明書が別の名前のものである</translation>
    </message>
    <message>
        <source>Use the service name from the certificate, or give the gateway a certificate for this name.</source>
        <translation>証明書にあるサービス名を使用するか、この名前の証明書をゲートウェイに設定してください。</translation>
    </message>
    <message>
        <source>The gateway, when asked, shows a certificate that isn&apos;t for TLS servers</source>
        <translation>問い合わせに対してゲートウェイが提示する証明書が TLS サーバー用ではない</translation>
    </message>
    <message>
        <source>Enroll from a template with the application policy Server Authentication and the key usage digital signature.</source>
        <translation>アプリケーション ポリシーが「サーバー認証」、キー使用法が「デジタル署名」のテンプレートから登録してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has its name only in the subject, not in the subject alternative name</source>
        <translation>ゲートウェイの証明書で、名前がサブジェクトにのみあり、サブジェクトの別名にない</translation>
    </message>
    <message>
        <source>Have the CA issue the certificate with a subject alternative name.</source>
        <translation>サブジェクトの別名を含む証明書を CA で発行してください。</translation>
    </message>
    <message>
        <source>Windows PE trusts the gateway only as long as the gateway sends the certificate of its issuer</source>
        <translation>Windows PE がゲートウェイを信頼するのは、ゲートウェイが発行者の証明書を送信する間だけである</translation>
    </message>
    <message>
        <source>Add the issuer named here to the boot image (store CA).</source>
        <translation>ここに示されている発行者をブート イメージに追加してください (ストア CA)。</translation>
    </message>
    <message>
        <source>A certificate that the gateway shows has a weak signature or key, which Windows may refuse</source>
        <translation>ゲートウェイが提示する証明書の署名またはキーが弱く、Windows に拒否される可能性がある</translation>
    </message>
    <message>
        <source>Have the CA issue it again with SHA256 and at least 2048 bits.</source>
        <translation>SHA256 と 2048 ビット以上のキーを使用して、CA で発行し直してください。</translation>
    </message>
    <message>
        <source>The gateway sends its certificates in an unusual order</source>
        <translation>ゲートウェイが証明書を通常と異なる順序で送信する</translation>
    </message>
    <message>
        <source>Windows sorts them itself. To be sure, upload a PFX file with the chain in order.</source>
        <translation>Windows は自動的に並べ替えます。確実を期すには、チェーンが正しい順序の PFX ファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>The gateway sends certificates that have nothing to do with its own</source>
        <translation>ゲートウェイが、自身の証明書と無関係な証明書を送信する</translation>
    </message>
    <message>
        <source>Windows ignores them. Upload a PFX file that contains only the chain.</source>
        <translation>Windows では無視されます。チェーンだけを含む PFX ファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was renewed, and the expected one is the old one</source>
        <translation>ゲートウェイの証明書は更新されたが、想定されている証明書は古いものである</translation>
    </message>
    <message>
        <source>Use the new certificate in the profile.</source>
        <translation>プロファイルで新しい証明書を使用してください。</translation>
    </message>
    <message>
        <source>TLS is opened on the way: the gateway&apos;s own certificate doesn&apos;t arrive</source>
        <translation>TLS が途中で復号されており、ゲートウェイ自身の証明書が届かない</translation>
    </message>
    <message>
        <source>Exempt the gateway&apos;s name from TLS inspection. A gateway behind inspection isn&apos;t supported.</source>
        <translation>ゲートウェイの名前を TLS 検査の対象から除外してください。検査を行う装置の背後にあるゲートウェイはサポートされません。</translation>
    </message>
    <message>
        <source>The certificate looks as if something on the way had just created it</source>
        <translation>証明書が、途中にあるものによって作成されたばかりのように見える</translation>
    </message>
    <message>
        <source>The DNS server doesn&apos;t answer.</source>
        <translation>DNS サーバーが応答しません。</translation>
    </message>
    <message>
        <source>TLS alert %1</source>
        <translation>TLS アラート %1</translation>
    </message>
    <message>
        <source>The DNS server doesn&apos;t answer the question for the gateway&apos;s name</source>
        <translation>DNS サーバーが、ゲートウェイの名前の問い合わせに応答しない</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, or ask another DNS server with --resolver.</source>
        <translation>このコンピューターのネットワークを確認するか、--resolver で別の DNS サーバーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s name isn&apos;t in DNS</source>
        <translation>ゲートウェイの名前が DNS にない</translation>
    </message>
    <message>
        <source>Add a CNAME record in the public DNS zone, from the service name to the deployment name. The console shows both.</source>
        <translation>パブリック DNS ゾーンに、サービス名から展開名への CNAME レコードを追加してください。どちらの名前もコンソールに表示されます。</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to a name that doesn&apos;t exist</source>
        <translation>ゲートウェイの名前が、存在しない名前を参照している</translation>
    </message>
    <message>
        <source>Point the CNAME record to the deployment name that the console shows. It changed if the gateway was converted to a virtual machine scale set.</source>
        <translation>CNAME レコードが、コンソールに表示される展開名を参照するようにしてください。ゲートウェイを仮想マシン スケール セットに変換した場合、展開名は変わっています。</translation>
    </message>
    <message>
        <source>The CNAME records of the gateway&apos;s name lead in a circle or through too many names</source>
        <translation>ゲートウェイの名前の CNAME レコードが循環しているか、経由する名前が多すぎる</translation>
    </message>
    <message>
        <source>Point the CNAME record of the service name directly to the deployment name that the console shows.</source>
        <translation>サービス名の CNAME レコードが、コンソールに表示される展開名を直接参照するようにしてください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s name is in DNS but has no address</source>
        <translation>ゲートウェイの名前は DNS にあるが、アドレスがない</translation>
    </message>
    <message>
        <source>Add a CNAME record in the public DNS zone, from the service name to the deployment name.</source>
        <translation>パブリック DNS ゾーンに、サービス名から展開名への CNAME レコードを追加してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to a classic cloud service, which gateways no longer use</source>
        <translation>ゲートウェイの名前が、ゲートウェイではもう使用されないクラシック クラウド サービスを参照している</translation>
    </message>
    <message>
        <source>Point the CNAME record to the deployment name that the console shows.</source>
        <translation>CNAME レコードが、コンソールに表示される展開名を参照するようにしてください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s name has an address of its own instead of a CNAME record</source>
        <translation>ゲートウェイの名前に、CNAME レコードではなく独自のアドレスがある</translation>
    </message>
    <message>
        <source>Use a CNAME record to the deployment name, because the address of a gateway can change.</source>
        <translation>ゲートウェイのアドレスは変わる可能性があるため、展開名への CNAME レコードを使用してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to a name that isn&apos;t an Azure deployment name</source>
        <translation>ゲートウェイの名前が、Azure の展開名ではない名前を参照している</translation>
    </message>
    <message>
        <source>Point the CNAME record directly to the deployment name. Don&apos;t put a content delivery network, a load balancer, or a reverse proxy in front of a gateway.</source>
        <translation>CNAME レコードが展開名を直接参照するようにしてください。コンテンツ配信ネットワーク、ロード バランサー、リバース プロキシをゲートウェイの手前に置かないでください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to an address that exists only in a private network</source>
        <translation>ゲートウェイの名前が、プライベート ネットワークにのみ存在するアドレスを参照している</translation>
    </message>
    <message>
        <source>Ask from a network like that of the PCs, or ask a public DNS server with --resolver.</source>
        <translation>PC と同様のネットワークから問い合わせるか、--resolver でパブリック DNS サーバーに問い合わせてください。</translation>
    </message>
    <message>
        <source>This network answers for every name, as networks do that want you to sign in first</source>
        <translation>このネットワークは、最初にサインインを求めるネットワークのように、どの名前にも応答する</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, and ask again. Windows PE can&apos;t sign in to such a network.</source>
        <translation>ブラウザーでネットワークにサインインしてから、もう一度問い合わせてください。Windows PE では、このようなネットワークにサインインできません。</translation>
    </message>
    <message>
        <source>No connection to the gateway&apos;s port 443 is possible</source>
        <translation>ゲートウェイのポート 443 に接続できない</translation>
    </message>
    <message>
        <source>Check in the console that the gateway is running. Allow HTTPS to it in firewalls. If this network needs a proxy, ask with --proxy.</source>
        <translation>ゲートウェイが実行中であることをコンソールで確認してください。ファイアウォールでゲートウェイへの HTTPS を許可してください。このネットワークでプロキシが必要な場合は、--proxy を指定して問い合わせてください。</translation>
    </message>
    <message>
        <source>Some addresses of the gateway can&apos;t be connected to, and Windows PE may wait for those first</source>
        <translation>ゲートウェイのアドレスの一部に接続できず、Windows PE が先にそのアドレスを待つ可能性がある</translation>
    </message>
    <message>
        <source>Remove the address from DNS, or repair the path to it.</source>
        <translation>DNS からそのアドレスを削除するか、アドレスまでの経路を修復してください。</translation>
    </message>
    <message>
        <source>What answers on port 443 doesn&apos;t speak TLS</source>
        <translation>ポート 443 で応答するものが TLS に対応していない</translation>
    </message>
    <message>
        <source>Check where the name leads, and which device answers there.</source>
        <translation>名前がどこを参照しているか、そこでどのデバイスが応答しているかを確認してください。</translation>
    </message>
    <message>
        <source>The connection is cut as soon as TLS begins</source>
        <translation>TLS が始まるとすぐに接続が切断される</translation>
    </message>
    <message>
        <source>Look for a firewall that filters by the name of the server, and allow the gateway there.</source>
        <translation>サーバーの名前でフィルター処理を行うファイアウォールがないか調べ、そこでゲートウェイを許可してください。</translation>
    </message>
    <message>
        <source>The gateway accepts connections and then says nothing</source>
        <translation>ゲートウェイが接続を受け入れた後、何も応答しない</translation>
    </message>
    <message>
        <source>Check in the console that the gateway is running, and whether a firewall or proxy is in between.</source>
        <translation>ゲートウェイが実行中であることをコンソールで確認し、途中にファイアウォールやプロキシがないかどうかも確認してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s TLS offers nothing that this Windows PE knows, although another Windows PE connects</source>
        <translation>ゲートウェイの TLS に、この Windows PE が対応するものがないが、別の Windows PE は接続できる</translation>
    </message>
    <message>
        <source>Reload the boot image with a current Windows ADK.</source>
        <translation>最新の Windows ADK でブート イメージを再読み込みしてください。</translation>
    </message>
    <message>
        <source>What answers refuses every TLS version and cipher suite that Windows PE has</source>
        <translation>応答するものが、Windows PE にあるすべての TLS バージョンと暗号スイートを拒否する</translation>
    </message>
    <message>
        <source>What answers knows only a TLS version older than 1.2, which no gateway does</source>
        <translation>応答するものが 1.2 より古い TLS バージョンにしか対応していないが、そのようなゲートウェイはない</translation>
    </message>
    <message>
        <source>The gateway accepts only TLS 1.3, and it isn&apos;t known whether the programs in Windows PE use it</source>
        <translation>ゲートウェイが TLS 1.3 のみを受け入れるが、Windows PE のプログラムが TLS 1.3 を使用するかどうかは不明である</translation>
    </message>
    <message>
        <source>Allow TLS 1.2, too, or test the medium on a PC.</source>
        <translation>TLS 1.2 も許可するか、PC でメディアをテストしてください。</translation>
    </message>
    <message>
        <source>The gateway accepted a cipher suite that gateways of version 2603 no longer have</source>
        <translation>バージョン 2603 のゲートウェイにはもうない暗号スイートを、ゲートウェイが受け入れた</translation>
    </message>
    <message>
        <source>Check whether the gateway is updated, and whether something is in front of it.</source>
        <translation>ゲートウェイが更新されているか、手前に何かないかを確認してください。</translation>
    </message>
    <message>
        <source>looking up its name</source>
        <translation>名前の検索</translation>
    </message>
    <message>
        <source>connecting to it</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>TLS ハンドシェイク</translation>
    </message>
    <message>
        <source>checking its certificate</source>
        <translation>証明書の確認</translation>
    </message>
    <message>
        <source>asking over HTTP</source>
        <translation>HTTP による問い合わせ</translation>
    </message>
    <message>
        <source>checking revocation</source>
        <translation>失効の確認</translation>
    </message>
    <message>
        <source>asking through the proxy</source>
        <translation>プロキシ経由の問い合わせ</translation>
    </message>
    <message>
        <source>This couldn&apos;t be asked, because this step before it failed: %1.</source>
        <translation>前の手順 (%1) に失敗したため、問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>This couldn&apos;t be asked in the time that was allowed.</source>
        <translation>許可された時間内に問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>This wasn&apos;t asked, because asking was stopped.</source>
        <translation>問い合わせが中止されたため、問い合わせませんでした。</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続できました</translation>
    </message>
    <message>
        <source>its name isn&apos;t known</source>
        <translation>名前が不明です</translation>
    </message>
    <message>
        <source>there is no route to it from here</source>
        <translation>ここからの経路がありません</translation>
    </message>
    <message>
        <source>it refuses connections</source>
        <translation>接続が拒否されます</translation>
    </message>
    <message>
        <source>it doesn&apos;t react</source>
        <translation>反応がありません</translation>
    </message>
    <message>
        <source>the connection is cut as soon as TLS begins</source>
        <translation>TLS が始まるとすぐに接続が切断されます</translation>
    </message>
    <message>
        <source>what answers doesn&apos;t speak TLS</source>
        <translation>応答するものが TLS に対応していません</translation>
    </message>
    <message>
        <source>the TLS handshake fails</source>
        <translation>TLS ハンドシェイクに失敗します</translation>
    </message>
    <message>
        <source>it accepts connections and says nothing</source>
        <translation>接続を受け入れますが、何も応答しません</translation>
    </message>
    <message>
        <source>it shows a different certificate each time</source>
        <translation>毎回異なる証明書を提示します</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>the answer began and didn&apos;t end in time</source>
        <translation>応答は始まりましたが、時間内に終わりませんでした</translation>
    </message>
    <message>
        <source>the answer isn&apos;t HTTP</source>
        <translation>応答が HTTP ではありません</translation>
    </message>
    <message>
        <source>the connection was cut instead of an answer</source>
        <translation>応答の代わりに接続が切断されました</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>プロキシが拒否します</translation>
    </message>
    <message>
        <source>it wasn&apos;t asked</source>
        <translation>問い合わせませんでした</translation>
    </message>
    <message>
        <source>asking failed</source>
        <translation>問い合わせに失敗しました</translation>
    </message>
    <message>
        <source>its address exists only in a private network</source>
        <translation>アドレスがプライベート ネットワークにのみ存在します</translation>
    </message>
    <message>
        <source>it isn&apos;t HTTP on port 80, so Windows PE can&apos;t get it there</source>
        <translation>ポート 80 の HTTP ではないため、Windows PE はそこから取得できません</translation>
    </message>
    <message>
        <source>its name isn&apos;t in DNS</source>
        <translation>名前が DNS にありません</translation>
    </message>
    <message>
        <source>it can&apos;t be connected to</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>no complete answer came in time</source>
        <translation>時間内に完全な応答がありませんでした</translation>
    </message>
    <message>
        <source>it answers with status %1</source>
        <translation>状態 %1 で応答します</translation>
    </message>
    <message>
        <source>it redirects too often</source>
        <translation>リダイレクトの回数が多すぎます</translation>
    </message>
    <message>
        <source>it&apos;s too large to get within the limits</source>
        <translation>大きすぎるため、制限内で取得できません</translation>
    </message>
    <message>
        <source>a portal or filter answers in its place</source>
        <translation>代わりにポータルまたはフィルターが応答します</translation>
    </message>
    <message>
        <source>the responder doesn&apos;t know the certificate</source>
        <translation>レスポンダーがこの証明書を認識していません</translation>
    </message>
    <message>
        <source>the responder refuses to answer (%1)</source>
        <translation>レスポンダーが応答を拒否します (%1)</translation>
    </message>
    <message>
        <source>what it gives was due to be renewed on %1</source>
        <translation>提供される情報の更新期限 (%1) が過ぎています</translation>
    </message>
    <message>
        <source>what it gives isn&apos;t valid yet</source>
        <translation>提供される情報がまだ有効になっていません</translation>
    </message>
    <message>
        <source>what it gives isn&apos;t signed by the issuer, or is about another certificate</source>
        <translation>提供される情報が発行者によって署名されていないか、別の証明書に関するものです</translation>
    </message>
    <message>
        <source>what it gives isn&apos;t a revocation list or an OCSP answer</source>
        <translation>提供される情報が失効リストでも OCSP 応答でもありません</translation>
    </message>
    <message>
        <source>what it gives is only part of a list</source>
        <translation>提供される情報がリストの一部にすぎません</translation>
    </message>
    <message>
        <source>Ask the gateway to check this.</source>
        <translation>これを確認するには、ゲートウェイに問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask the gateway through a proxy, too, to check this.</source>
        <translation>これを確認するには、プロキシ経由でもゲートウェイに問い合わせてください。</translation>
    </message>
    <message>
        <source>Whether Windows PE trusts the gateway isn&apos;t known: ask with a profile or a medium, or with the certificate of the root.</source>
        <translation>Windows PE がゲートウェイを信頼するかどうかは不明です。プロファイル、メディア、またはルートの証明書を指定して問い合わせてください。</translation>
    </message>
    <message>
        <source>Compare it with the gateway&apos;s certificate in the console. Exempt the gateway&apos;s name from TLS inspection.</source>
        <translation>コンソールにあるゲートウェイの証明書と比較してください。ゲートウェイの名前を TLS 検査の対象から除外してください。</translation>
    </message>
</context>
<context>
    <name>SectionAsker</name>
    <message>
        <source>it needs data that couldn&apos;t be read</source>
        <translation>読み取れなかったデータが必要です</translation>
    </message>
</context>
<context>
    <name>SeenScreen</name>
    <message>
        <source>The medium&apos;s boot manager is signed by Microsoft Windows Production PCA 2011, which this PC has revoked.</source>
        <translation>メディアのブート マネージャーが Microsoft Windows Production PCA 2011 で署名されていますが、この PC ではその CA が失効しています。</translation>
    </message>
    <message>
        <source>Create the medium with the 2023-signed boot files.</source>
        <translation>2023 CA で署名されたブート ファイルを使用してメディアを作成してください。</translation>
    </message>
    <message>
        <source>The boot manager is signed by Windows UEFI CA 2023, which the firmware of an older PC doesn&apos;t know.</source>
        <translation>ブート マネージャーが Windows UEFI CA 2023 で署名されており、古い PC のファームウェアはその CA を認識しません。</translation>
    </message>
    <message>
        <source>Update the firmware&apos;s keys, or create a medium with the 2011-signed boot files for this PC.</source>
        <translation>ファームウェアのキーを更新するか、2011 CA で署名されたブート ファイルを使用してこの PC 用のメディアを作成してください。</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed, or its signature is invalid.</source>
        <translation>ブート マネージャーに署名がないか、署名が無効です。</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image, and write the medium again.</source>
        <translation>ブート イメージのブート ファイルを使用し、メディアを書き込み直してください。</translation>
    </message>
    <message>
        <source>The boot files are older than this PC accepts: a Windows update raised the minimum version or added a policy.</source>
        <translation>ブート ファイルが、この PC で許可されるものより古くなっています。Windows の更新プログラムによって、最小バージョンが引き上げられたか、ポリシーが追加されました。</translation>
    </message>
    <message>
        <source>Create the medium with the newest boot image, and use the boot files from it.</source>
        <translation>最新のブート イメージを使用してメディアを作成し、そのブート イメージのブート ファイルを使用してください。</translation>
    </message>
    <message>
        <source>The medium&apos;s boot configuration is damaged or lacks an entry.</source>
        <translation>メディアのブート構成が破損しているか、エントリが不足しています。</translation>
    </message>
    <message>
        <source>Write the medium again. It may have been assembled by hand, or copied to a multi-boot drive.</source>
        <translation>メディアを書き込み直してください。手動で組み立てられたか、マルチブート ドライブにコピーされた可能性があります。</translation>
    </message>
    <message>
        <source>A file that is needed to start is missing from the medium, or in the wrong place.</source>
        <translation>起動に必要なファイルがメディアにないか、正しい場所にありません。</translation>
    </message>
    <message>
        <source>Write the medium again, and verify it.</source>
        <translation>メディアを書き込み直し、検証してください。</translation>
    </message>
    <message>
        <source>The USB drive couldn&apos;t be read to its end, or its boot image is incomplete.</source>
        <translation>USB ドライブを最後まで読み取れなかったか、ブート イメージが不完全です。</translation>
    </message>
    <message>
        <source>Verify the medium, write it again, and try another USB drive or port.</source>
        <translation>メディアを検証し、書き込み直して、別の USB ドライブまたはポートを試してください。</translation>
    </message>
    <message>
        <source>Windows PE has no driver for a network adapter in this PC, often one in a dock or a USB-C adapter.</source>
        <translation>この PC のネットワーク アダプター (多くの場合、ドックまたは USB-C アダプターのもの) 用のドライバーが Windows PE にありません。</translation>
    </message>
    <message>
        <source>Add the driver to the boot image in the console, or use a wired adapter with a driver. Wireless doesn&apos;t work.</source>
        <translation>コンソールでドライバーをブート イメージに追加するか、ドライバーのある有線アダプターを使用してください。ワイヤレスは使用できません。</translation>
    </message>
    <message>
        <source>The network gives the PC no address.</source>
        <translation>ネットワークから PC にアドレスが割り当てられません。</translation>
    </message>
    <message>
        <source>Press F8 before it restarts and check with ipconfig. Try another cable and port.</source>
        <translation>再起動する前に F8 キーを押し、ipconfig で確認してください。別のケーブルとポートを試してください。</translation>
    </message>
    <message>
        <source>Windows PE doesn&apos;t trust the gateway&apos;s certificate.</source>
        <translation>Windows PE がゲートウェイの証明書を信頼していません。</translation>
    </message>
    <message>
        <source>Add the root and every intermediate CA to the boot image.</source>
        <translation>ルートとすべての中間 CA をブート イメージに追加してください。</translation>
    </message>
    <message>
        <source>The revocation list can&apos;t be reached from the internet, and the site requires it.</source>
        <translation>失効リストにインターネットから到達できず、サイトでは失効リストの確認が必須です。</translation>
    </message>
    <message>
        <source>Publish the list over HTTP on the internet, or clear the check in the site properties.</source>
        <translation>失効リストを HTTP でインターネットに公開するか、サイトのプロパティで確認をオフにしてください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is for another name, or has expired.</source>
        <translation>ゲートウェイの証明書が別の名前のものであるか、有効期限が切れています。</translation>
    </message>
    <message>
        <source>Create the medium with the name in the certificate. Renew an expired certificate.</source>
        <translation>証明書に含まれる名前でメディアを作成してください。有効期限の切れた証明書は更新してください。</translation>
    </message>
    <message>
        <source>The PC&apos;s clock is wrong.</source>
        <translation>PC の時計が正しくありません。</translation>
    </message>
    <message>
        <source>Press F8 and check date and time. Set the clock in the firmware.</source>
        <translation>F8 キーを押し、日付と時刻を確認してください。ファームウェアで時計を設定してください。</translation>
    </message>
    <message>
        <source>The medium is old, or its certificate has expired.</source>
        <translation>メディアが古いか、メディアの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Create the medium again in the console.</source>
        <translation>コンソールでメディアを作り直してください。</translation>
    </message>
    <message>
        <source>A file is larger than 4 GB, which FAT32 doesn&apos;t support, or the USB drive reports itself as a fixed disk.</source>
        <translation>FAT32 でサポートされない 4 GB を超えるファイルがあるか、USB ドライブが固定ディスクとして認識されています。</translation>
    </message>
    <message>
        <source>Make the boot image smaller. Create an ISO file in the console, and write the USB drive with this program.</source>
        <translation>ブート イメージを小さくしてください。コンソールで ISO ファイルを作成し、このプログラムで USB ドライブに書き込んでください。</translation>
    </message>
    <message>
        <source>The console&apos;s wizard deletes an ISO file with the same name when you leave its page, even if you cancel afterwards.</source>
        <translation>コンソールのウィザードは、該当するページから移動したときに同じ名前の ISO ファイルを削除します。その後でキャンセルしても元に戻りません。</translation>
    </message>
    <message>
        <source>Choose a new name each time. This program replaces a file only when the new one is complete.</source>
        <translation>毎回新しい名前を選択してください。このプログラムは、新しいファイルが完成した場合にのみ、既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>A registry hive of the image is still loaded, security software has a file open, or an earlier run crashed.</source>
        <translation>イメージのレジストリ ハイブが読み込まれたままであるか、セキュリティ ソフトウェアがファイルを開いているか、以前の実行が異常終了しています。</translation>
    </message>
    <message>
        <source>Unload the hive and run dism /cleanup-mountpoints. This program changes a boot image without mounting it.</source>
        <translation>ハイブをアンロードし、dism /cleanup-mountpoints を実行してください。このプログラムは、ブート イメージをマウントせずに変更します。</translation>
    </message>
    <message>
        <source>The password is wrong, or the file has no private key.</source>
        <translation>パスワードが正しくないか、ファイルに秘密キーがありません。</translation>
    </message>
    <message>
        <source>Export it again with its private key.</source>
        <translation>秘密キーと一緒に再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t for client authentication, or its key is longer or of another type than the site accepts.</source>
        <translation>証明書がクライアント認証用ではないか、キーがサイトで許可されるものより長い、または種類が異なります。</translation>
    </message>
    <message>
        <source>Issue one with Client Authentication and a 2048-bit RSA key.</source>
        <translation>「クライアント認証」と 2048 ビットの RSA キーを含む証明書を発行してください。</translation>
    </message>
    <message>
        <source>Its chain doesn&apos;t end at a root that the site trusts.</source>
        <translation>証明書のチェーンが、サイトで信頼されているルートまで到達していません。</translation>
    </message>
    <message>
        <source>Add the root in the site properties, under Communication Security.</source>
        <translation>サイトのプロパティの [通信のセキュリティ] でルートを追加してください。</translation>
    </message>
    <message>
        <source>Security violation, or &quot;image failed to verify&quot;, before Windows PE starts</source>
        <translation>Windows PE の開始前に、セキュリティ違反または「image failed to verify」と表示される</translation>
    </message>
    <message>
        <source>Blue recovery screen about winload, a digital signature or 0xc0000428</source>
        <translation>winload、デジタル署名、または 0xc0000428 に関する青い回復画面が表示される</translation>
    </message>
    <message>
        <source>Windows Boot Manager with 0xc0000098</source>
        <translation>Windows ブート マネージャーに 0xc0000098 と表示される</translation>
    </message>
    <message>
        <source>Windows Boot Manager with 0xc000000f</source>
        <translation>Windows ブート マネージャーに 0xc000000f と表示される</translation>
    </message>
    <message>
        <source>Windows Boot Manager with 0xc0000001</source>
        <translation>Windows ブート マネージャーに 0xc0000001 と表示される</translation>
    </message>
    <message>
        <source>It restarts at &quot;Preparing network connections&quot;</source>
        <translation>「Preparing network connections」の表示中に再起動する</translation>
    </message>
    <message>
        <source>&quot;An error occurred while retrieving policy for this computer&quot; (0x80004005)</source>
        <translation>「An error occurred while retrieving policy for this computer」(0x80004005) と表示される</translation>
    </message>
    <message>
        <source>The console can&apos;t create the USB drive: a file over 4 GB, or the drive isn&apos;t listed</source>
        <translation>コンソールで USB ドライブを作成できない (4 GB を超えるファイルがあるか、ドライブが一覧に表示されない)</translation>
    </message>
    <message>
        <source>The ISO file disappeared after Cancel in the console</source>
        <translation>コンソールでキャンセルした後、ISO ファイルが消えた</translation>
    </message>
    <message>
        <source>DISM can&apos;t mount or unmount the boot image (0xc1420117, 0xc1420127)</source>
        <translation>DISM でブート イメージをマウントまたはマウント解除できない (0xc1420117、0xc1420127)</translation>
    </message>
    <message>
        <source>The console doesn&apos;t accept the PFX file</source>
        <translation>コンソールが PFX ファイルを受け付けない</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>the SMS Providers</source>
        <translation>SMS プロバイダー</translation>
    </message>
    <message>
        <source>the sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>the installed updates</source>
        <translation>インストール済みの更新プログラム</translation>
    </message>
    <message>
        <source>the site settings</source>
        <translation>サイトの設定</translation>
    </message>
    <message>
        <source>the trusted root certification authorities</source>
        <translation>信頼されたルート証明機関</translation>
    </message>
    <message>
        <source>the cloud management gateways</source>
        <translation>クラウド管理ゲートウェイ</translation>
    </message>
    <message>
        <source>the gateway endpoints</source>
        <translation>ゲートウェイのエンドポイント</translation>
    </message>
    <message>
        <source>the site system roles</source>
        <translation>サイト システムの役割</translation>
    </message>
    <message>
        <source>the deployments</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>the task sequences</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>the task sequence references</source>
        <translation>タスク シーケンスの参照</translation>
    </message>
    <message>
        <source>the content versions</source>
        <translation>コンテンツのバージョン</translation>
    </message>
    <message>
        <source>the content status</source>
        <translation>コンテンツのステータス</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>the unknown computer objects</source>
        <translation>不明なコンピューター オブジェクト</translation>
    </message>
    <message>
        <source>the client settings</source>
        <translation>クライアント設定</translation>
    </message>
    <message>
        <source>the boundary groups</source>
        <translation>境界グループ</translation>
    </message>
    <message>
        <source>the boot images</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>the media certificates</source>
        <translation>メディア証明書</translation>
    </message>
</context>
<context>
    <name>SnapshotValues</name>
    <message>
        <source>a group in braces is expected</source>
        <translation>中かっこで囲んだグループが必要です</translation>
    </message>
    <message>
        <source>a list in brackets is expected</source>
        <translation>角かっこで囲んだリストが必要です</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <translation>引用符で囲んだテキストが必要です</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>整数が必要です</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true または false が必要です</translation>
    </message>
    <message>
        <source>a time such as 2026-11-20T08:15:30Z is expected</source>
        <translation>2026-11-20T08:15:30Z のような時刻が必要です</translation>
    </message>
    <message>
        <source>read, partly, failed or not-asked is expected</source>
        <translation>read、partly、failed、not-asked のいずれかが必要です</translation>
    </message>
</context>
<context>
    <name>StickLabel</name>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Boot medium for Windows</source>
        <translation>Windows 用ブート メディア</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>If found: %1</source>
        <translation>拾得した場合の連絡先: %1</translation>
    </message>
    <message>
        <source>Labels for boot media</source>
        <translation>ブート メディアのラベル</translation>
    </message>
</context>
<context>
    <name>StickState</name>
    <message>
        <source>Not changed.</source>
        <translation>変更されていません。</translation>
    </message>
    <message>
        <source>Not usable. Write it again, or empty it with cmgmedia restore.</source>
        <translation>使用できません。もう一度書き込むか、cmgmedia restore で空にしてください。</translation>
    </message>
    <message>
        <source>Written, but not verified.</source>
        <translation>書き込みましたが、検証していません。</translation>
    </message>
    <message>
        <source>Written and verified.</source>
        <translation>書き込みと検証が完了しました。</translation>
    </message>
</context>
<context>
    <name>Sticks</name>
    <message>
        <source>USB drives are being written</source>
        <translation>USB ドライブに書き込んでいます</translation>
    </message>
    <message>
        <source>It wasn&apos;t turned off:</source>
        <translation>電源が切断されませんでした:</translation>
    </message>
</context>
<context>
    <name>TaskbarProgress</name>
    <message>
        <source>%1 % - %2</source>
        <extracomment>The title of the window while it works: how far it got, and what it is otherwise called.</extracomment>
        <translation>%1% - %2</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>&amp;Inspect a medium</source>
        <translation>メディアの検査(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compare two media</source>
        <translation>2 つのメディアの比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify a medium</source>
        <translation>メディアの検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Trust editor for a boot image</source>
        <translation>ブート イメージの信頼エディター(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;PFX check</source>
        <translation>PFX のチェック(&amp;P)</translation>
    </message>
    <message>
        <source>Check a task &amp;sequence</source>
        <translation>タスク シーケンスのチェック(&amp;S)</translation>
    </message>
    <message>
        <source>It &amp;failed at the PC</source>
        <translation>PC で失敗した場合(&amp;F)</translation>
    </message>
</context>
<context>
    <name>TrustPath</name>
    <message>
        <source>PC</source>
        <extracomment>Windows PE runs on it.</extracomment>
        <translation>PC</translation>
    </message>
    <message>
        <source>starts the medium</source>
        <translation>メディアを起動</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>セキュア ブート</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>起動する</translation>
    </message>
    <message>
        <source>doesn&apos;t start</source>
        <translation>起動しない</translation>
    </message>
    <message>
        <source>not known whether it starts</source>
        <translation>起動するかどうか不明</translation>
    </message>
    <message>
        <source>Missing CA</source>
        <translation>不足している CA</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>ルート CA</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>発行元 CA</translation>
    </message>
    <message>
        <source>Missing: %1. Drop its certificate here.</source>
        <extracomment>A certificate that is not in the boot image.</extracomment>
        <translation>不足: %1。証明書をここにドロップしてください。</translation>
    </message>
    <message>
        <source>%1, will be added</source>
        <extracomment>A certificate that the build puts into the boot image.</extracomment>
        <translation>%1 (追加予定)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Drop its server certificate here.</source>
        <translation>サーバー証明書をここにドロップしてください。</translation>
    </message>
    <message>
        <source>%1, only sent by the gateway</source>
        <extracomment>A certificate that is not in the boot image, but that the gateway sends.</extracomment>
        <translation>%1 (ゲートウェイが送信するもののみ)</translation>
    </message>
</context>
<context>
    <name>TrustPick</name>
    <message>
        <source>%1 isn&apos;t used: it expired on %2, and its successor is there.</source>
        <translation>%1 は使用されません。%2 に有効期限が切れており、後継の証明書があります。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: it expired on %2.</source>
        <translation>%1 は使用されません。%2 に有効期限が切れています。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: it isn&apos;t valid before %2.</source>
        <translation>%1 は使用されません。%2 より前は有効ではありません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: its issuer %2 is missing from the files and the boot image.</source>
        <translation>%1 は使用されません。発行者 %2 が、ファイルにもブート イメージにもありません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: it&apos;s in the boot image&apos;s Disallowed store, which overrides all others.</source>
        <translation>%1 は使用されません。ほかのすべてのストアより優先される、ブート イメージの Disallowed ストアにあります。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: it isn&apos;t a CA certificate.</source>
        <translation>%1 は使用されません。CA 証明書ではありません。</translation>
    </message>
    <message>
        <source>%1 has a key that is too short: %2.</source>
        <translation>%1 のキーが短すぎます: %2。</translation>
    </message>
    <message>
        <source>%1 is signed with %2, which has known collisions.</source>
        <translation>%1 は、衝突が知られている %2 で署名されています。</translation>
    </message>
    <message>
        <source>%1 is an X.509 version %2 certificate, which can&apos;t say that it&apos;s a CA. Windows treats it as a root because it&apos;s self-signed and in ROOT.</source>
        <translation>%1 は X.509 バージョン %2 の証明書であり、CA であることを記載できません。自己署名であり ROOT にあるため、Windows はルートとして扱います。</translation>
    </message>
    <message>
        <source>%1 has no basicConstraints, so it doesn&apos;t say that it&apos;s a CA. Windows treats it as a root because it&apos;s self-signed and in ROOT.</source>
        <translation>%1 に basicConstraints がないため、CA であることが記載されていません。自己署名であり ROOT にあるため、Windows はルートとして扱います。</translation>
    </message>
</context>
<context>
    <name>TrustReview</name>
    <message>
        <source>also in Disallowed, which overrides all other stores</source>
        <translation>ほかのすべてのストアより優先される Disallowed にも存在</translation>
    </message>
    <message>
        <source>expired: remove it, and add its successor</source>
        <translation>期限切れ: 削除し、後継の証明書を追加してください</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>まだ有効ではない</translation>
    </message>
    <message>
        <source>an intermediate, which doesn&apos;t belong in this store: remove it and add it again</source>
        <translation>このストアに格納すべきではない中間証明書: 削除し、もう一度追加してください</translation>
    </message>
    <message>
        <source>a root, which works only in ROOT: remove it and add it again</source>
        <translation>ROOT でのみ機能するルート証明書: 削除し、もう一度追加してください</translation>
    </message>
    <message>
        <source>not a CA certificate: it has no effect here</source>
        <translation>CA 証明書ではない: ここでは効果がありません</translation>
    </message>
</context>
<context>
    <name>ValueReader</name>
    <message>
        <source>a group in braces is expected</source>
        <translation>中かっこで囲んだグループが必要です</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <translation>引用符で囲んだテキストが必要です</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true または false が必要です</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>0 以上の整数が必要です</translation>
    </message>
    <message>
        <source>a list in brackets is expected</source>
        <translation>角かっこで囲んだリストが必要です</translation>
    </message>
    <message>
        <source>a text in quotes is expected, or null to remove the variable</source>
        <translation>引用符で囲んだテキスト、または変数を削除する場合は null が必要です</translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation>次のいずれかが必要です: %1</translation>
    </message>
    <message>
        <source>half a character, as in \ud800, isn&apos;t text</source>
        <translation>\ud800 のような文字の半分は、テキストとして使用できません</translation>
    </message>
    <message>
        <source>this is required</source>
        <translation>これは必須です</translation>
    </message>
    <message>
        <source>a date such as 2027-11-21 is expected</source>
        <translation>2027-11-21 のような日付が必要です</translation>
    </message>
    <message>
        <source>1 is expected</source>
        <translation>1 が必要です</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>コンマまたは閉じ中かっこがありません</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>コンマまたは閉じ角かっこがありません</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>コロンがありません</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>引用符がありません</translation>
    </message>
    <message>
        <source>a single backslash, but JSON needs two</source>
        <translation>バックスラッシュが 1 つしかありませんが、JSON では 2 つ必要です</translation>
    </message>
    <message>
        <source>it isn&apos;t UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <translation>終わりの後に余分な内容があります</translation>
    </message>
    <message>
        <source>neither text in quotation marks nor a number</source>
        <translation>引用符で囲んだテキストでも数値でもありません</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>1 MiB を超えています</translation>
    </message>
    <message>
        <source>no key of a profile has this name</source>
        <translation>この名前のプロファイルのキーはありません</translation>
    </message>
</context>
<context>
    <name>VerifyMedium</name>
    <message>
        <source>In the boot image, doesn&apos;t match its hash: %1</source>
        <translation>ブート イメージ内で、ハッシュと一致しないもの: %1</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t match its integrity table</source>
        <translation>ブート イメージが整合性テーブルと一致しません</translation>
    </message>
    <message numerus="yes">
        <source>%1 doesn&apos;t match its manifest (%n files checked). Write it again.</source>
        <translation>
            <numerusform>%1 がマニフェストと一致しません (確認したファイル: %n 個)。もう一度書き込んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was written (%n files match their hashes), but its boot image was already damaged before. Copy boot.wim again from your site and build the medium again.</source>
        <translation>
            <numerusform>%1 は書き込まれたときのままですが (%n 個のファイルがハッシュと一致)、ブート イメージがそれ以前に破損していました。サイトから boot.wim をもう一度コピーし、メディアを作り直してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may be failing: it had read or write errors, although %n files match their hashes now. Copy the medium to another USB drive.</source>
        <translation>
            <numerusform>%1 は故障しかけている可能性があります。現在 %n 個のファイルがハッシュと一致していますが、以前に読み取りまたは書き込みエラーが発生しています。メディアを別の USB ドライブにコピーしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact, with notes: %n files match their hashes. Other files were left by computers that opened it and do no harm.</source>
        <translation>
            <numerusform>%1 は正常です (注意あり)。%n 個のファイルがハッシュと一致しています。その他のファイルは、メディアを開いたコンピューターが残したものであり、問題はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n files match their hashes, and its structure is valid.</source>
        <translation>
            <numerusform>%1 は正常です。%n 個のファイルがハッシュと一致し、構造も有効です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n files match their hashes.</source>
        <translation>
            <numerusform>%1 は正常です。%n 個のファイルがハッシュと一致しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Also found: %1</source>
        <extracomment>A file or folder, and the system that left it there: &quot;.DS_Store (macOS)&quot;</extracomment>
        <translation>ほかに見つかったもの: %1</translation>
    </message>
    <message>
        <source>A computer opened the USB drive for writing: %1</source>
        <extracomment>The parts of a stick&apos;s structure: &quot;boot records, folders&quot;</extracomment>
        <translation>コンピューターが USB ドライブを書き込み用に開きました: %1</translation>
    </message>
    <message>
        <source>A computer recorded read or write errors on the USB drive: %1</source>
        <extracomment>The same</extracomment>
        <translation>コンピューターが USB ドライブの読み取りまたは書き込みエラーを記録しています: %1</translation>
    </message>
    <message>
        <source>its folders don&apos;t lead to the manifest</source>
        <translation>フォルダーからマニフェストに到達できません</translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n contents match their hashes.</source>
        <translation>
            <numerusform>%1 は正常です。%n 個のコンテンツがハッシュと一致しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t match its integrity table. Copy it again from your site.</source>
        <translation>%1 が整合性テーブルと一致しません。サイトからもう一度コピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n of its contents don&apos;t match their hashes. Copy it again from your site.</source>
        <translation>
            <numerusform>%1 は破損しています。%n 個のコンテンツがハッシュと一致しません。サイトからもう一度コピーしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Password of the new medium:</source>
        <translation>新しいメディアのパスワード:</translation>
    </message>
    <message>
        <source>Password of the PFX file:</source>
        <translation>PFX ファイルのパスワード:</translation>
    </message>
    <message>
        <source>%1 uses locations that aren&apos;t on this PC: %2</source>
        <translation>%1 は、この PC 上にない場所を使用しています: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>%1 uses locations that aren&apos;t on this PC: %2
Opening it connects to them with your account. Continue only if you know where the profile comes from.
Type %3 to continue:</source>
        <translation>%1 は、この PC 上にない場所を使用しています: %2
開くと、お使いのアカウントでそれらの場所に接続します。プロファイルの入手元がわかっている場合にのみ続行してください。
続行するには「%3」と入力してください:</translation>
    </message>
    <message>
        <source>Password of the imported medium:</source>
        <translation>インポートしたメディアのパスワード:</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>標準出力に JSON ドキュメントを 1 つ出力します。</translation>
    </message>
    <message>
        <source>Output to use instead of the profile&apos;s.</source>
        <translation>プロファイルの出力の代わりに使用する出力。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>このテキストを表示します。</translation>
    </message>
    <message>
        <source>%1 needs more arguments: cmgmedia %2</source>
        <translation>%1 の引数が足りません: cmgmedia %2</translation>
    </message>
    <message>
        <source>%1 isn&apos;t expected here</source>
        <translation>%1 はここでは使用できません</translation>
    </message>
    <message>
        <source>The command %1 doesn&apos;t exist.</source>
        <translation>%1 というコマンドはありません。</translation>
    </message>
    <message>
        <source>cmgmedia makes Configuration Manager boot media that trust your cloud management gateway.</source>
        <translation>cmgmedia は、クラウド管理ゲートウェイを信頼する Configuration Manager のブート メディアを作成します。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Run &apos;cmgmedia help COMMAND&apos; for details, &apos;cmgmedia --version&apos; for the version.</source>
        <translation>「cmgmedia help コマンド」で詳細を、「cmgmedia --version」でバージョンを表示します。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>0    done
1    there are findings that block
2    invalid arguments
3    failed; see the message on standard error
130  interrupted with Ctrl-C; no partial output left</source>
        <translation>0    完了
1    ブロックする検出結果あり
2    無効な引数
3    失敗 (標準エラー出力のメッセージを参照)
130  Ctrl-C で中断 (書きかけの出力は残りません)</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>For help, run &apos;cmgmedia help&apos;.</source>
        <translation>ヘルプを表示するには、「cmgmedia help」を実行してください。</translation>
    </message>
    <message>
        <source>no rule is called %1</source>
        <translation>%1 という規則はありません</translation>
    </message>
    <message>
        <source>--out is for a file and --device for a USB drive: use only one of them.</source>
        <translation>--out はファイル用、--device は USB ドライブ用です。どちらか一方だけを使用してください。</translation>
    </message>
    <message>
        <source>This profile is for USB drives: choose them with --device. &apos;cmgmedia devices&apos; lists them.</source>
        <translation>このプロファイルは USB ドライブ用です。--device で選択してください。「cmgmedia devices」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>create the medium that a profile describes</source>
        <translation>プロファイルに記述されたメディアを作成する</translation>
    </message>
    <message>
        <source>Imports the medium from the profile, adds the profile&apos;s certificates to its boot image, makes the profile&apos;s changes, and writes a bootable ISO file or the image file of a bootable USB drive. The file gets its final name only after it was verified: read back, opened again, and compared. If something fails, no file is left.

With --device, writes the medium directly to USB drives, like the write command: all at the same time, and each one is verified. Everything on the drives is erased.

The imported medium is never changed. Everything that the profile doesn&apos;t mention is copied unchanged, including the identity that the site gave the medium: the new medium is a clone that expires, and can be blocked, together with the imported one.

If SOURCE_DATE_EPOCH is set, two builds of the same profile are identical bit for bit.</source>
        <translation>プロファイルのメディアをインポートし、プロファイルの証明書をブート イメージに追加し、プロファイルの変更を適用して、起動可能な ISO ファイル、または起動可能な USB ドライブのイメージ ファイルを書き込みます。ファイルは、検証 (読み戻し、再オープン、比較) が完了した後にのみ最終的な名前になります。失敗した場合、ファイルは残りません。

--device を指定すると、write コマンドと同様に、メディアを USB ドライブに直接書き込みます。すべてのドライブに同時に書き込み、それぞれを検証します。ドライブの内容はすべて消去されます。

インポートしたメディアは変更されません。プロファイルに記載されていないものは、サイトがメディアに付与した識別情報も含め、すべて変更せずにコピーされます。新しいメディアは複製であり、インポートしたメディアと同時に期限切れになり、一緒にブロックできます。

SOURCE_DATE_EPOCH が設定されている場合、同じプロファイルから 2 回作成したメディアはビット単位で同一になります。</translation>
    </message>
    <message>
        <source>Replace an existing output.</source>
        <translation>既存の出力を置き換えます。</translation>
    </message>
    <message>
        <source>Don&apos;t read the medium back. A file is still opened and checked.</source>
        <translation>メディアを読み戻しません。ファイルの場合は、開いて確認します。</translation>
    </message>
    <message>
        <source>Build although this rule says that the medium can&apos;t work. Use one option for each rule. The report records it.</source>
        <translation>この規則でメディアが動作しないと判定されても作成します。規則ごとに 1 つ指定します。レポートに記録されます。</translation>
    </message>
    <message>
        <source>Write the whole acceptance checklist for the scenario, with results, open questions, and space for initials: .html or .md.</source>
        <translation>シナリオのチェックリスト全体を、結果、未確認の質問、イニシャル欄と一緒に書き出します (.html または .md)。</translation>
    </message>
    <message>
        <source>the checklist can be written as .html or .md, not as %1</source>
        <translation>チェックリストの形式は .html または .md です。%1 では書き出せません</translation>
    </message>
    <message>
        <source>find what would fail on the remote PC</source>
        <translation>リモートの PC で失敗する要因を探す</translation>
    </message>
    <message>
        <source>Opens everything in the profile, applies every rule, and prints what can&apos;t be read and what it found, most serious first. This includes everything that would stop the build command, except passwords. Nothing is written.</source>
        <translation>プロファイルのすべての項目を開き、すべての規則を適用して、読み取れないものと検出結果を重大度の高い順に表示します。パスワードを除き、build コマンドが停止する原因もすべて含まれます。何も書き込みません。</translation>
    </message>
    <message>
        <source>Replace an existing checklist.</source>
        <translation>既存のチェックリストを置き換えます。</translation>
    </message>
    <message>
        <source>Password of the second medium, if it differs from the first.</source>
        <translation>1 つ目のメディアと異なる場合の、2 つ目のメディアのパスワード。</translation>
    </message>
    <message>
        <source>Password of %1 (press Enter to continue without it):</source>
        <extracomment>A file or folder.</extracomment>
        <translation>%1 のパスワード (なしで続行するには Enter キーを押します):</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The identity is unchanged.</source>
        <translation>識別情報は変更されていません。</translation>
    </message>
    <message>
        <source>The identity is different.</source>
        <translation>識別情報が異なります。</translation>
    </message>
    <message>
        <source>No differences found.</source>
        <translation>違いは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The same on both: %1 files, %2 variables.</source>
        <translation>両方で同じもの: ファイル %1 個、変数 %2 個。</translation>
    </message>
    <message>
        <source>show what differs between two media</source>
        <translation>2 つのメディアの違いを表示する</translation>
    </message>
    <message>
        <source>Compares two boot media (ISO files, folders, USB drives, or their images): for example last year&apos;s and today&apos;s, or yours and the one from the console. It lists every difference in identity, label, size, password, media variables, trusted certificates, boot image, boot files, and files, and says how much is the same.

Files are compared byte by byte. The media variables are compared decrypted, because encrypting them twice never gives the same result. Values of secret variables are compared, but never shown.

Without the password of a medium, its variables can&apos;t be compared; the result says so. The exit code is 0 whether the media differ or not.</source>
        <translation>2 つのブート メディア (ISO ファイル、フォルダー、USB ドライブ、またはそのイメージ) を比較します。たとえば、昨年のものと今日のもの、または自分で作成したものとコンソールのものを比較できます。識別情報、ラベル、サイズ、パスワード、メディア変数、信頼された証明書、ブート イメージ、ブート ファイル、ファイルのすべての違いを一覧表示し、同じものの数を示します。

ファイルはバイト単位で比較されます。メディア変数は、2 回暗号化しても同じ結果にならないため、暗号化を解除して比較されます。機密の変数の値は比較されますが、表示されません。

メディアのパスワードがない場合、その変数は比較できません。比較できなかったことは結果に示されます。メディアに違いがあってもなくても、終了コードは 0 です。</translation>
    </message>
    <message>
        <source>Password for the medium:</source>
        <translation>メディアに設定するパスワード:</translation>
    </message>
    <message>
        <source>The console created %1.</source>
        <translation>コンソールが %1 を作成しました。</translation>
    </message>
    <message>
        <source>console has: script PROFILE, run PROFILE</source>
        <translation>console のサブコマンド: script PROFILE、run PROFILE</translation>
    </message>
    <message>
        <source>create the first medium with the console</source>
        <translation>コンソールで最初のメディアを作成する</translation>
    </message>
    <message>
        <source>Only your site can issue the certificate and token of a medium, so the console has to create one first. The profile&apos;s console group contains the answers for it. Missing answers are taken from the medium that the profile imports, if it can be read. Otherwise, the script asks.

script prints the PowerShell script to run on a PC with the console. It uses New-CMBootableMedia, contains no secrets, and marks with [verify] what Microsoft doesn&apos;t document, mainly how to specify a gateway. If the cmdlets don&apos;t accept the gateway, the script says so; then create the medium with the console&apos;s wizard.

run starts that script on this PC, which needs the console and administrator permission, and shows new lines in CreateTsMedia.log while it runs. The medium is written to source.path if the profile&apos;s source.kind is console-made. Otherwise, it&apos;s written next to the output. Existing files are never replaced.</source>
        <translation>メディアの証明書とトークンを発行できるのはサイトだけであるため、最初にコンソールでメディアを作成する必要があります。そのための回答は、プロファイルの console グループに含まれています。不足している回答は、プロファイルでインポートするメディアを読み取れる場合、そのメディアから取得されます。それ以外の場合は、スクリプトが入力を求めます。

script は、コンソールのある PC で実行する PowerShell スクリプトを出力します。スクリプトは New-CMBootableMedia を使用し、機密情報を含みません。Microsoft のドキュメントに記載がない部分 (主にゲートウェイの指定方法) は [verify] で示されます。コマンドレットがゲートウェイを受け付けない場合は、スクリプトにその旨が表示されます。その場合は、コンソールのウィザードでメディアを作成してください。

run は、この PC でそのスクリプトを開始し、実行中に CreateTsMedia.log の新しい行を表示します。PC にはコンソールと管理者のアクセス許可が必要です。プロファイルの source.kind が console-made の場合、メディアは source.path に書き込まれます。それ以外の場合は、出力と同じ場所に書き込まれます。既存のファイルは置き換えられません。</translation>
    </message>
    <message>
        <source>Write the script to a file.</source>
        <translation>スクリプトをファイルに書き出します。</translation>
    </message>
    <message>
        <source>Replace an existing file.</source>
        <translation>既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Password for the medium. For script: the password of the medium that answers are taken from.</source>
        <translation>メディアのパスワード。script では、回答の取得元となるメディアのパスワード。</translation>
    </message>
    <message>
        <source>There is no USB drive to write to.</source>
        <translation>書き込める USB ドライブがありません。</translation>
    </message>
    <message>
        <source>list the USB drives that you can write to</source>
        <translation>書き込み可能な USB ドライブを一覧表示する</translation>
    </message>
    <message>
        <source>Lists USB drives, USB disks, and memory cards with their size, serial number, and contents. Disks that belong to this computer&apos;s system are never listed and never written.

write and restore require the serial number before they erase a drive. If a drive has no serial number, they use its size in bytes.</source>
        <translation>USB ドライブ、USB ディスク、メモリ カードを、サイズ、シリアル番号、内容と一緒に一覧表示します。このコンピューターのシステムに属するディスクは、一覧に表示されず、書き込みも行われません。

write と restore では、ドライブを消去する前にシリアル番号が必要です。ドライブにシリアル番号がない場合は、バイト単位のサイズが使用されます。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Replaced: %1 (%2)</source>
        <translation>置換: %1 (%2)</translation>
    </message>
    <message>
        <source>--attempt needs a number, such as 1, not %1.</source>
        <translation>--attempt には 1 などの数値が必要です。%1 は使用できません。</translation>
    </message>
    <message>
        <source>--html and --bundle can&apos;t be used together.</source>
        <translation>--html と --bundle は同時に使用できません。</translation>
    </message>
    <message>
        <source>find out from logs why it failed at the PC</source>
        <translation>PC で失敗した理由をログから調べる</translation>
    </message>
    <message>
        <source>Reads smsts.log and other Configuration Manager logs, and says in one sentence what failed, what to do about it, and which line shows it. Then it lists other findings, what was recovered from, and what only looks like an error. You can use a text file with lines from a mail or a forum, or - for standard input.

With a profile or a medium, it compares them with the log.

The exit code is 0 if nothing failed, 1 if a cause was found, and 3 if nothing could be read. It never uses the network.</source>
        <translation>smsts.log とその他の Configuration Manager のログを読み取り、失敗したもの、対処方法、それがわかる行を 1 文で示します。続いて、その他の検出結果、回復できたもの、エラーのように見えるだけのものを一覧表示します。メールやフォーラムの行を含むテキスト ファイルも使用できます。標準入力の場合は - を指定します。

プロファイルまたはメディアを指定すると、ログと比較します。

終了コードは、失敗がない場合は 0、原因が見つかった場合は 1、何も読み取れなかった場合は 3 です。ネットワークは使用しません。</translation>
    </message>
    <message>
        <source>Compare with this profile.</source>
        <translation>このプロファイルと比較します。</translation>
    </message>
    <message>
        <source>Compare with this medium: an ISO file or a folder.</source>
        <translation>このメディア (ISO ファイルまたはフォルダー) と比較します。</translation>
    </message>
    <message>
        <source>Check this start of Windows PE in the log instead of the last one.</source>
        <translation>ログ内の最後の Windows PE の起動ではなく、指定した回の起動を確認します。</translation>
    </message>
    <message>
        <source>Write a readable page without secrets and names.</source>
        <translation>機密情報と名前を含まない、閲覧用のページを書き出します。</translation>
    </message>
    <message>
        <source>Write a ZIP file to share: the logs without secrets and names, and the diagnosis.</source>
        <translation>機密情報と名前を除いたログと、診断結果を含む、共有用の ZIP ファイルを書き出します。</translation>
    </message>
    <message>
        <source>Remove only secrets from the output.</source>
        <translation>出力から機密情報だけを削除します。</translation>
    </message>
    <message>
        <source>Enter a code or the ID of a screen, or use --screens.</source>
        <translation>コードまたは画面の ID を入力するか、--screens を使用してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an error code.</source>
        <translation>%1 はエラー コードではありません。</translation>
    </message>
    <message>
        <source>explain what an error code means here</source>
        <translation>エラー コードの、ここでの意味を説明する</translation>
    </message>
    <message>
        <source>Explains error codes from logs for working with boot media: their names, their parts, where to look, and what they&apos;re often mistaken for. Codes can be hexadecimal with or without 0x, decimal, or negative after --.

Without a log, --screens lists what someone may have seen, with its ID, possible causes, and what to do.

The exit code is 3 if only the parts of a code are known.</source>
        <translation>ブート メディアを使用するときのログにあるエラー コードについて、名前、構成要素、確認する場所、間違えやすいコードを説明します。コードは、16 進数 (0x あり、またはなし)、10 進数、または -- の後に負の数で指定できます。

ログがない場合、--screens を指定すると、画面に表示された可能性のあるものが、ID、考えられる原因、対処方法と一緒に一覧表示されます。

コードの構成要素だけがわかる場合、終了コードは 3 です。</translation>
    </message>
    <message>
        <source>List the screens that leave no line in a log.</source>
        <translation>ログに行が残らない画面を一覧表示します。</translation>
    </message>
    <message>
        <source>Password of the medium:</source>
        <translation>メディアのパスワード:</translation>
    </message>
    <message>
        <source>Password of the medium (press Enter to continue without it):</source>
        <translation>メディアのパスワード (なしで続行するには Enter キーを押します):</translation>
    </message>
    <message>
        <source>show what is on a medium or in one of its files</source>
        <translation>メディアまたはそのファイルの内容を表示する</translation>
    </message>
    <message>
        <source>Shows what a file or folder is, by its content and not by its name, and what it contains: a medium (ISO file, folder, USB drive or its image), a boot.wim, a Variables.dat, a PFX file, or certificates (.cer, .pem, .p7b, .sst, .reg). For a medium: its type, site code, management point, media GUID, certificate and expiration, prestart command, boot image, trusted certificates, and boot files. For a boot manager (.efi): its version, security version (SVN), signer, and Secure Boot CA.

A few lines are shown for boot configuration data (BCD) and other registry hives, boot.sdi, boot code and boot images of discs, Secure Boot signature lists (db, dbx), other media (Windows Setup, MDT), logs, INI files, task sequence exports, and this program&apos;s profiles, manifests, and reports. Other files are only named: cabinets, archives, virtual disks, installers, and web pages saved instead of a download.

Without the media password, the media variables aren&apos;t shown. Private keys, tokens, and passwords are never printed.

The exit code is 0 if something was shown, and 3 if not: the file is damaged, its password is wrong or missing, or it&apos;s of a type that is only named.</source>
        <translation>ファイルまたはフォルダーの種類を、名前ではなく内容によって判定し、含まれるものを表示します。対象は、メディア (ISO ファイル、フォルダー、USB ドライブまたはそのイメージ)、boot.wim、Variables.dat、PFX ファイル、証明書 (.cer、.pem、.p7b、.sst、.reg) です。メディアの場合は、種類、サイト コード、管理ポイント、メディア GUID、証明書と有効期限、起動前コマンド、ブート イメージ、信頼された証明書、ブート ファイルを表示します。ブート マネージャー (.efi) の場合は、バージョン、セキュリティ バージョン (SVN)、署名者、セキュア ブートの CA を表示します。

ブート構成データ (BCD) とその他のレジストリ ハイブ、boot.sdi、ブート コードとディスクのブート イメージ、セキュア ブートの署名リスト (db、dbx)、その他のメディア (Windows セットアップ、MDT)、ログ、INI ファイル、タスク シーケンスのエクスポート、およびこのプログラムのプロファイル、マニフェスト、レポートについては、数行を表示します。その他のファイル (キャビネット、アーカイブ、仮想ディスク、インストーラー、ダウンロードの代わりに保存された Web ページ) については、種類だけを示します。

メディア パスワードがない場合、メディア変数は表示されません。秘密キー、トークン、パスワードが出力されることはありません。

終了コードは、内容が表示された場合は 0、表示されなかった場合 (ファイルが破損している、パスワードが正しくないか指定されていない、または種類だけを示すファイルである) は 3 です。</translation>
    </message>
    <message>
        <source>Must be on the content-enabled gateway:</source>
        <translation>コンテンツが有効なゲートウェイに必要なもの:</translation>
    </message>
    <message>
        <source>It couldn&apos;t be checked what must be on the content-enabled gateway: the export doesn&apos;t list it.</source>
        <translation>コンテンツが有効なゲートウェイに必要なものを確認できませんでした。エクスポートに一覧がありません。</translation>
    </message>
    <message>
        <source>Other content couldn&apos;t be checked: the export doesn&apos;t list all of it.</source>
        <translation>その他のコンテンツを確認できませんでした。エクスポートの一覧は完全ではありません。</translation>
    </message>
    <message>
        <source>Task sequence: %1 (%2)</source>
        <translation>タスク シーケンス: %1 (%2)</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>ID なし</translation>
    </message>
    <message>
        <source>Steps: %1 enabled, %2 of them with a condition; %3 disabled</source>
        <translation>ステップ: 有効 %1 (うち条件付き %2)、無効 %3</translation>
    </message>
    <message>
        <source>--site-version needs four digits, such as 2503, not %1.</source>
        <translation>--site-version には 2503 などの 4 桁の数字が必要です。%1 は使用できません。</translation>
    </message>
    <message>
        <source>find task sequence steps that fail over the internet</source>
        <translation>インターネット経由で失敗するタスク シーケンスのステップを探す</translation>
    </message>
    <message>
        <source>Reads a task sequence that was exported from the console (.zip, or the .xml in it), prints the content that must be on the gateway, and finds what doesn&apos;t work over the internet: joining a domain, recovery keys in Active Directory, network shares, or a missing CCMHOSTNAME.

Command lines and passwords in the export are neither stored nor printed.</source>
        <translation>コンソールでエクスポートしたタスク シーケンス (.zip、またはその中の .xml) を読み取り、ゲートウェイに必要なコンテンツを表示して、インターネット経由で動作しないもの (ドメインへの参加、Active Directory への回復キーの保存、ネットワーク共有、CCMHOSTNAME の不足) を検出します。

エクスポート内のコマンド ラインとパスワードは、保存も表示もしません。</translation>
    </message>
    <message>
        <source>Name or package ID of the task sequence to check. Without it, all that no other task sequence in the export runs.</source>
        <translation>確認するタスク シーケンスの名前またはパッケージ ID。指定しない場合、エクスポート内のほかのタスク シーケンスから実行されないものすべて。</translation>
    </message>
    <message>
        <source>Name of the medium&apos;s gateway. CCMHOSTNAME is compared with it.</source>
        <translation>メディアのゲートウェイの名前。CCMHOSTNAME と比較されます。</translation>
    </message>
    <message>
        <source>Version of the site, such as 2503.</source>
        <translation>サイトのバージョン (例: 2503)。</translation>
    </message>
    <message>
        <source>show what build would do, in order, with sizes</source>
        <translation>build の処理内容を、順序とサイズを付けて表示する</translation>
    </message>
    <message>
        <source>Prints the exact steps that build runs for this profile. Nothing is written.</source>
        <translation>このプロファイルで build が実行する手順をそのまま表示します。何も書き込みません。</translation>
    </message>
    <message>
        <source>Without the verification step.</source>
        <translation>検証の手順を除きます。</translation>
    </message>
    <message>
        <source>turn a boot USB drive back into an empty one</source>
        <translation>起動用の USB ドライブを空のドライブに戻す</translation>
    </message>
    <message>
        <source>Erases USB drives and gives each one an empty FAT32 volume over its whole size, or over its first 32 GiB. Old data is no longer visible, but isn&apos;t overwritten. To make a lost medium worthless, block its certificate in the console.</source>
        <translation>USB ドライブを消去し、それぞれの全体または先頭 32 GiB に空の FAT32 ボリュームを作成します。元のデータは見えなくなりますが、上書きはされません。紛失したメディアを無効にするには、コンソールで証明書をブロックしてください。</translation>
    </message>
    <message>
        <source>list every rule that check applies</source>
        <translation>check が適用するすべての規則を一覧表示する</translation>
    </message>
    <message>
        <source>Prints the table of rules: what each rule means, how serious it is, what to do, and its source.</source>
        <translation>各規則の意味、重大度、対処方法、出典の表を表示します。</translation>
    </message>
    <message>
        <source>As a readable page: docs/rules.md.</source>
        <translation>閲覧用のページとして出力します (docs/rules.md)。</translation>
    </message>
    <message>
        <source>An option of sample has an unknown value.</source>
        <translation>sample のオプションの値が不明です。</translation>
    </message>
    <message>
        <source>The sample lab is in %1. It contains official.iso, like one from the console, and profile.json to build from.</source>
        <translation>サンプル ラボは %1 にあります。コンソールのものに似せた official.iso と、メディアの作成に使用する profile.json が含まれています。</translation>
    </message>
    <message>
        <source>create a sample lab to practice with</source>
        <translation>練習用のサンプル ラボを作成する</translation>
    </message>
    <message>
        <source>Creates a folder with a temporary PKI, with a boot image, a medium, and a task sequence export like those from the console, and with a profile that builds a medium from it. Everything is labeled LAB. It&apos;s not registered with any site and deploys nothing.

Microsoft&apos;s boot files can&apos;t be redistributed: the medium starts a program that says that this is a lab, not Windows.</source>
        <translation>一時的な PKI、コンソールのものに似せたブート イメージ、メディア、タスク シーケンスのエクスポート、およびそれらからメディアを作成するプロファイルを含むフォルダーを作成します。すべてに LAB というラベルが付きます。どのサイトにも登録されておらず、何も展開されません。

Microsoft のブート ファイルは再配布できないため、メディアからは、Windows ではなくラボであることを表示するプログラムが起動します。</translation>
    </message>
    <message>
        <source>Folder with other boot programs: probe.efi, efisys.bin, etfsboot.com.</source>
        <translation>別のブート プログラム (probe.efi、efisys.bin、etfsboot.com) を含むフォルダー。</translation>
    </message>
    <message>
        <source>Incompressible bytes in the boot image; 8.</source>
        <translation>ブート イメージ内の圧縮できないバイト数 (既定値 8)。</translation>
    </message>
    <message>
        <source>For the boot image: none, xpress, or lzx.</source>
        <translation>ブート イメージの圧縮形式: none、xpress、lzx のいずれか。</translation>
    </message>
    <message>
        <source>Add an integrity table to the boot image.</source>
        <translation>ブート イメージに整合性テーブルを追加します。</translation>
    </message>
    <message>
        <source>For the media variables: aes128, aes256, or 3des.</source>
        <translation>メディア変数の暗号化: aes128、aes256、3des のいずれか。</translation>
    </message>
    <message>
        <source>Create the medium without a password.</source>
        <translation>パスワードなしでメディアを作成します。</translation>
    </message>
    <message>
        <source>it has no certificate that you could block</source>
        <translation>ブロックできる証明書がありません</translation>
    </message>
    <message>
        <source>site fetch writes a file: name it with --out</source>
        <translation>site fetch はファイルを書き込みます。--out でファイル名を指定してください</translation>
    </message>
    <message>
        <source>--timeout needs seconds, 1 to %1</source>
        <translation>--timeout には 1 ～ %1 の秒数が必要です</translation>
    </message>
    <message>
        <source>Asking %1 ...</source>
        <translation>%1 に問い合わせています ...</translation>
    </message>
    <message>
        <source>site has: script [PROFILE], fetch SERVER, show SNAPSHOT, lost MEDIUM or REPORT</source>
        <translation>site のサブコマンド: script [PROFILE]、fetch SERVER、show SNAPSHOT、lost MEDIUM または REPORT</translation>
    </message>
    <message>
        <source>Package ID of a task sequence to ask about. Repeat it for more. Without it: the profile&apos;s, or else all that media can start.</source>
        <translation>要求するタスク シーケンスのパッケージ ID。複数の場合は繰り返し指定します。指定しない場合、プロファイルのタスク シーケンス、それもない場合はメディアから開始できるものすべて。</translation>
    </message>
    <message>
        <source>Collection to ask about, in addition to those with deployments. Repeat it for more.</source>
        <translation>展開のあるコレクションに加えて要求するコレクション。複数の場合は繰り返し指定します。</translation>
    </message>
    <message>
        <source>Server with the SMS Provider. Without it, the console&apos;s own.</source>
        <translation>SMS プロバイダーのあるサーバー。指定しない場合、コンソールの接続先。</translation>
    </message>
    <message>
        <source>Write the script or the snapshot to a file.</source>
        <translation>スクリプトまたはスナップショットをファイルに書き出します。</translation>
    </message>
    <message>
        <source>Certificates to trust for this server, instead of those that this computer trusts: its CA&apos;s, or its own if it&apos;s self-signed.</source>
        <translation>このコンピューターが信頼する証明書の代わりに、このサーバーについて信頼する証明書。サーバーの CA の証明書、または自己署名の場合はサーバー自身の証明書。</translation>
    </message>
    <message>
        <source>The site to ask, if the server knows several.</source>
        <translation>サーバーに複数のサイトがある場合に、問い合わせるサイト。</translation>
    </message>
    <message>
        <source>Time limit for one answer. Default: 30.</source>
        <translation>1 つの応答の制限時間。既定値: 30。</translation>
    </message>
    <message>
        <source>check settings that only the site knows</source>
        <translation>サイトにしかない設定を確認する</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>一部読み取り済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>要求なし</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>not known whether it is blocked</source>
        <translation>ブロックされているかどうか不明</translation>
    </message>
    <message>
        <source>Site %1, read on %2 from %3 (%4).</source>
        <translation>サイト %1、%2 に %3 から読み取り (%4)。</translation>
    </message>
    <message>
        <source>The account that read it may see everything.</source>
        <translation>読み取りに使用したアカウントは、すべてを参照できます。</translation>
    </message>
    <message>
        <source>The account that read it may not see everything, so an empty list doesn&apos;t prove that there is nothing.</source>
        <translation>読み取りに使用したアカウントがすべてを参照できるとは限らないため、一覧が空でも、何もないとは言えません。</translation>
    </message>
    <message>
        <source>What couldn&apos;t be read, and why:</source>
        <translation>読み取れなかったものとその理由:</translation>
    </message>
    <message>
        <source>Media certificates:</source>
        <translation>メディア証明書:</translation>
    </message>
    <message>
        <source>No image in this WIM is marked as bootable (boot index 0), so a PC would stop with 0xc0000225. To have cmgmedia build mark one, set bootImage.makeBootable in the profile.</source>
        <translation>この WIM には起動可能とマークされたイメージがないため (ブート インデックス 0)、PC は 0xc0000225 で停止します。cmgmedia build でイメージを起動可能としてマークするには、プロファイルで bootImage.makeBootable を設定してください。</translation>
    </message>
    <message>
        <source>the one that starts</source>
        <translation>起動するイメージ</translation>
    </message>
    <message>
        <source>image %1 starts</source>
        <translation>イメージ %1 が起動</translation>
    </message>
    <message>
        <source>none of them starts</source>
        <translation>起動するイメージなし</translation>
    </message>
    <message>
        <source>Image %1 of %2 (%3): %4.</source>
        <translation>イメージ %1/%2 (%3): %4。</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>The boot image has no readable certificate in ROOT, AuthRoot, and CA.</source>
        <translation>ブート イメージの ROOT、AuthRoot、CA に、読み取れる証明書がありません。</translation>
    </message>
    <message>
        <source>The boot image trusts no certificates: its stores ROOT, AuthRoot, and CA are empty.</source>
        <translation>ブート イメージが信頼する証明書はありません。ストア ROOT、AuthRoot、CA は空です。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a thumbprint: 40 hex digits are needed.</source>
        <translation>%1 は拇印ではありません。40 桁の 16 進数が必要です。</translation>
    </message>
    <message>
        <source>--index needs the number of an image, from 1, not %1.</source>
        <translation>--index には 1 以上のイメージ番号が必要です。%1 は使用できません。</translation>
    </message>
    <message>
        <source>trust %1 needs --out FILE.</source>
        <translation>trust %1 には --out FILE が必要です。</translation>
    </message>
    <message>
        <source>trust has: list WIM, add WIM CERT..., remove WIM THUMBPRINT..., export WIM, simulate WIM GATEWAY.cer CERT...</source>
        <translation>trust のサブコマンド: list WIM、add WIM CERT...、remove WIM THUMBPRINT...、export WIM、simulate WIM GATEWAY.cer CERT...</translation>
    </message>
    <message>
        <source>show and change the certificates that a boot image trusts</source>
        <translation>ブート イメージが信頼する証明書を表示および変更する</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>新しいファイル。</translation>
    </message>
    <message>
        <source>Image in the WIM. Default: the one that starts.</source>
        <translation>WIM 内のイメージ。既定では、起動するイメージ。</translation>
    </message>
    <message>
        <source>The name that the medium asks for. Without it, names aren&apos;t compared.</source>
        <translation>メディアが要求する名前。指定しない場合、名前は比較されません。</translation>
    </message>
    <message>
        <source>Export for HKEY_LOCAL_MACHINE\SOFTWARE instead.</source>
        <translation>代わりに HKEY_LOCAL_MACHINE\SOFTWARE 用にエクスポートします。</translation>
    </message>
    <message>
        <source>would be added to %1</source>
        <translation>%1 に追加される予定</translation>
    </message>
    <message>
        <source>not in the boot image</source>
        <translation>ブート イメージにない</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 にある</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>It doesn&apos;t say that it&apos;s a CA (no basicConstraints). Windows treats it as a root because it&apos;s self-signed and in ROOT.</source>
        <translation>CA であることが記載されていません (basicConstraints がありません)。自己署名であり ROOT にあるため、Windows はルートとして扱います。</translation>
    </message>
    <message>
        <source>public address</source>
        <translation>パブリック アドレス</translation>
    </message>
    <message>
        <source>not reachable from the internet</source>
        <translation>インターネットから到達できない</translation>
    </message>
    <message>
        <source>Names weren&apos;t compared: there is no --host.</source>
        <translation>--host が指定されていないため、名前は比較していません。</translation>
    </message>
    <message>
        <source>Revocation wasn&apos;t checked.</source>
        <translation>失効は確認していません。</translation>
    </message>
    <message>
        <source>check a finished medium against its manifest, or a boot image against its hashes</source>
        <translation>完成したメディアをマニフェストと、またはブート イメージをハッシュと照合する</translation>
    </message>
    <message>
        <source>Checks a medium that this program created against the manifest on it: the hash of every file and, for a disc, a USB drive, or an image of one, everything that makes it start and leads to its files (master boot record, boot catalog, every copy of the folders and of the file allocation table), its size, and that there is nothing else between the files. If nothing differs, it opens the boot image and its registry hive, and unpacks the boot image to check its contents against their hashes. So it also finds damage from before the medium was created. It needs no password, so you can check the medium at the branch.

For a boot.wim alone, such as your site&apos;s, it checks only the contents, and the integrity table if there is one. inspect, check, and build don&apos;t do this.

A damaged folder or file system doesn&apos;t stop it: it looks for the files where the manifest says they are.

The free space of a USB drive isn&apos;t checked. In a folder, only the files are. Windows, macOS, and Linux write to every USB drive that they open: their own files (System Volume Information, .DS_Store), a mark that it&apos;s open, the date of the last access. verify lists these in notes, and the medium is intact with notes: the exit code is 0. If a system recorded read or write errors, the USB drive may be failing. That is a note, too.</source>
        <translation>このプログラムで作成したメディアを、メディア上のマニフェストと照合します。確認するのは、すべてのファイルのハッシュ、およびディスク、USB ドライブ、またはそのイメージの場合は、起動とファイルへの到達に必要なすべてのもの (マスター ブート レコード、ブート カタログ、フォルダーとファイル アロケーション テーブルのすべてのコピー)、サイズ、ファイル間に余分な内容がないことです。違いがない場合は、ブート イメージとそのレジストリ ハイブを開き、ブート イメージを展開して内容をハッシュと照合します。このため、メディアの作成前に生じた破損も検出されます。パスワードは不要であるため、拠点でもメディアを確認できます。

サイトのものなど、boot.wim だけの場合は、内容と、整合性テーブルがあればその整合性テーブルだけを確認します。inspect、check、build では、この確認は行われません。

フォルダーまたはファイル システムが破損していても停止せず、マニフェストに記載された場所でファイルを探します。

USB ドライブの空き領域は確認されません。フォルダーの場合は、ファイルだけが確認されます。Windows、macOS、Linux は、開いた USB ドライブすべてに、独自のファイル (System Volume Information、.DS_Store)、開いていることを示す印、最終アクセス日などを書き込みます。verify ではこれらが注意として一覧表示され、メディアは「正常 (注意あり)」と判定されます。終了コードは 0 です。システムが読み取りまたは書き込みエラーを記録している場合は、USB ドライブが故障しかけている可能性があります。これも注意として表示されます。</translation>
    </message>
    <message>
        <source>write an image to USB drives</source>
        <translation>イメージを USB ドライブに書き込む</translation>
    </message>
    <message>
        <source>Writes a USB drive image from build to one or more USB drives at the same time, and verifies each one past the system&apos;s cache. The partition table is written last: a drive that wasn&apos;t finished or verified has none.

Everything on the drives is erased. Allow each drive by its serial number. Without --erase, the command only says what it would erase. System disks are always refused. Fake-capacity drives are detected before writing.

Without root, UDisks asks for administrator permission. ISO files are refused: a USB drive written from one starts on some PCs with UEFI and on none with BIOS.</source>
        <translation>build で作成した USB ドライブのイメージを 1 台以上の USB ドライブに同時に書き込み、システムのキャッシュを使用せずにそれぞれを検証します。パーティション テーブルは最後に書き込まれるため、書き込みまたは検証が完了していないドライブにはパーティション テーブルがありません。

ドライブの内容はすべて消去されます。シリアル番号を指定して、各ドライブの消去を許可してください。--erase を指定しない場合、このコマンドは消去の対象を表示するだけです。システム ディスクは常に拒否されます。容量を偽装したドライブは、書き込み前に検出されます。

root 以外で実行すると、UDisks が管理者のアクセス許可を求めます。ISO ファイルは拒否されます。ISO ファイルから書き込んだ USB ドライブは、UEFI では一部の PC でしか起動せず、BIOS ではどの PC でも起動しません。</translation>
    </message>
    <message>
        <source>mounted on %1</source>
        <translation>%1 にマウント</translation>
    </message>
    <message>
        <source>write-protected</source>
        <translation>書き込み禁止</translation>
    </message>
    <message>
        <source>%1 isn&apos;t valid UTF-8. Rename the file or folder; other names aren&apos;t supported.</source>
        <translation>%1 は有効な UTF-8 ではありません。ファイルまたはフォルダーの名前を変更してください。UTF-8 以外の名前はサポートされていません。</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Repeat the password:</source>
        <translation>パスワードをもう一度入力:</translation>
    </message>
    <message>
        <source>Password of the imported medium: the first line of FILE, or of standard input for -. On a terminal, you&apos;re asked for it when it&apos;s needed.</source>
        <translation>インポートしたメディアのパスワード。FILE の 1 行目、「-」の場合は標準入力の 1 行目。必要な場合は端末で入力を求めます。</translation>
    </message>
    <message>
        <source>Password of the new medium, if the profile changes it.</source>
        <translation>プロファイルで変更する場合の、新しいメディアのパスワード。</translation>
    </message>
    <message>
        <source>Password of a PFX file. An empty first line is the empty password.</source>
        <translation>PFX ファイルのパスワード。1 行目が空の場合は、空のパスワードになります。</translation>
    </message>
    <message>
        <source>  %1:%2 left</source>
        <translation>  残り %1:%2</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>writing %1 %</source>
        <translation>書き込み中 %1%</translation>
    </message>
    <message>
        <source>verifying %1 %</source>
        <translation>検証中 %1%</translation>
    </message>
    <message>
        <source>This erases everything on:</source>
        <translation>次のドライブの内容をすべて消去します:</translation>
    </message>
    <message>
        <source>To confirm, add: %1</source>
        <translation>確認するには、次を追加してください: %1</translation>
    </message>
    <message>
        <source>--device is missing. &apos;cmgmedia devices&apos; lists the USB drives.</source>
        <translation>--device がありません。「cmgmedia devices」で USB ドライブの一覧を表示できます。</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>None of the chosen USB drives has the serial number %1.</source>
        <translation>選択した USB ドライブに、シリアル番号が %1 のものはありません。</translation>
    </message>
    <message>
        <source>The USB drive, as &apos;cmgmedia devices&apos; lists it. Use one option for each.</source>
        <translation>「cmgmedia devices」で表示される USB ドライブ。1 台ごとに 1 つ指定します。</translation>
    </message>
    <message>
        <source>Allows erasing the USB drive with this serial number, as &apos;cmgmedia devices&apos; shows it. Use one option for each drive.</source>
        <translation>「cmgmedia devices」で表示されるこのシリアル番号の USB ドライブの消去を許可します。1 台ごとに 1 つ指定します。</translation>
    </message>
    <message>
        <source>Don&apos;t verify the USB drives.</source>
        <translation>USB ドライブを検証しません。</translation>
    </message>
    <message>
        <source>Turn off the USB drives afterwards, so that you can unplug them.</source>
        <translation>取り外せるように、終了後に USB ドライブの電源を切断します。</translation>
    </message>
    <message>
        <source>Language of what people read: en, fr, or ja. Default: the language of the system. JSON is always in English.</source>
        <translation>人が読む文章の言語: en、fr、または ja。既定値はシステムの言語です。JSON は常に英語です。</translation>
    </message>
    <message>
        <source>There is no language %1. Choose en, fr, or ja.</source>
        <translation>%1 という言語はありません。en、fr、ja のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Works on the registry hive in a boot.wim: without mounting, DISM, or Windows. Roots are added to ROOT and AuthRoot, intermediate CAs to CA. A file can contain several certificates: those that aren&apos;t CA certificates, have expired, or lack their issuer aren&apos;t used, and are listed. A file without any usable certificate is refused. list marks certificates that have no effect where they are. You can remove unreadable entries by the name that list shows. The boot image itself is never changed: add and remove write a new one, which gets its name after it was verified.

CERT is a .cer, .crt, or .pem file (DER, PEM, or bare Base64 in any encoding, also several certificates), a .p7b, a .sst, or a .reg file. From a .reg file, only the certificates are used. export writes a file that regedit imports into a hive loaded as HKEY_LOCAL_MACHINE\winpe-offline.

simulate says whether Windows PE, started from this boot image, will trust the gateway with this certificate, and if not, why. With CERT, it checks as if those certificates were added. It uses only the certificates in the hive and doesn&apos;t check revocation. The exit code is 1 if the gateway isn&apos;t trusted.

Don&apos;t replace a site&apos;s boot.&lt;package ID&gt;.wim with the result, because distribution points compare its hash. Use it for media.</source>
        <translation>boot.wim 内のレジストリ ハイブを、マウント、DISM、Windows なしで操作します。ルートは ROOT と AuthRoot に、中間 CA は CA に追加されます。1 つのファイルに複数の証明書を含めることができます。CA 証明書ではないもの、有効期限が切れているもの、発行者がないものは使用されず、一覧に表示されます。使用できる証明書のないファイルは拒否されます。list では、格納場所で効果のない証明書に印が付きます。読み取れないエントリは、list で表示される名前を指定して削除できます。ブート イメージ自体は変更されません。add と remove では新しいブート イメージが書き込まれ、検証後に最終的な名前になります。

CERT には、.cer、.crt、.pem ファイル (DER、PEM、または任意のエンコードの Base64 のみのテキスト。複数の証明書も可)、.p7b、.sst、または .reg ファイルを指定します。.reg ファイルからは証明書だけが使用されます。export では、HKEY_LOCAL_MACHINE\winpe-offline として読み込んだハイブに regedit でインポートできるファイルが書き込まれます。

simulate では、このブート イメージから起動した Windows PE が、この証明書を使用するゲートウェイを信頼するかどうか、信頼しない場合はその理由が示されます。CERT を指定すると、それらの証明書を追加した場合の結果を確認できます。ハイブ内の証明書だけが使用され、失効は確認されません。ゲートウェイが信頼されない場合、終了コードは 1 です。

サイトの boot.&lt;パッケージ ID&gt;.wim を、結果のファイルで置き換えないでください。配布ポイントではハッシュが比較されます。結果のファイルはメディアに使用してください。</translation>
    </message>
    <message numerus="yes">
        <source>The virtual PC turned itself off, or started again, after %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に、仮想 PC の電源が自動的に切れたか、仮想 PC が再起動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The virtual PC was turned off after %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に仮想 PC の電源を切りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was emulated, which is several times slower than a PC.</source>
        <translation>エミュレーションで実行されたため、PC より数倍低速です。</translation>
    </message>
    <message>
        <source>Its last screen is in %1. Look at it: whether the medium started isn&apos;t checked.</source>
        <translation>最後の画面は %1 にあります。目視で確認してください。メディアが起動したかどうかは確認されていません。</translation>
    </message>
    <message>
        <source>Use either --bios, or --uefi or --secure-boot.</source>
        <translation>--bios か、--uefi または --secure-boot のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>--seconds needs a number, 1 to %1</source>
        <translation>--seconds には 1 ～ %1 の数値が必要です</translation>
    </message>
    <message>
        <source>start a virtual PC from a medium, and show its screen</source>
        <translation>メディアから仮想 PC を起動して、画面を表示する</translation>
    </message>
    <message>
        <source>Starts a virtual PC (QEMU) from an ISO file, a USB drive, or an image of one. Without --picture its screen is a window where you can type. With --picture there&apos;s no window, and the last screen is saved as PNG.

What the screen shows is for you to judge: this command doesn&apos;t say that a medium works. A virtual PC isn&apos;t the PC of your user, either: its firmware, its disk, and its network differ.

The medium is opened only for reading. The virtual PC has no disk, and no network unless you use --network. Where the processor can&apos;t help (KVM, Windows Hypervisor Platform), everything is emulated: give Windows PE several minutes.</source>
        <translation>ISO ファイル、USB ドライブ、または USB ドライブのイメージから仮想 PC (QEMU) を起動します。--picture を指定しない場合、画面はキー入力のできるウィンドウに表示されます。--picture を指定した場合、ウィンドウは表示されず、最後の画面が PNG として保存されます。

画面の内容はご自身で判断してください。このコマンドは、メディアが機能することを示すものではありません。また、仮想 PC は実際のユーザーの PC とは、ファームウェア、ディスク、ネットワークが異なります。

メディアは読み取り専用で開かれます。仮想 PC にはディスクがなく、--network を使用しない限りネットワークもありません。プロセッサの支援 (KVM、Windows Hypervisor Platform) を利用できない場合は、すべてがエミュレートされます。Windows PE の起動を数分間お待ちください。</translation>
    </message>
    <message>
        <source>Start with UEFI, without Secure Boot (default).</source>
        <translation>セキュア ブートなしの UEFI で起動します (既定)。</translation>
    </message>
    <message>
        <source>Start with BIOS.</source>
        <translation>BIOS で起動します。</translation>
    </message>
    <message>
        <source>Start with UEFI and Secure Boot, with the keys of Microsoft that QEMU&apos;s firmware has.</source>
        <translation>QEMU のファームウェアにある Microsoft のキーを使用して、UEFI とセキュア ブートで起動します。</translation>
    </message>
    <message>
        <source>Turn the virtual PC off after N seconds (60).</source>
        <translation>N 秒後に仮想 PC の電源を切ります (60)。</translation>
    </message>
    <message>
        <source>Give the virtual PC the network of this computer.</source>
        <translation>仮想 PC がこのコンピューターのネットワークを使用できるようにします。</translation>
    </message>
    <message>
        <source>Save the last screen as PNG, without a window.</source>
        <translation>ウィンドウを表示せずに、最後の画面を PNG として保存します。</translation>
    </message>
    <message>
        <source>it names no gateway</source>
        <translation>ゲートウェイが指定されていません</translation>
    </message>
    <message>
        <source>--proxy needs http://HOST:PORT, without a user name: Windows PE can&apos;t sign in to a proxy</source>
        <translation>--proxy には、ユーザー名を含まない http://HOST:PORT が必要です。Windows PE ではプロキシにサインインできません</translation>
    </message>
    <message>
        <source>--resolver needs an address, and a port if it isn&apos;t 53</source>
        <translation>--resolver にはアドレスが必要です。53 以外の場合はポートも必要です</translation>
    </message>
    <message>
        <source>--connect-to needs HOST:PORT:ADDRESS:PORT</source>
        <translation>--connect-to には HOST:PORT:ADDRESS:PORT が必要です</translation>
    </message>
    <message>
        <source>--only has: names, reach, tls, trust, http, revocation, proxy</source>
        <translation>--only に指定できる値: names, reach, tls, trust, http, revocation, proxy</translation>
    </message>
    <message>
        <source>%1 is neither a file nor the name of a gateway</source>
        <translation>%1 はファイルでもゲートウェイの名前でもありません</translation>
    </message>
    <message>
        <source>Certificates to trust in addition to those of the boot image. Repeat it for more. With only a name, nothing else is trusted.</source>
        <translation>ブート イメージの証明書に加えて信頼する証明書。複数の場合は繰り返し指定します。名前だけを指定した場合、ほかには何も信頼されません。</translation>
    </message>
    <message>
        <source>The certificate that the gateway should show. Default: that of the profile.</source>
        <translation>ゲートウェイが提示するはずの証明書。既定値: プロファイルの証明書。</translation>
    </message>
    <message>
        <source>Ask through this proxy, too, and compare.</source>
        <translation>このプロキシ経由でも問い合わせて比較します。</translation>
    </message>
    <message>
        <source>DNS server to ask, with or without a port.</source>
        <translation>問い合わせる DNS サーバー。ポートは省略できます。</translation>
    </message>
    <message>
        <source>HOST:PORT:ADDRESS:PORT: connect to that address instead, for example before the CNAME record is changed. Repeat it for more.</source>
        <translation>HOST:PORT:ADDRESS:PORT: 代わりにこのアドレスに接続します。たとえば、CNAME レコードを変更する前に使用します。複数の場合は繰り返し指定します。</translation>
    </message>
    <message>
        <source>Only these steps, with commas between them, and those before them: names, reach, tls, trust, http, revocation, proxy.</source>
        <translation>コンマで区切って指定した手順と、その前提となる手順だけを実行します: names, reach, tls, trust, http, revocation, proxy。</translation>
    </message>
    <message>
        <source>Time limit for everything. Default: 90.</source>
        <translation>全体の制限時間。既定値: 90。</translation>
    </message>
    <message>
        <source>Write the certificates that the gateway sends, as PEM.</source>
        <translation>ゲートウェイが送信する証明書を PEM 形式で書き出します。</translation>
    </message>
    <message>
        <source>ask the gateway whether Windows PE can use it</source>
        <translation>Windows PE がゲートウェイを使用できるかどうかをゲートウェイに問い合わせる</translation>
    </message>
    <message>
        <source>Asks the gateway from this computer: whether its name leads to it, whether it answers, whether Windows PE of this boot image finds a TLS version and a cipher suite in common with it, whether Windows PE will trust the certificates that it really sends, whether they were revoked, what answers over HTTP, and whether anything in between changes what is sent.

With a profile, the boot image is used as the build will leave it. With a medium, its own boot image is used. With only a name, only the certificates of --ca are trusted.

This command uses the network: DNS, the gateway on port 443, and over HTTP the addresses for revocation and issuers that the certificates name. It lists every contact. The media certificate, token, password, and GUID are never sent. The ID in the path of the management point is sent only to a gateway that is trusted or shows the expected certificate.

The exit code is 0 if nothing blocks, 1 for a blocker, 3 if this computer couldn&apos;t ask, which says nothing about the gateway, and 130 if it was stopped. A step whose predecessor failed isn&apos;t asked, and counts as neither good nor bad.</source>
        <translation>このコンピューターからゲートウェイに問い合わせて、次の点を調べます。名前がゲートウェイを参照しているか、ゲートウェイが応答するか、このブート イメージの Windows PE とゲートウェイに共通の TLS バージョンと暗号スイートがあるか、ゲートウェイが実際に送信する証明書を Windows PE が信頼するか、それらの証明書が失効しているか、HTTP で何が応答するか、送信内容が途中で変更されていないか。

プロファイルを指定した場合、作成後の状態のブート イメージが使用されます。メディアを指定した場合、そのメディアのブート イメージが使用されます。名前だけを指定した場合、--ca の証明書だけが信頼されます。

このコマンドはネットワークを使用します。接続先は、DNS、ゲートウェイのポート 443、および証明書に記載された失効と発行者のアドレス (HTTP) です。すべての接続先が一覧に表示されます。メディアの証明書、トークン、パスワード、GUID は一切送信されません。管理ポイントのパスに含まれる ID は、信頼されたゲートウェイ、または想定されている証明書を提示するゲートウェイにのみ送信されます。

終了コードは、ブロックする検出結果がない場合は 0、ある場合は 1、このコンピューターから問い合わせることができなかった場合は 3 (ゲートウェイについては何もわかりません)、中止された場合は 130 です。前の手順に失敗した手順の問い合わせは行われず、良好とも不良とも見なされません。</translation>
    </message>
    <message>
        <source>profile export writes a file: name it with --out.</source>
        <translation>profile export はファイルを書き込みます。--out でファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>除外: %1 (%2)</translation>
    </message>
    <message>
        <source>profile import makes a folder: name it with --to.</source>
        <translation>profile import はフォルダーを作成します。--to でフォルダー名を指定してください。</translation>
    </message>
    <message>
        <source>Imported. The profile is %1.</source>
        <translation>インポートしました。プロファイルは %1 です。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>ロックされた項目: %1</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>不足している項目: %1</translation>
    </message>
    <message>
        <source>profile sign needs --pfx FILE.</source>
        <translation>profile sign には --pfx FILE が必要です。</translation>
    </message>
    <message>
        <source>Signed by %1. Send both files: %2</source>
        <translation>%1 によって署名されました。両方のファイルを送付してください: %2</translation>
    </message>
    <message>
        <source>profile lock needs either --reason or --unlock.</source>
        <translation>profile lock には --reason または --unlock のどちらかが必要です。</translation>
    </message>
    <message>
        <source>A profile has no key %1.</source>
        <translation>プロファイルに %1 というキーはありません。</translation>
    </message>
    <message>
        <source>Nothing is locked in this profile.</source>
        <translation>このプロファイルにロックされた項目はありません。</translation>
    </message>
    <message>
        <source>profile has: export PROFILE, import PACKAGE, verify PACKAGE, sign PACKAGE, lock PROFILE KEY...</source>
        <translation>profile のサブコマンド: export PROFILE、import PACKAGE、verify PACKAGE、sign PACKAGE、lock PROFILE KEY...</translation>
    </message>
    <message>
        <source>For export: the package to write.</source>
        <translation>export の場合: 書き出すプロファイル パッケージ。</translation>
    </message>
    <message>
        <source>For export: put the imported medium into the package, too, and the boot image that the profile uses instead of the medium&apos;s.</source>
        <translation>export の場合: インポートしたメディアと、プロファイルがメディアのものの代わりに使用するブート イメージも、プロファイル パッケージに含めます。</translation>
    </message>
    <message>
        <source>For import: the folder to create.</source>
        <translation>import の場合: 作成するフォルダー。</translation>
    </message>
    <message>
        <source>For import: the medium to import, if it isn&apos;t in the package.</source>
        <translation>import の場合: プロファイル パッケージに含まれていないときに、インポートするメディア。</translation>
    </message>
    <message>
        <source>For import and verify: trust packages that were signed with this certificate or below this CA. Repeat it for more.</source>
        <translation>import と verify の場合: この証明書、またはこの CA の下位の証明書で署名されたプロファイル パッケージを信頼します。複数の場合は繰り返し指定します。</translation>
    </message>
    <message>
        <source>For import: refuse a package that isn&apos;t signed.</source>
        <translation>import の場合: 署名されていないプロファイル パッケージを拒否します。</translation>
    </message>
    <message>
        <source>For sign: the certificate to sign with, and its private key.</source>
        <translation>sign の場合: 署名に使用する証明書とその秘密キー。</translation>
    </message>
    <message>
        <source>For lock: what the other person is told about it.</source>
        <translation>lock の場合: ロックについて相手に表示する説明。</translation>
    </message>
    <message>
        <source>For lock: unlock these answers instead.</source>
        <translation>lock の場合: ロックする代わりに、これらの回答のロックを解除します。</translation>
    </message>
    <message>
        <source>hand a profile over to other people</source>
        <translation>プロファイルをほかの人に渡す</translation>
    </message>
    <message>
        <source>export writes one file with the profile and the files that it uses: certificates, site snapshot, task sequence export, boot record. Add --with-medium for the imported medium. No secret goes into a package: not the PFX file, not the value of a variable that may be a password, and not a task sequence export that contains one. What is left out is listed.

import checks the package and unpacks it into a new folder, completely or not at all. If the package has a signature, it must be good. The built medium is the same, bit for bit, as one built from the original profile.

sign writes a signature next to the package, NAME.cmgmedia.p7s. verify says who signed it and whether it&apos;s unchanged. The exit code is 1 if it isn&apos;t signed, was changed, or if you don&apos;t trust the signer. You trust the certificates of --trust, and those in the folder cmgmedia/signers of your settings: ~/.config on Linux, %LOCALAPPDATA% on Windows. Trust the certificate of the person who signs rather than a CA that also issues other certificates.

lock marks answers that other people can&apos;t change, in the wizard or with an option such as --out. KEY is the name in the profile, such as output.label. Someone who edits the file can remove a lock; a signed package then isn&apos;t unchanged anymore.</source>
        <translation>export は、プロファイルと、プロファイルが使用するファイル (証明書、サイト スナップショット、タスク シーケンスのエクスポート、ブート レコード) を含む 1 つのファイルを書き込みます。インポートしたメディアを含めるには、--with-medium を追加してください。プロファイル パッケージに機密情報は含まれません。PFX ファイル、パスワードの可能性がある変数の値、パスワードを含むタスク シーケンスのエクスポートは除外されます。除外されたものは一覧に表示されます。

import はプロファイル パッケージを確認し、新しいフォルダーに展開します。すべて展開されるか、まったく展開されないかのどちらかです。プロファイル パッケージに署名がある場合は、その署名が有効である必要があります。作成されるメディアは、元のプロファイルから作成したものとビット単位で同一です。

sign は、プロファイル パッケージと同じ場所に署名 NAME.cmgmedia.p7s を書き込みます。verify は、署名者と、変更されていないかどうかを示します。署名されていない場合、変更されている場合、または署名者を信頼していない場合、終了コードは 1 です。信頼されるのは、--trust の証明書と、設定フォルダー (Linux では ~/.config、Windows では %LOCALAPPDATA%) の cmgmedia/signers フォルダーにある証明書です。ほかの証明書も発行する CA ではなく、署名する人の証明書を信頼してください。

lock は、ウィザードでも --out などのオプションでも、ほかの人が変更できない回答を指定します。KEY は、output.label など、プロファイルでの名前です。ファイルを編集すればロックを解除できますが、その場合、署名されたプロファイル パッケージは変更されたものとして扱われます。</translation>
    </message>
    <message>
        <source>Only the site knows its client settings, deployments, content on the gateway, version, and whether a medium&apos;s certificate is blocked. Anyone who may read them there can create a snapshot, and with site.snapshot in a profile, check uses it anywhere.

script prints a script for Windows PowerShell 5.1. Run it on a PC with the console with an account that has read access, such as Read-only Analyst. It only reads, and writes site-snapshot.json in its own folder. It reads only the listed properties of each object: no task sequence steps, no accounts, no passwords.

fetch asks the AdminService of the server with the SMS Provider over HTTPS, and writes the same snapshot. Use the full name of the server: it signs in with your Kerberos ticket, from signing in to Windows or from kinit, and never asks for a password. It only reads, uses no proxy, follows no redirect, and asks no other server. The AdminService doesn&apos;t offer the default client settings; the script reads them.

show lists what a snapshot contains, and who created it when.

lost helps if you lose a medium: what to block in the site, what that stops and what it doesn&apos;t, what to change, and how to check that it worked. It needs the medium itself, another one from the same import, or its build report. --out writes the script that blocks the certificate in the console. Run it with -WhatIf first.</source>
        <translation>クライアント設定、展開、ゲートウェイ上のコンテンツ、バージョン、メディアの証明書がブロックされているかどうかは、サイトにしかない情報です。サイトでそれらを読み取れる人は誰でもスナップショットを作成でき、プロファイルの site.snapshot に指定すると、どこでも check で使用できます。

script は、Windows PowerShell 5.1 用のスクリプトを出力します。コンソールのある PC で、「読み取り専用アナリスト」など読み取りアクセス権のあるアカウントを使用して実行してください。スクリプトは読み取りのみを行い、自身のフォルダーに site-snapshot.json を書き込みます。各オブジェクトの、列挙されたプロパティだけを読み取り、タスク シーケンスのステップ、アカウント、パスワードは読み取りません。

fetch は、SMS プロバイダーのあるサーバーの AdminService に HTTPS で問い合わせ、同じスナップショットを書き込みます。サーバーの完全な名前を使用してください。Windows へのサインインまたは kinit で取得した Kerberos チケットでサインインし、パスワードは求められません。読み取りのみを行い、プロキシを使用せず、リダイレクトに従わず、ほかのサーバーには問い合わせません。AdminService では既定のクライアント設定が提供されないため、スクリプトで読み取ってください。

show は、スナップショットの内容、作成者、作成日時を一覧表示します。

lost は、メディアを紛失した場合に、サイトでブロックするもの、それによって停止するものと停止しないもの、変更するもの、および効果の確認方法を示します。メディア自体、同じインポートから作成した別のメディア、またはその作成時のレポートが必要です。--out を指定すると、コンソールで証明書をブロックするスクリプトが書き込まれます。最初に -WhatIf を付けて実行してください。</translation>
    </message>
    <message>
        <source>--only proxy needs --proxy</source>
        <translation>--only proxy には --proxy が必要です</translation>
    </message>
    <message>
        <source>kit writes a ZIP file or a folder: use either --out or --to.</source>
        <translation>kit は ZIP ファイルまたはフォルダーを作成します。--out と --to のどちらか一方を使用してください。</translation>
    </message>
    <message>
        <source>--pc-maker can be: %1</source>
        <translation>--pc-maker に指定できる値: %1</translation>
    </message>
    <message>
        <source>--card-language can be: %1</source>
        <translation>--card-language に指定できる値: %1</translation>
    </message>
    <message>
        <source>--contact can have up to %1 characters.</source>
        <translation>--contact に指定できるのは %1 文字までです。</translation>
    </message>
    <message>
        <source>--company can have up to %1 characters.</source>
        <translation>--company に指定できるのは %1 文字までです。</translation>
    </message>
    <message>
        <source>The field kit is %1.</source>
        <translation>現場用キットは %1 です。</translation>
    </message>
    <message>
        <source>Send the password separately from the medium.</source>
        <translation>パスワードはメディアとは別に送ってください。</translation>
    </message>
    <message>
        <source>The ZIP file to write.</source>
        <translation>書き込む ZIP ファイル。</translation>
    </message>
    <message>
        <source>The folder to create, instead of a file.</source>
        <translation>ファイルの代わりに作成するフォルダー。</translation>
    </message>
    <message>
        <source>Name of your organization.</source>
        <translation>組織の名前。</translation>
    </message>
    <message>
        <source>Its logo: a PNG or JPEG file of up to 2 MiB.</source>
        <translation>組織のロゴ。2 MiB 以下の PNG または JPEG ファイルです。</translation>
    </message>
    <message>
        <source>Who to call. Phone number, email address, and web address also go into a QR code.</source>
        <translation>連絡先。電話番号、メール アドレス、Web アドレスは QR コードにも入ります。</translation>
    </message>
    <message>
        <source>Show only the boot menu key of this maker: acer, asus, dell, fujitsu, hp, lenovo, surface, or dynabook. Default: all.</source>
        <translation>このメーカーのブート メニューのキーだけを記載します: acer、asus、dell、fujitsu、hp、lenovo、surface、dynabook。既定値: すべて。</translation>
    </message>
    <message>
        <source>Language of card, labels, and email: en, fr, or ja. Default: that of this command.</source>
        <translation>カード、ラベル、メールの言語: en、fr、ja。既定値: このコマンドの言語。</translation>
    </message>
    <message>
        <source>A picture to add, such as the one of cmgmedia boot --picture (PNG).</source>
        <translation>追加する画像。cmgmedia boot --picture の画像などです (PNG)。</translation>
    </message>
    <message>
        <source>write what goes with a medium: card, labels, email</source>
        <translation>メディアに添える資料 (カード、ラベル、メール) を作成する</translation>
    </message>
    <message>
        <source>Writes the field kit of a medium from its build report:

card.html, one page to print for the person at the PC; label.html, labels to cut out; mail.txt, an email to copy; dates.ics, a calendar file with the day when the certificate expires; report.json; and screen.png, if you add one.

The report is the output of cmgmedia build --json, or one that you saved on the Completion page. No password is in it, and none in the kit: send the password separately. Card, labels, and email don&apos;t use the network, and can be in another language than yours.</source>
        <translation>メディアの作成レポートから現場用キットを作成します:

card.html は PC の前にいる人のための印刷用の 1 ページ、label.html は切り取って使うラベル、mail.txt はコピーして使うメール、dates.ics は証明書の有効期限が記載されたカレンダー ファイルです。ほかに report.json と、追加した場合は screen.png が含まれます。

レポートには、cmgmedia build --json の出力、または [完了] ページで保存したものを使用します。レポートにもキットにもパスワードは含まれません。パスワードは別に送ってください。カード、ラベル、メールはネットワークを使用せず、別の言語にすることもできます。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み日</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>SHA-256 of the media GUID</source>
        <translation>メディア GUID の SHA-256</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>The wizard hasn&apos;t written any media yet.</source>
        <translation>ウィザードで書き込んだメディアはまだありません。</translation>
    </message>
    <message>
        <source>Time to renew: %1</source>
        <translation>更新の時期です: %1</translation>
    </message>
    <message>
        <source>media has: list, forget</source>
        <translation>media で使用できるもの: list、forget</translation>
    </message>
    <message>
        <source>list the media that the wizard wrote</source>
        <translation>ウィザードで書き込んだメディアを一覧表示する</translation>
    </message>
    <message>
        <source>list shows the media that you wrote with the wizard on this computer, the last one first: label, expiration date, thumbprint of the certificate, hash of the media GUID, and profile. 30 days before a medium expires, the wizard reminds you on its Start page; the list ends with the same media.

forget empties the list. It&apos;s in the folder cmgmedia of your settings (~/.config on Linux, the registry on Windows), contains no secret, and isn&apos;t sent anywhere. The build command adds nothing to it.</source>
        <translation>list は、このコンピューターのウィザードで書き込んだメディアを新しい順に表示します。ラベル、有効期限、証明書の拇印、メディア GUID のハッシュ、プロファイルが含まれます。メディアの有効期限の 30 日前になると、ウィザードの [開始] ページに通知が表示されます。一覧の最後にも同じメディアが表示されます。

forget は一覧を空にします。一覧は、設定の cmgmedia フォルダー (Linux では ~/.config、Windows ではレジストリ) にあります。秘密の情報は含まれず、どこにも送信されません。build コマンドは一覧に何も追加しません。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::AnswerCard</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>いいえ(&amp;O)</translation>
    </message>
    <message>
        <source>Doe&amp;s not apply</source>
        <translation>該当しない(&amp;S)</translation>
    </message>
    <message>
        <source>Not ans&amp;wered</source>
        <translation>未回答(&amp;W)</translation>
    </message>
    <message>
        <source>Yo&amp;ur name or initials</source>
        <translation>名前またはイニシャル(&amp;U)</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>メモ(&amp;E)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>No answer needed: checked automatically or for information only.</source>
        <translation>回答は不要です。自動的に確認されるか、情報としてのみ表示される項目です。</translation>
    </message>
    <message>
        <source>Enter your name or initials to answer.</source>
        <translation>回答するには、名前またはイニシャルを入力してください。</translation>
    </message>
    <message>
        <source>An automatic check found a problem and overrides this answer.</source>
        <translation>自動チェックで問題が見つかったため、この回答より優先されます。</translation>
    </message>
    <message>
        <source>Answered by %1 on %2.</source>
        <extracomment>Who answered, and on which day.</extracomment>
        <translation>%2 に %1 が回答。</translation>
    </message>
    <message>
        <source>The gateway can answer this: select Ask the gateway now.</source>
        <translation>ゲートウェイで確認できます。[ゲートウェイに今すぐ問い合わせる] を選択してください。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::AskGateway</name>
    <message>
        <source>Ask the gateway now…</source>
        <translation>ゲートウェイに今すぐ問い合わせる…</translation>
    </message>
    <message>
        <source>Asked on %1. An answer counts for one day.</source>
        <translation>%1 に問い合わせました。応答は 1 日間有効です。</translation>
    </message>
    <message>
        <source>Shows first what is sent. Nothing is sent until you agree.</source>
        <translation>最初に送信内容を表示します。同意するまで何も送信されません。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BeforeWriting</name>
    <message>
        <source>Before you write</source>
        <translation>書き込む前に</translation>
    </message>
    <message>
        <source>Will a PC start it?</source>
        <translation>PC で起動するか</translation>
    </message>
    <message>
        <source>Will Windows PE trust the gateway?</source>
        <translation>Windows PE はゲートウェイを信頼するか</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>確認できず</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>The page of the wizard where something is mended.</extracomment>
        <translation>%1 に移動</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BlockerList</name>
    <message>
        <source>The medium probably won&apos;t work. This is recorded in the report.</source>
        <translation>メディアはおそらく動作しません。これはレポートに記録されます。</translation>
    </message>
    <message>
        <source>Problems that stop you from creating the medium</source>
        <translation>メディアの作成を妨げる問題</translation>
    </message>
    <message>
        <source>No boot medium is chosen</source>
        <translation>ブート メディアが選択されていません</translation>
    </message>
    <message>
        <source>Everything starts with the boot medium from your console.</source>
        <translation>まず、コンソールで作成したブート メディアが必要です。</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Blocker: %1</source>
        <translation>ブロック: %1</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>The page of the wizard where something is mended.</extracomment>
        <translation>%1 に移動(&amp;G)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 に移動</translation>
    </message>
    <message>
        <source>Cre&amp;ate anyway</source>
        <translation>このまま作成(&amp;A)</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>このまま作成</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BootImageCard</name>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No components, no boot files.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>2011</source>
        <translation>2011 CA</translation>
    </message>
    <message>
        <source>2023</source>
        <translation>2023 CA</translation>
    </message>
    <message>
        <source>From the imported medium, %1</source>
        <translation>%1 (インポートしたメディアから)</translation>
    </message>
    <message>
        <source>Boot image without a name</source>
        <translation>名前のないブート イメージ</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Added drivers</source>
        <translation>追加されたドライバー</translation>
    </message>
    <message>
        <source>Command prompt (F8)</source>
        <translation>コマンド プロンプト (F8)</translation>
    </message>
    <message>
        <source>Boot files</source>
        <translation>ブート ファイル</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BootImagePage</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Make Windows PE trust your cloud management gateway (CMG), and see which PCs start the medium.</source>
        <translation>Windows PE がクラウド管理ゲートウェイ (CMG) を信頼するようにし、どの PC がこのメディアから起動できるかを確認します。</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Another boot image</source>
        <translation>別のブート イメージ</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>Boot images (*.wim)</source>
        <translation>ブート イメージ (*.wim)</translation>
    </message>
    <message>
        <source>The medium&apos;s own</source>
        <translation>メディアに含まれるもの</translation>
    </message>
    <message>
        <source>Another boot &amp;image</source>
        <translation>別のブート イメージ(&amp;I)</translation>
    </message>
    <message>
        <source>To keep the boot image of the imported medium, leave this empty.</source>
        <translation>空欄のままにすると、インポートしたメディアのブート イメージを使用します。</translation>
    </message>
    <message>
        <source>&amp;Mark the image as bootable</source>
        <translation>イメージを起動可能としてマークする(&amp;M)</translation>
    </message>
    <message>
        <source>Will Windows PE trust your gateway?</source>
        <translation>Windows PE はゲートウェイを信頼するか</translation>
    </message>
    <message>
        <source>Checked against the certificates in the boot image, not the ones on this computer - as Windows PE does.</source>
        <translation>Windows PE と同様に、このコンピューターの証明書ではなく、ブート イメージ内の証明書を使用して確認します。</translation>
    </message>
    <message>
        <source>Management point of the medium</source>
        <translation>メディアの管理ポイント</translation>
    </message>
    <message>
        <source>Server certificate of the gateway</source>
        <translation>ゲートウェイのサーバー証明書</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>参照(&amp;S)…</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem *.p7b *.sst)</source>
        <translation>証明書 (*.cer *.crt *.pem *.p7b *.sst)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Server &amp;certificate of the gateway</source>
        <translation>ゲートウェイのサーバー証明書(&amp;C)</translation>
    </message>
    <message>
        <source>The certificate (.cer) you uploaded when you created the CMG. No private key needed.</source>
        <translation>CMG の作成時にアップロードした証明書 (.cer) です。秘密キーは不要です。</translation>
    </message>
    <message>
        <source>Certificates to add</source>
        <translation>追加する証明書</translation>
    </message>
    <message>
        <source>Roots are added to ROOT and AuthRoot in the boot image, intermediate CAs to CA.</source>
        <translation>ルート証明書はブート イメージの ROOT と AuthRoot に、中間 CA の証明書は CA に追加されます。</translation>
    </message>
    <message>
        <source>Boot files</source>
        <translation>ブート ファイル</translation>
    </message>
    <message>
        <source>With Secure Boot, a PC starts the medium only if it trusts the CA that signed the boot manager.</source>
        <translation>セキュア ブートが有効な場合、ブート マネージャーに署名した CA を PC が信頼している場合にのみメディアから起動できます。</translation>
    </message>
    <message>
        <source>&amp;Keep the medium&apos;s boot files</source>
        <translation>メディアのブート ファイルを変更しない(&amp;K)</translation>
    </message>
    <message>
        <source>The same PCs start it as the imported medium.</source>
        <translation>インポートしたメディアと同じ PC で起動します。</translation>
    </message>
    <message>
        <source>Use the 201&amp;1-signed files from the boot image</source>
        <translation>ブート イメージの、2011 CA で署名されたファイルを使用する(&amp;1)</translation>
    </message>
    <message>
        <source>For PCs with original keys. PCs that have revoked the 2011 CA won&apos;t start it.</source>
        <translation>出荷時のキーのままの PC 用です。2011 CA を失効させた PC では起動しません。</translation>
    </message>
    <message>
        <source>Use the 202&amp;3-signed files from the boot image</source>
        <translation>ブート イメージの、2023 CA で署名されたファイルを使用する(&amp;3)</translation>
    </message>
    <message>
        <source>For PCs that trust Windows UEFI CA 2023, including those that revoked the 2011 CA. Older PCs without it won&apos;t start it.</source>
        <translation>2011 CA を失効させた PC を含む、Windows UEFI CA 2023 を信頼する PC 用です。この CA がない古い PC では起動しません。</translation>
    </message>
    <message>
        <source>Will it start?</source>
        <translation>起動の可否</translation>
    </message>
    <message>
        <source>What firmware and boot managers do with the new medium, step by step.</source>
        <translation>ファームウェアとブート マネージャーが新しいメディアをどのように処理するかを、順を追って示します。</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>図の保存</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BootSteps</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Steps of starting</source>
        <translation>起動の手順</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>What the PC shows</source>
        <translation>PC の画面の表示</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BuildRun</name>
    <message>
        <source>Open the medium and check everything</source>
        <translation>メディアを開いてすべて確認</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BuildSteps</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done, %1 s</source>
        <translation>完了 (%1 秒)</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Steps of the build</source>
        <translation>作成の手順</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CapsLockHint</name>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation>CapsLock がオンになっているようです。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CardPreview</name>
    <message>
        <source>Preview of the card</source>
        <translation>カードのプレビュー</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ChecklistModel</name>
    <message>
        <source>Go to %1</source>
        <extracomment>A link to a page of the wizard.</extracomment>
        <translation>%1 に移動</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Number of a requirement, its state, its text.</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ChecklistView</name>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Each with its state. On a finding, press Enter to go to its field.</source>
        <translation>各要件とその状態です。検出結果で Enter キーを押すと、該当するフィールドに移動します。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ChoicesCard</name>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>None, as on the imported medium</source>
        <translation>なし (インポートしたメディアと同じ)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As on the imported medium</source>
        <translation>インポートしたメディアと同じ</translation>
    </message>
    <message>
        <source>Allowed, as on the imported medium</source>
        <translation>許可 (インポートしたメディアと同じ)</translation>
    </message>
    <message>
        <source>Not allowed, as on the imported medium</source>
        <translation>不許可 (インポートしたメディアと同じ)</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Those of the imported medium</source>
        <translation>インポートしたメディアのもの</translation>
    </message>
    <message>
        <source>2011-signed, from the boot image</source>
        <translation>ブート イメージのもの (2011 CA で署名)</translation>
    </message>
    <message>
        <source>2023-signed, from the boot image</source>
        <translation>ブート イメージのもの (2023 CA で署名)</translation>
    </message>
    <message>
        <source>Management point</source>
        <translation>管理ポイント</translation>
    </message>
    <message>
        <source>Certificates added</source>
        <translation>追加する証明書</translation>
    </message>
    <message>
        <source>Boot files</source>
        <translation>ブート ファイル</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Unattended deployment</source>
        <translation>無人展開</translation>
    </message>
    <message>
        <source>Variables changed</source>
        <translation>変更する変数</translation>
    </message>
    <message>
        <source>USB drives</source>
        <translation>USB ドライブ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>A size that is not exact.</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Created despite</source>
        <extracomment>The title of a rule follows, which the admin sets aside.</extracomment>
        <translation>許容した問題</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CompareTool</name>
    <message>
        <source>missing</source>
        <extracomment>Something that one of two media does not have.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1: 変更前 %2、変更後 %3</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>The identity couldn&apos;t be compared.</source>
        <translation>識別情報を比較できませんでした。</translation>
    </message>
    <message>
        <source>The identity is unchanged.</source>
        <translation>識別情報は変更されていません。</translation>
    </message>
    <message>
        <source>The identity is different.</source>
        <translation>識別情報が異なります。</translation>
    </message>
    <message>
        <source>Compare two media</source>
        <translation>2 つのメディアの比較</translation>
    </message>
    <message>
        <source>Shows the differences between two boot media: ISO files, disk images, or folders. Secrets are compared, but never shown.</source>
        <translation>2 つのブート メディア (ISO ファイル、ディスク イメージ、またはフォルダー) の違いを表示します。機密情報は比較されますが、表示されません。</translation>
    </message>
    <message>
        <source>Drop the first medium here, or enter its &amp;path.</source>
        <translation>1 つ目のメディアをここにドロップするか、パスを入力してください(&amp;P)。</translation>
    </message>
    <message>
        <source>First medium</source>
        <translation>1 つ目のメディア</translation>
    </message>
    <message>
        <source>Media (*.iso *.img)</source>
        <translation>メディア (*.iso *.img)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Second medium</source>
        <translation>2 つ目のメディア</translation>
    </message>
    <message>
        <source>Brows&amp;e…</source>
        <translation>参照(&amp;E)…</translation>
    </message>
    <message>
        <source>Second &amp;medium</source>
        <translation>2 つ目のメディア(&amp;M)</translation>
    </message>
    <message>
        <source>Pass&amp;word of the first medium</source>
        <translation>1 つ目のメディアのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Password of the se&amp;cond medium</source>
        <translation>2 つ目のメディアのパスワード(&amp;C)</translation>
    </message>
    <message>
        <source>Same as the first</source>
        <translation>1 つ目と同じ</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>No differences found.</source>
        <translation>違いは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The same on both: %1 files, %2 variables.</source>
        <translation>両方で同じもの: ファイル %1 個、変数 %2 個。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CompletionPage</name>
    <message>
        <source>Your new medium and its handouts.</source>
        <translation>新しいメディアと配布用の資料です。</translation>
    </message>
    <message>
        <source>No medium was created.</source>
        <translation>メディアは作成されませんでした。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Eject</source>
        <translation>取り出し(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy SHA-256</source>
        <translation>SHA-256 をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Write &amp;another</source>
        <translation>別のメディアを書き込む(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go back and try again</source>
        <translation>戻ってやり直す(&amp;G)</translation>
    </message>
    <message>
        <source>Back to Media t&amp;ype</source>
        <translation>[メディアの種類] に戻る(&amp;Y)</translation>
    </message>
    <message>
        <source>Ejecting</source>
        <translation>取り出しています</translation>
    </message>
    <message>
        <source>You can unplug it now.</source>
        <translation>取り外すことができます。</translation>
    </message>
    <message>
        <source>SHA-256 copied.</source>
        <translation>SHA-256 をコピーしました。</translation>
    </message>
    <message>
        <source>No program on this computer opens the folder: %1</source>
        <translation>このコンピューターに、フォルダーを開くプログラムがありません: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>JSON report (*.json)</source>
        <translation>JSON レポート (*.json)</translation>
    </message>
    <message>
        <source>Text report (*.txt)</source>
        <translation>テキスト レポート (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ConsoleDialog</name>
    <message>
        <source>Create a medium with the console</source>
        <translation>コンソールでメディアを作成</translation>
    </message>
    <message>
        <source>Questions of the console</source>
        <translation>コンソールの設定項目</translation>
    </message>
    <message>
        <source>Only your site can issue the certificate and token. Answer the same questions as in the console&apos;s media wizard. Your answers are saved in the profile.</source>
        <translation>証明書とトークンを発行できるのはサイトだけです。コンソールのメディア ウィザードと同じ項目に回答してください。回答はプロファイルに保存されます。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Run it on any PC with the console. It contains no passwords. The cmdlets may not accept a cloud management gateway (Microsoft doesn&apos;t document it). If so, use the console&apos;s wizard.</source>
        <translation>コンソールのある任意の PC で実行してください。パスワードは含まれません。コマンドレットがクラウド管理ゲートウェイを受け付けないことがあります (Microsoft のドキュメントに記載はありません)。その場合は、コンソールのウィザードを使用してください。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>&amp;Site code</source>
        <translation>サイト コード(&amp;S)</translation>
    </message>
    <message>
        <source>such as ABC</source>
        <translation>例: ABC</translation>
    </message>
    <message>
        <source>Ser&amp;ver with the SMS Provider</source>
        <translation>SMS プロバイダーのあるサーバー(&amp;V)</translation>
    </message>
    <message>
        <source>The console&apos;s current connection</source>
        <translation>コンソールの現在の接続</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Pac&amp;kage ID of the boot image</source>
        <translation>ブート イメージのパッケージ ID(&amp;K)</translation>
    </message>
    <message>
        <source>such as ABC00005</source>
        <translation>例: ABC00005</translation>
    </message>
    <message>
        <source>&amp;Distribution point</source>
        <translation>配布ポイント(&amp;D)</translation>
    </message>
    <message>
        <source>All distribution points in the site</source>
        <translation>サイト内のすべての配布ポイント</translation>
    </message>
    <message>
        <source>Management point: service name of the &amp;gateway</source>
        <translation>管理ポイント: ゲートウェイのサービス名(&amp;G)</translation>
    </message>
    <message>
        <source>such as cmg.contoso.com</source>
        <translation>例: cmg.contoso.com</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Enable &amp;unknown computer support</source>
        <translation>不明なコンピューターのサポートを有効にする(&amp;U)</translation>
    </message>
    <message>
        <source>Pro&amp;tect the medium with a password</source>
        <translation>パスワードでメディアを保護する(&amp;T)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Certificate of the medium</source>
        <translation>メディアの証明書</translation>
    </message>
    <message>
        <source>PFX file</source>
        <translation>PFX ファイル</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>PFX files (*.pfx *.p12)</source>
        <translation>PFX ファイル (*.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>None: the site creates a self-signed certificate</source>
        <translation>なし: サイトが自己署名証明書を作成</translation>
    </message>
    <message>
        <source>PF&amp;X file of your PKI</source>
        <translation>PKI の PFX ファイル(&amp;X)</translation>
    </message>
    <message>
        <source>Password &amp;of the PFX file</source>
        <translation>PFX ファイルのパスワード(&amp;O)</translation>
    </message>
    <message>
        <source>One year from now, or a date: YYYY-MM-DD</source>
        <translation>今日から 1 年、または日付: YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Sel&amp;f-signed certificate expires on</source>
        <translation>自己署名証明書の有効期限(&amp;F)</translation>
    </message>
    <message>
        <source>Don&apos;t allow user device affinity</source>
        <translation>ユーザーとデバイスのアフィニティを使用しない</translation>
    </message>
    <message>
        <source>Allow it pending administrator approval</source>
        <translation>ユーザーとデバイスのアフィニティを管理者の承認待ちにする</translation>
    </message>
    <message>
        <source>Allow it with automatic approval</source>
        <translation>ユーザーとデバイスのアフィニティを自動的に承認する</translation>
    </message>
    <message>
        <source>User device &amp;affinity</source>
        <translation>ユーザーとデバイスのアフィニティ(&amp;A)</translation>
    </message>
    <message>
        <source>Prestart &amp;command</source>
        <translation>起動前コマンド(&amp;C)</translation>
    </message>
    <message>
        <source>cmd /c start.cmd</source>
        <translation>cmd /c start.cmd</translation>
    </message>
    <message>
        <source>Package ID of its fi&amp;les</source>
        <translation>ファイルのパッケージ ID(&amp;L)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Stagi&amp;ng folder on the PC with the console</source>
        <translation>コンソールのある PC 上のステージング フォルダー(&amp;N)</translation>
    </message>
    <message>
        <source>Its temporary folder</source>
        <translation>一時フォルダー</translation>
    </message>
    <message>
        <source>More &amp;questions</source>
        <translation>その他の項目(&amp;Q)</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>メディア ファイル</translation>
    </message>
    <message>
        <source>The file that the console creates. The wizard then starts from it. An existing file is never replaced.</source>
        <translation>コンソールが作成するファイルです。作成後、ウィザードはこのファイルを使用します。既存のファイルが置き換えられることはありません。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>ISO files (*.iso)</source>
        <translation>ISO ファイル (*.iso)</translation>
    </message>
    <message>
        <source>Media f&amp;ile</source>
        <translation>メディア ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>The console is creating the medium</source>
        <translation>コンソールがメディアを作成しています</translation>
    </message>
    <message>
        <source>Create the &amp;medium now</source>
        <translation>今すぐメディアを作成(&amp;M)</translation>
    </message>
    <message>
        <source>The certificate&apos;s expiration date isn&apos;t in the form YYYY-MM-DD.</source>
        <translation>証明書の有効期限が YYYY-MM-DD 形式ではありません。</translation>
    </message>
    <message>
        <source>The console isn&apos;t installed on this computer. Save the script, run it on a PC with the console, and open the ISO file that it creates.</source>
        <translation>このコンピューターにはコンソールがインストールされていません。スクリプトを保存してコンソールのある PC で実行し、作成された ISO ファイルを開いてください。</translation>
    </message>
    <message>
        <source>Still needed: site code, boot image and gateway.</source>
        <translation>未入力: サイト コード、ブート イメージ、ゲートウェイ。</translation>
    </message>
    <message>
        <source>Still needed: the password, twice.</source>
        <translation>未入力: パスワード (2 回)。</translation>
    </message>
    <message>
        <source>%1, from the imported medium</source>
        <translation>%1 (インポートしたメディアから)</translation>
    </message>
    <message>
        <source>After an administrator allows it, the console creates the medium. This takes a few minutes.</source>
        <translation>管理者が許可すると、コンソールがメディアを作成します。数分かかります。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CopyBox</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CustomizationPage</name>
    <message>
        <source>What the medium tells a task sequence, and whether that task sequence can run over the internet.</source>
        <translation>メディアがタスク シーケンスに渡す内容と、そのタスク シーケンスがインターネット経由で実行できるかどうかを確認します。</translation>
    </message>
    <message>
        <source>Media variables</source>
        <translation>メディア変数</translation>
    </message>
    <message>
        <source>Stored encrypted on the medium. Anyone with the password can read them, so don&apos;t put secrets here.</source>
        <translation>メディアに暗号化されて格納されます。パスワードを知っている人は誰でも読み取れるため、ここに機密情報を入力しないでください。</translation>
    </message>
    <message>
        <source>Prestart command</source>
        <translation>起動前コマンド</translation>
    </message>
    <message>
        <source>Prestart &amp;command</source>
        <translation>起動前コマンド(&amp;C)</translation>
    </message>
    <message>
        <source>It runs before the user chooses a task sequence. It can be changed only in the console.</source>
        <translation>ユーザーがタスク シーケンスを選択する前に実行されます。変更できるのはコンソールだけです。</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>Export it from the console to check for steps that fail over the internet. It isn&apos;t added to the medium.</source>
        <translation>コンソールからエクスポートし、インターネット経由で失敗するステップがないかどうかを確認します。メディアには追加されません。</translation>
    </message>
    <message>
        <source>&amp;Drop its export (.zip or .xml) here, or enter its path.</source>
        <translation>エクスポート (.zip または .xml) をここにドロップするか、パスを入力してください(&amp;D)。</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>参照(&amp;O)…</translation>
    </message>
    <message>
        <source>Path of the export</source>
        <translation>エクスポートのパス</translation>
    </message>
    <message>
        <source>All that no other one runs</source>
        <translation>ほかから実行されないものすべて</translation>
    </message>
    <message>
        <source>Task se&amp;quence in it</source>
        <translation>エクスポート内のタスク シーケンス(&amp;Q)</translation>
    </message>
    <message>
        <source>Name or package ID, if the export contains several task sequences.</source>
        <translation>エクスポートに複数のタスク シーケンスが含まれている場合は、名前またはパッケージ ID を指定します。</translation>
    </message>
    <message>
        <source>Enter the password to see this</source>
        <translation>表示するにはパスワードを入力</translation>
    </message>
    <message>
        <source>Not found, though the medium has files for one</source>
        <translation>見つかりません (メディアには起動前コマンド用のファイルがあります)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Exported task sequence</source>
        <translation>エクスポートされたタスク シーケンス</translation>
    </message>
    <message>
        <source>Task sequences (*.zip *.xml)</source>
        <translation>タスク シーケンス (*.zip *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::DiagnosisTool</name>
    <message>
        <source>pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>It failed at the PC</source>
        <translation>PC で失敗した場合</translation>
    </message>
    <message>
        <source>Finds out from logs why it failed: smsts.log and similar logs, several of them, a folder, a ZIP file, or copied lines (Ctrl+V).</source>
        <translation>失敗した理由をログから調べます。smsts.log や類似のログ (複数可)、フォルダー、ZIP ファイル、またはコピーした行 (Ctrl+V) を使用できます。</translation>
    </message>
    <message>
        <source>Drop logs, a folder, or a ZIP file here, or enter a &amp;path.</source>
        <translation>ログ、フォルダー、または ZIP ファイルをここにドロップするか、パスを入力してください(&amp;P)。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Logs (*.log *.lo_ *.txt *.zip)</source>
        <translation>ログ (*.log *.lo_ *.txt *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no lo&amp;g</source>
        <translation>ログがない場合(&amp;G)</translation>
    </message>
    <message>
        <source>Save a reda&amp;cted bundle…</source>
        <translation>機密情報を除いたバンドルを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as HTML…</source>
        <translation>HTML として保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Start of Windows PE</source>
        <translation>Windows PE の起動</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a medium…</source>
        <translation>メディアと比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Medium that the PC started from</source>
        <translation>PC の起動に使用したメディア</translation>
    </message>
    <message>
        <source>Media (*.iso *.img)</source>
        <translation>メディア (*.iso *.img)</translation>
    </message>
    <message>
        <source>Past&amp;e</source>
        <translation>貼り付け(&amp;E)</translation>
    </message>
    <message>
        <source>Paste a log</source>
        <translation>ログを貼り付け</translation>
    </message>
    <message>
        <source>A ZIP file to share: logs and diagnosis, without secrets and names</source>
        <translation>共有用の ZIP ファイル: 機密情報と名前を除いたログと診断結果</translation>
    </message>
    <message>
        <source>A readable page, without secrets and names</source>
        <translation>機密情報と名前を含まない、閲覧用のページ</translation>
    </message>
    <message>
        <source>There is no log to paste. Copy its lines or files first.</source>
        <translation>貼り付けるログがありません。先にログの行またはファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>One of several starts of Windows PE in a log, and how many there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>Opening the medium</source>
        <translation>メディアを開いています</translation>
    </message>
    <message>
        <source>Pass&amp;word of the medium</source>
        <translation>メディアのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>The medium is password-protected. Enter its password to compare more.</source>
        <translation>メディアはパスワードで保護されています。さらに比較するには、パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Password accepted.</source>
        <translation>パスワードを確認しました。</translation>
    </message>
    <message>
        <source>Compared in part: %1 is locked.</source>
        <translation>一部だけ比較しました。%1 がロックされています。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be compared in full.</source>
        <translation>%1 のすべてを比較することはできませんでした。</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>%1 と比較しました。</translation>
    </message>
    <message>
        <source>Compared with the profile that is open in the wizard.</source>
        <translation>ウィザードで開いているプロファイルと比較しました。</translation>
    </message>
    <message>
        <source>Not compared: no medium is open in the wizard. Open one to compare it.</source>
        <translation>比較していません。ウィザードでメディアが開かれていません。比較するには、メディアを開いてください。</translation>
    </message>
    <message>
        <source>Removing secrets and names</source>
        <translation>機密情報と名前を除いています</translation>
    </message>
    <message>
        <source>Nothing had to be replaced in the logs.</source>
        <translation>ログに置き換えが必要なものはありませんでした。</translation>
    </message>
    <message>
        <source>This is replaced or removed:</source>
        <translation>次のものを置き換えるか、削除します:</translation>
    </message>
    <message>
        <source>Check the file before you send it: no program knows every name.</source>
        <translation>送信する前にファイルを確認してください。プログラムですべての名前を検出できるわけではありません。</translation>
    </message>
    <message>
        <source>Redacted bundle</source>
        <translation>機密情報を除いたバンドル</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Start &amp;of Windows PE</source>
        <translation>Windows PE の起動(&amp;O)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::DraftOffer</name>
    <message>
        <source>&amp;Restore answers</source>
        <translation>回答を復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>You have unsaved answers from %1. Passwords weren&apos;t saved.</source>
        <translation>保存されていない回答 (%1) があります。パスワードは保存されていません。</translation>
    </message>
    <message>
        <source>You have unsaved changes to %1 from %2. Passwords weren&apos;t saved.</source>
        <extracomment>A file, and date and time.</extracomment>
        <translation>%1 に保存されていない変更 (%2) があります。パスワードは保存されていません。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::EraseQuestion</name>
    <message>
        <source>Erase this USB drive?</source>
        <translation>この USB ドライブを消去しますか?</translation>
    </message>
    <message>
        <source>Erase these USB drives?</source>
        <translation>これらの USB ドライブを消去しますか?</translation>
    </message>
    <message>
        <source>All data on this drive will be permanently deleted. Select it to confirm.</source>
        <translation>このドライブのすべてのデータが完全に削除されます。確認のため、ドライブを選択してください。</translation>
    </message>
    <message>
        <source>All data on these drives will be permanently deleted. Select each one to confirm.</source>
        <translation>これらのドライブのすべてのデータが完全に削除されます。確認のため、各ドライブを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Erase and write</source>
        <translation>消去して書き込む(&amp;E)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ErrorBar</name>
    <message>
        <source>Where errors are, and the line that says why it failed</source>
        <translation>エラーの位置と、失敗した理由を示す行</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::Expander</name>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::FactCard</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::FileField</name>
    <message>
        <source>Browse: %1</source>
        <extracomment>A button beside a field; %1 is what the field is for.</extracomment>
        <translation>参照: %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the right file: %2.</source>
        <translation>%1 は適切なファイルではありません: %2。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::FindingList</name>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>確認できず</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>The mildest kind of finding.</extracomment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Learn more: %1</source>
        <extracomment>A link to where a rule is written down.</extracomment>
        <translation>詳細情報: %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::GatewayAnswerView</name>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Not in the boot image. The gateway sends it.</source>
        <translation>ブート イメージにありません。ゲートウェイが送信します。</translation>
    </message>
    <message>
        <source>Not in the boot image. The gateway&apos;s certificate says where to get it.</source>
        <translation>ブート イメージにありません。入手先はゲートウェイの証明書に指定されています。</translation>
    </message>
    <message>
        <source>&amp;Everything that was seen and contacted</source>
        <translation>確認した内容と接続先のすべて(&amp;E)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Details and contacts</source>
        <translation>詳細と接続先(&amp;D)</translation>
    </message>
    <message>
        <source>Compare a thumbprint with the one that your PKI team knows before you use or add its certificate.</source>
        <translation>証明書を使用または追加する前に、拇印を PKI チームが把握しているものと比較してください。</translation>
    </message>
    <message>
        <source>&amp;Use this certificate…</source>
        <translation>この証明書を使用(&amp;U)…</translation>
    </message>
    <message>
        <source>Add the missing &amp;issuer…</source>
        <translation>不足している発行者を追加(&amp;I)…</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>確認できず</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate, as the profile has it</source>
        <translation>ゲートウェイの証明書 (プロファイルと同じもの)</translation>
    </message>
    <message>
        <source>The certificate that was shown for the gateway</source>
        <translation>ゲートウェイとして提示された証明書</translation>
    </message>
    <message>
        <source>Locked by the person who made this profile.</source>
        <translation>このプロファイルの作成者によってロックされています。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>ロック: %1</translation>
    </message>
    <message>
        <source>Save the gateway&apos;s certificate</source>
        <translation>ゲートウェイの証明書の保存</translation>
    </message>
    <message>
        <source>Certificates (*.cer)</source>
        <translation>証明書 (*.cer)</translation>
    </message>
    <message>
        <source>Save the missing issuer</source>
        <translation>不足している発行者の保存</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>証明書 (*.pem)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::GatewayChain</name>
    <message>
        <source>In boot image</source>
        <extracomment>In a store of the boot image.</extracomment>
        <translation>ブート イメージ内</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>追加予定</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Path from the PC to the gateway</source>
        <translation>PC からゲートウェイまでの経路</translation>
    </message>
    <message>
        <source>Gateway certificate chain</source>
        <translation>ゲートウェイの証明書チェーン</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Save the &amp;picture…</source>
        <translation>図を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Sent by gateway</source>
        <extracomment>An intermediate CA that only the gateway has.</extracomment>
        <translation>ゲートウェイが送信</translation>
    </message>
    <message>
        <source>This is the chain that the gateway sent when it was asked on %1.</source>
        <translation>%1 に問い合わせた際に、ゲートウェイが送信したチェーンです。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::GatewayConsent</name>
    <message>
        <source>From this computer, once, and only when you select Ask now:</source>
        <translation>[今すぐ問い合わせる] を選択した場合に限り、このコンピューターから 1 回だけ送信されます:</translation>
    </message>
    <message>
        <source>What is sent, and who gets it</source>
        <translation>送信内容と送信先</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Proxy to ask through, too</source>
        <translation>プロキシ経由でも問い合わせる(&amp;P)</translation>
    </message>
    <message>
        <source>Name and port, such as proxy.contoso.com:8080. The direct way is asked as well, because Windows PE has no proxy of its own.</source>
        <translation>名前とポート (例: proxy.contoso.com:8080)。Windows PE 自体にはプロキシが設定されていないため、直接の経路でも問い合わせます。</translation>
    </message>
    <message>
        <source>The proxy needs a name and a port, without a user name.</source>
        <translation>プロキシには名前とポートが必要です。ユーザー名は含めないでください。</translation>
    </message>
    <message>
        <source>Ask %1 now?</source>
        <translation>%1 に今すぐ問い合わせますか?</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::GatewaySheet</name>
    <message>
        <source>Ask the gateway</source>
        <translation>ゲートウェイへの問い合わせ</translation>
    </message>
    <message>
        <source>What is sent, and who gets it</source>
        <translation>送信内容と送信先</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer</source>
        <translation>ゲートウェイの応答</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>ゲートウェイに問い合わせ中</translation>
    </message>
    <message>
        <source>This takes 90 seconds at most.</source>
        <translation>最大 90 秒かかります。</translation>
    </message>
    <message>
        <source>&amp;Copy the command instead</source>
        <translation>代わりにコマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The command is on the clipboard. Nothing was asked.</source>
        <translation>コマンドをクリップボードにコピーしました。問い合わせは行っていません。</translation>
    </message>
    <message>
        <source>Ask a&amp;gain…</source>
        <translation>もう一度問い合わせる(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>今すぐ問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 に問い合わせ中</translation>
    </message>
    <message>
        <source>Asking was canceled. Nothing of it is kept.</source>
        <translation>問い合わせをキャンセルしました。結果は保持されません。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::Handouts</name>
    <message>
        <source>Its certificate expires on %1.</source>
        <translation>証明書の有効期限は %1 です。</translation>
    </message>
    <message>
        <source>From %1, the gateway may reject it because the medium is six months old. Administrators report this; Microsoft doesn&apos;t document it.</source>
        <translation>%1 以降、メディアの作成から 6 か月が経過するため、ゲートウェイに拒否されることがあります。管理者から報告されていますが、Microsoft のドキュメントに記載はありません。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>重要な日付</translation>
    </message>
    <message>
        <source>Save a cal&amp;endar file…</source>
        <translation>カレンダー ファイルを保存(&amp;E)…</translation>
    </message>
    <message>
        <source>No program on this computer opens it. Its path: %1</source>
        <translation>このコンピューターに、これを開くプログラムがありません。パス: %1</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>カレンダー ファイルの保存</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>カレンダー ファイル (*.ics)</translation>
    </message>
    <message>
        <source>Field kit</source>
        <translation>現場用キット</translation>
    </message>
    <message>
        <source>One file for the person at the PC and the person who sends the medium: a card to print, labels, an email, a calendar file, and the report. The password isn&apos;t in it.</source>
        <translation>PC の前にいる人とメディアを送る人のための 1 つのファイルです。印刷用のカード、ラベル、メール、カレンダー ファイル、レポートが含まれます。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Save the field &amp;kit…</source>
        <translation>現場用キットを保存(&amp;K)…</translation>
    </message>
    <message>
        <source>O&amp;pen the card</source>
        <translation>カードを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Save the car&amp;d…</source>
        <translation>カードを保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>カードの保存</translation>
    </message>
    <message>
        <source>Save the field kit</source>
        <translation>現場用キットの保存</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::HelpWindow</name>
    <message>
        <source>No rule contains these words.</source>
        <translation>これらの語を含む規則はありません。</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>規則の検索</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::InsertedMedia</name>
    <message>
        <source>USB drives with a medium</source>
        <translation>メディアのある USB ドライブ</translation>
    </message>
    <message>
        <source>Use the USB drive %1 (%2)</source>
        <extracomment>A stick that is plugged in: its name, and where it is mounted.</extracomment>
        <translation>USB ドライブ %1 (%2) を使用</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::InspectTool</name>
    <message>
        <source>Inspect a medium</source>
        <translation>メディアの検査</translation>
    </message>
    <message>
        <source>Shows what is on a medium (ISO file, disk image, or folder) or in one of its files: boot.wim, Variables.dat, a boot manager (.efi), PFX and certificate files.</source>
        <translation>メディア (ISO ファイル、ディスク イメージ、またはフォルダー) の内容、またはそのファイル (boot.wim、Variables.dat、ブート マネージャー (.efi)、PFX ファイル、証明書ファイル) の内容を表示します。</translation>
    </message>
    <message>
        <source>Drop a file or a folder here, or enter its &amp;path.</source>
        <translation>ファイルまたはフォルダーをここにドロップするか、パスを入力してください(&amp;P)。</translation>
    </message>
    <message>
        <source>Inspect a file</source>
        <translation>ファイルの検査</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Media and their files (*.iso *.img *.wim *.dat *.efi *.pfx *.p12 *.cer *.crt *.pem *.p7b *.sst *.reg)</source>
        <translation>メディアとそのファイル (*.iso *.img *.wim *.dat *.efi *.pfx *.p12 *.cer *.crt *.pem *.p7b *.sst *.reg)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Pass&amp;word of the file</source>
        <translation>ファイルのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>The file is password-protected. Enter its password to see what is in it.</source>
        <translation>ファイルはパスワードで保護されています。内容を表示するにはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Pass&amp;word of the medium</source>
        <translation>メディアのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>The medium is password-protected. Enter its password to see the site, the certificate, and the variables.</source>
        <translation>メディアはパスワードで保護されています。サイト、証明書、変数を表示するにはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Password accepted.</source>
        <translation>パスワードを確認しました。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::KitFields</name>
    <message>
        <source>Compan&amp;y</source>
        <translation>会社(&amp;Y)</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>連絡先(&amp;N)</translation>
    </message>
    <message>
        <source>IT service desk, +1 555 0100, weekdays 8 to 17</source>
        <translation>IT サービス デスク、内線 1234、平日 8 時 ～ 17 時</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>参照(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴの選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Logo (&amp;JPEG or PNG)</source>
        <translation>ロゴ (JPEG または PNG)(&amp;J)</translation>
    </message>
    <message>
        <source>PC maker</source>
        <translation>PC のメーカー</translation>
    </message>
    <message>
        <source>All makers</source>
        <translation>すべてのメーカー</translation>
    </message>
    <message>
        <source>PC &amp;maker</source>
        <translation>PC のメーカー(&amp;M)</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>カードの言語</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the card</source>
        <translation>カードの言語(&amp;G)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LabMaker</name>
    <message>
        <source>Try it with a sample &amp;lab…</source>
        <translation>サンプル ラボで試す(&amp;L)…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop creating the sample lab</source>
        <translation>サンプル ラボの作成を停止</translation>
    </message>
    <message>
        <source>Creating the sample lab</source>
        <translation>サンプル ラボを作成しています</translation>
    </message>
    <message>
        <source>Folder for the sample lab</source>
        <translation>サンプル ラボのフォルダー</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LineButton</name>
    <message>
        <source>Show %1 in the log</source>
        <translation>ログの %1 を表示</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LintTool</name>
    <message>
        <source>Check a task sequence</source>
        <translation>タスク シーケンスのチェック</translation>
    </message>
    <message>
        <source>Finds steps that fail over the internet, and lists the content that the gateway needs. Command lines and passwords in the export aren&apos;t stored.</source>
        <translation>インターネット経由で失敗するステップを検出し、ゲートウェイに必要なコンテンツを一覧表示します。エクスポート内のコマンド ラインとパスワードは保存されません。</translation>
    </message>
    <message>
        <source>Drop an exported task sequence (.zip or .xml) here, or enter its &amp;path.</source>
        <translation>エクスポートされたタスク シーケンス (.zip または .xml) をここにドロップするか、パスを入力してください(&amp;P)。</translation>
    </message>
    <message>
        <source>Exported task sequence</source>
        <translation>エクスポートされたタスク シーケンス</translation>
    </message>
    <message>
        <source>Task sequences (*.zip *.xml)</source>
        <translation>タスク シーケンス (*.zip *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Task se&amp;quence in it</source>
        <translation>エクスポート内のタスク シーケンス(&amp;Q)</translation>
    </message>
    <message>
        <source>All that no other one runs</source>
        <translation>ほかから実行されないものすべて</translation>
    </message>
    <message>
        <source>Name or package ID, if the export contains several task sequences.</source>
        <translation>エクスポートに複数のタスク シーケンスが含まれている場合は、名前またはパッケージ ID を指定します。</translation>
    </message>
    <message>
        <source>Name &amp;of the gateway</source>
        <translation>ゲートウェイの名前(&amp;O)</translation>
    </message>
    <message>
        <source>Site &amp;version</source>
        <translation>サイトのバージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>CCMHOSTNAME in the task sequence is compared with it.</source>
        <translation>タスク シーケンスの CCMHOSTNAME と比較されます。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LogList</name>
    <message>
        <source>Lines of the log</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>F3 finds the next one, F8 goes to the next error, Ctrl+C copies.</source>
        <translation>F3 キーで次を検索、F8 キーで次のエラーに移動、Ctrl+C でコピーします。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LogModel</name>
    <message>
        <source>E</source>
        <extracomment>One letter: an entry of a log that is an error.</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>One letter: an entry of a log that is a warning.</extracomment>
        <translation>W</translation>
    </message>
    <message>
        <source>D</source>
        <extracomment>One letter: an entry of a log that is a detail.</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>ファイルと行</translation>
    </message>
    <message>
        <source>The line that says why it failed</source>
        <translation>失敗した理由を示す行</translation>
    </message>
    <message>
        <source>Looks like an error, but isn&apos;t</source>
        <translation>エラーのように見えるがエラーではない行</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LogView</name>
    <message>
        <source>The whole line</source>
        <translation>行全体</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>text, component:…, thread:…, type:error, phase:token, code:…</source>
        <translation>テキスト、component:…、thread:…、type:error、phase:token、code:…</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Without harmless lines</source>
        <translation>無害な行を除く</translation>
    </message>
    <message>
        <source>Steps and groups</source>
        <translation>ステップとグループ</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Show onl&amp;y</source>
        <translation>表示対象(&amp;Y)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find the next one (F3)</source>
        <translation>次を検索 (F3)</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>前を検索 (Shift+F3)</translation>
    </message>
    <message>
        <source>Jump to a line or time</source>
        <translation>行または時刻に移動</translation>
    </message>
    <message>
        <source>412 or 14:22</source>
        <translation>412 または 14:22</translation>
    </message>
    <message>
        <source>Find te&amp;xt</source>
        <translation>テキストを検索(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Jump to line or time</source>
        <translation>行または時刻に移動(&amp;J)</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>すべてのコンポーネント</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%n 行中 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No line contains this text.</source>
        <translation>このテキストを含む行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) contain this text. Press F3 to go to the next one.</source>
        <translation>
            <numerusform>%n 行にこのテキストが含まれています。F3 キーを押すと、次の行に移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which one of the lines that were found it is, and how many there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>None of the shown lines is an error.</source>
        <translation>表示されている行にエラーはありません。</translation>
    </message>
    <message>
        <source>No line has this number or time. Enter 412, 14:22, or 14:22:05.</source>
        <translation>この番号または時刻の行はありません。412、14:22、14:22:05 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 between these two lines</source>
        <translation>この 2 行の間は %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::MediaManagementPage</name>
    <message>
        <source>Media management</source>
        <translation>メディア管理</translation>
    </message>
    <message>
        <source>&amp;Site-based media</source>
        <translation>サイト ベースのメディア(&amp;S)</translation>
    </message>
    <message>
        <source>The PC uses only the management point stored on the medium.</source>
        <translation>PC は、メディアに格納された管理ポイントだけを使用します。</translation>
    </message>
    <message>
        <source>&amp;Dynamic media</source>
        <translation>動的メディア(&amp;D)</translation>
    </message>
    <message>
        <source>Doesn&apos;t work with a cloud management gateway: dynamic media look up a management point on the intranet, which the PC can&apos;t reach from the internet.</source>
        <translation>クラウド管理ゲートウェイでは動作しません。動的メディアはイントラネットで管理ポイントを検索しますが、インターネット上の PC からは到達できません。</translation>
    </message>
    <message>
        <source>Management point of the medium</source>
        <translation>メディアの管理ポイント</translation>
    </message>
    <message>
        <source>How the PC finds its management point. This was chosen in the console and can&apos;t be changed here.</source>
        <translation>PC が管理ポイントを見つける方法です。コンソールで選択されたものであり、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::MediaTypePage</name>
    <message>
        <source>Choose what to create and name it. Nothing is written until you select Write.</source>
        <translation>作成するものを選択し、名前を付けます。[書き込み] を選択するまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>Choose a USB drive to write to.</source>
        <translation>書き込む USB ドライブを選択してください。</translation>
    </message>
    <message>
        <source>Choose a name for the media file.</source>
        <translation>メディア ファイルの名前を選択してください。</translation>
    </message>
    <message>
        <source>What do you want to create?</source>
        <translation>作成するもの</translation>
    </message>
    <message>
        <source>&amp;ISO file</source>
        <translation>ISO ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>For DVDs and virtual machines. Starts on the same BIOS and UEFI PCs as the imported medium. To start PCs from USB, choose a USB drive instead.</source>
        <translation>DVD と仮想マシン用です。インポートしたメディアと同じ BIOS および UEFI の PC で起動します。USB から PC を起動する場合は、代わりに USB ドライブを選択してください。</translation>
    </message>
    <message>
        <source>&amp;USB drive</source>
        <translation>USB ドライブ(&amp;U)</translation>
    </message>
    <message>
        <source>Erase and write one or more USB drives now. UEFI only, unless the profile names a boot record for BIOS.</source>
        <translation>1 台以上の USB ドライブを消去し、今すぐ書き込みます。プロファイルに BIOS 用のブート レコードが指定されている場合を除き、UEFI 専用です。</translation>
    </message>
    <message>
        <source>I&amp;mage file of a USB drive</source>
        <translation>USB ドライブのイメージ ファイル(&amp;M)</translation>
    </message>
    <message>
        <source>A disk image that someone else can write to a USB drive with any imaging tool.</source>
        <translation>ほかの人が任意のイメージ書き込みツールで USB ドライブに書き込むことができるディスク イメージです。</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>メディア ファイル</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>参照(&amp;R)…</translation>
    </message>
    <message>
        <source>Me&amp;dia file</source>
        <translation>メディア ファイル(&amp;D)</translation>
    </message>
    <message>
        <source>Media &amp;label</source>
        <translation>メディア ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>The drive name in File Explorer, also saved in MediaLabel.txt.</source>
        <translation>エクスプローラーに表示されるドライブ名です。MediaLabel.txt にも保存されます。</translation>
    </message>
    <message>
        <source>ISO files (*.iso)</source>
        <translation>ISO ファイル (*.iso)</translation>
    </message>
    <message>
        <source>Images of USB drives (*.img)</source>
        <translation>USB ドライブのイメージ (*.img)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <extracomment>%1 and %2 are numbers of characters.</extracomment>
        <translation>%1/%2 文字。</translation>
    </message>
    <message>
        <source>%1 of %2 characters. On a USB drive: %3</source>
        <extracomment>%1 and %2 are numbers of characters, %3 is the label as FAT32 keeps it.</extracomment>
        <translation>%1/%2 文字。USB ドライブでの表示: %3</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::MediumCard</name>
    <message>
        <source>Enter the password to see this</source>
        <translation>表示するにはパスワードを入力</translation>
    </message>
    <message>
        <source>Not on the medium</source>
        <translation>メディアにありません</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (今日)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days ago)</source>
        <translation>
            <numerusform>%1 (%n 日前)</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1 (期限切れ)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days left)</source>
        <translation>
            <numerusform>%1 (残り %n 日)</numerusform>
        </translation>
    </message>
    <message>
        <source>Boot medium without a label</source>
        <translation>ラベルのないブート メディア</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Management point</source>
        <translation>管理ポイント</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::MediumCertificateCard</name>
    <message>
        <source>Self-signed; the console created it together with the medium.</source>
        <translation>自己署名。コンソールがメディアと一緒に作成しました。</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>発行元: %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::MediumStart</name>
    <message>
        <source>Start it now</source>
        <translation>今すぐ起動</translation>
    </message>
    <message>
        <source>A virtual PC (QEMU) on this computer starts from the medium, which is only read. It has no disk and no network. If the processor can&apos;t help, everything is emulated: give Windows PE several minutes.</source>
        <translation>このコンピューターで仮想 PC (QEMU) がメディアから起動します。メディアは読み取られるだけです。仮想 PC にはディスクもネットワークもありません。プロセッサの支援機能を使用できない場合は、すべてがエミュレーションで実行されます。Windows PE の起動には数分かかります。</translation>
    </message>
    <message>
        <source>Screen of the virtual PC</source>
        <translation>仮想 PC の画面</translation>
    </message>
    <message>
        <source>Add the last screen to the f&amp;ield kit</source>
        <translation>最後の画面を現場用キットに追加(&amp;I)</translation>
    </message>
    <message>
        <source>Add the last screen to the field kit</source>
        <translation>最後の画面を現場用キットに追加</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>UEFI with Secure Boot</source>
        <translation>UEFI とセキュア ブート</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>Firm&amp;ware</source>
        <translation>ファームウェア(&amp;W)</translation>
    </message>
    <message>
        <source>The virtual PC starts. Its screen appears here.</source>
        <translation>仮想 PC が起動します。画面はここに表示されます。</translation>
    </message>
    <message>
        <source>The virtual PC turned itself off, or started again. This is its last screen: whether the medium started is for you to say.</source>
        <translation>仮想 PC の電源が自動的に切れたか、仮想 PC が再起動しました。これが最後の画面です。メディアから起動したかどうかは、ご自身で判断してください。</translation>
    </message>
    <message>
        <source>The virtual PC was stopped.</source>
        <translation>仮想 PC を停止しました。</translation>
    </message>
    <message>
        <source>The virtual PC was stopped. This is its last screen: whether the medium started is for you to say.</source>
        <translation>仮想 PC を停止しました。これが最後の画面です。メディアから起動したかどうかは、ご自身で判断してください。</translation>
    </message>
    <message>
        <source>Stop the virt&amp;ual machine</source>
        <translation>仮想マシンを停止(&amp;U)</translation>
    </message>
    <message>
        <source>Try it in a virt&amp;ual machine</source>
        <translation>仮想マシンで試す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::OutcomeCard</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A stick, what went wrong, and what state it is in.</extracomment>
        <translation>%1: %2%3</translation>
    </message>
    <message>
        <source>No USB drive was changed.</source>
        <translation>USB ドライブは変更されませんでした。</translation>
    </message>
    <message>
        <source>No file was created. Temporary files were removed.</source>
        <translation>ファイルは作成されませんでした。一時ファイルは削除されました。</translation>
    </message>
    <message>
        <source>Whether a PC starts it: %1</source>
        <translation>PC で起動するか: %1</translation>
    </message>
    <message>
        <source>Whether Windows PE trusts the gateway: %1</source>
        <translation>Windows PE がゲートウェイを信頼するか: %1</translation>
    </message>
    <message>
        <source>Created despite: %1</source>
        <translation>許容した問題: %1</translation>
    </message>
    <message>
        <source>Written, but something is wrong with the medium</source>
        <translation>書き込みは完了しましたが、メディアに問題があります</translation>
    </message>
    <message>
        <source>Written, but not everything about the medium was checked</source>
        <translation>書き込みは完了しましたが、メディアの一部を確認していません</translation>
    </message>
    <message>
        <source>Not every USB drive is ready</source>
        <translation>一部の USB ドライブの準備ができていません</translation>
    </message>
    <message>
        <source>The USB drive is ready</source>
        <translation>USB ドライブの準備ができました</translation>
    </message>
    <message>
        <source>The USB drives are ready</source>
        <translation>USB ドライブの準備ができました</translation>
    </message>
    <message>
        <source>Written, read back, and verified.</source>
        <translation>書き込み後、読み戻して検証しました。</translation>
    </message>
    <message>
        <source>The medium is ready</source>
        <translation>メディアの準備ができました</translation>
    </message>
    <message>
        <source>Written, opened again, and checked.</source>
        <translation>書き込み後、開き直して確認しました。</translation>
    </message>
    <message>
        <source>The medium wasn&apos;t created</source>
        <translation>メディアは作成されませんでした</translation>
    </message>
    <message>
        <source>Writing was canceled</source>
        <translation>書き込みをキャンセルしました</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>まだ何も書き込まれていません</translation>
    </message>
    <message>
        <source>Go to Summary and select Write.</source>
        <translation>[概要] に移動して [書き込み] を選択してください。</translation>
    </message>
    <message>
        <source>USB drive</source>
        <translation>USB ドライブ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Not known: it wasn&apos;t verified</source>
        <translation>不明 (検証していません)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Required at the PC</source>
        <translation>PC で入力が必要</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>How long writing took, in seconds.</extracomment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Created despite</source>
        <translation>許容した問題</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PasswordCheck</name>
    <message>
        <source>Wrong password. Check Caps Lock: passwords are case-sensitive.</source>
        <translation>パスワードが正しくありません。CapsLock を確認してください。パスワードでは大文字と小文字が区別されます。</translation>
    </message>
    <message>
        <source>This medium has no password. Clear this field.</source>
        <translation>このメディアにはパスワードがありません。このフィールドを空にしてください。</translation>
    </message>
    <message>
        <source>Password accepted.</source>
        <translation>パスワードを確認しました。</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>パスワードを確認しています…</translation>
    </message>
    <message>
        <source>This medium is password-protected. Enter the password you set in the console.</source>
        <translation>このメディアはパスワードで保護されています。コンソールで設定したパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Already entered</source>
        <translation>入力済み</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PasswordPair</name>
    <message>
        <source>Rep&amp;eat the password</source>
        <translation>パスワードの再入力(&amp;E)</translation>
    </message>
    <message>
        <source>Passwords match.</source>
        <translation>パスワードが一致しています。</translation>
    </message>
    <message>
        <source>Passwords don&apos;t match.</source>
        <translation>パスワードが一致しません。</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>パスワードをもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PasswordRow</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PfxCard</name>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>None in the file</source>
        <translation>ファイルにありません</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <extracomment>A kind of key and its length.</extracomment>
        <translation>%1、%2 ビット</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No other certificates.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>発行元: %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密キー</translation>
    </message>
    <message>
        <source>Key provider</source>
        <translation>キー プロバイダー</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Chain in the file</source>
        <translation>ファイル内のチェーン</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PfxTool</name>
    <message>
        <source>PFX check</source>
        <translation>PFX のチェック</translation>
    </message>
    <message>
        <source>Checks whether a PKI certificate can be used for boot media: key, usage, dates, provider, and chain.</source>
        <translation>PKI 証明書をブート メディアに使用できるかどうかを、キー、用途、日付、プロバイダー、チェーンについて確認します。</translation>
    </message>
    <message>
        <source>Drop a .pfx or .p12 file here, or enter its &amp;path.</source>
        <translation>.pfx または .p12 ファイルをここにドロップするか、パスを入力してください(&amp;P)。</translation>
    </message>
    <message>
        <source>PFX file</source>
        <translation>PFX ファイル</translation>
    </message>
    <message>
        <source>PFX files (*.pfx *.p12)</source>
        <translation>PFX ファイル (*.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Installed from the &amp;early update ring</source>
        <translation>早期更新リングからインストール済み(&amp;E)</translation>
    </message>
    <message>
        <source>Site &amp;version</source>
        <translation>サイトのバージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Pass&amp;word of the PFX file</source>
        <translation>PFX ファイルのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>The file is password-protected. Enter the password that you exported it with.</source>
        <translation>ファイルはパスワードで保護されています。エクスポート時のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Password accepted.</source>
        <translation>パスワードを確認しました。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PhaseRail</name>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>it failed here</source>
        <translation>ここで失敗</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>ログになし</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PlanCard</name>
    <message>
        <source>Steps</source>
        <extracomment>Of making the medium.</extracomment>
        <translation>手順</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ProgressPage</name>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Time that is left, in minutes and seconds.</extracomment>
        <translation>残り %1:%2</translation>
    </message>
    <message>
        <source>State of the build</source>
        <translation>作成の状態</translation>
    </message>
    <message>
        <source>Progress of the build</source>
        <translation>作成の進行状況</translation>
    </message>
    <message>
        <source>Speed and time left</source>
        <translation>速度と残り時間</translation>
    </message>
    <message>
        <source>&amp;Cancel writing</source>
        <translation>書き込みをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel writing the medium</source>
        <translation>メディアの書き込みをキャンセル</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>作成のログ</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Don&apos;t unplug the USB drives until they have been verified.</source>
        <translation>検証が完了するまで、USB ドライブを取り外さないでください。</translation>
    </message>
    <message>
        <source>The file gets its final name only after it has been verified.</source>
        <translation>ファイルは、検証が完了した後にのみ最終的な名前になります。</translation>
    </message>
    <message>
        <source>CMG Media Wizard</source>
        <translation>CMG Media Wizard</translation>
    </message>
    <message>
        <source>The medium is still being written. Stop and close?</source>
        <translation>メディアはまだ書き込み中です。停止して閉じますか?</translation>
    </message>
    <message>
        <source>The unfinished file is removed.</source>
        <translation>未完了のファイルは削除されます。</translation>
    </message>
    <message>
        <source>Unfinished USB drives can&apos;t be used until you write them again.</source>
        <translation>未完了の USB ドライブは、もう一度書き込むまで使用できません。</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>書き込みを続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing is being written. Go to Summary and select Write.</source>
        <translation>書き込みは行われていません。[概要] に移動して [書き込み] を選択してください。</translation>
    </message>
    <message>
        <source>Stopping and cleaning up…</source>
        <translation>停止してクリーンアップしています…</translation>
    </message>
    <message>
        <source>Stopping. Unfinished USB drives can&apos;t be used until you write them again.</source>
        <translation>停止しています。未完了の USB ドライブは、もう一度書き込むまで使用できません。</translation>
    </message>
    <message>
        <source>Finished, but not for every USB drive</source>
        <translation>完了 (一部の USB ドライブを除く)</translation>
    </message>
    <message>
        <source>Written and verified</source>
        <translation>書き込みと検証が完了しました</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ReadinessPage</name>
    <message>
        <source>Nothing to show here.</source>
        <translation>表示する項目はありません。</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>要件(&amp;R)</translation>
    </message>
    <message>
        <source>Everything boot media need to work over the internet: what was checked, and what you need to confirm.</source>
        <translation>ブート メディアがインターネット経由で動作するために必要なすべての項目です。確認済みの項目と、ユーザーの確認が必要な項目があります。</translation>
    </message>
    <message>
        <source>A&amp;ll (%1)</source>
        <translation>すべて(&amp;L) (%1)</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>問題(&amp;P) (%1)</translation>
    </message>
    <message>
        <source>Couldn&apos;t be chec&amp;ked (%1)</source>
        <translation>確認できず(&amp;K) (%1)</translation>
    </message>
    <message>
        <source>To &amp;confirm (%1)</source>
        <translation>要確認(&amp;C) (%1)</translation>
    </message>
    <message>
        <source>E&amp;xport as HTML…</source>
        <translation>HTML にエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML ファイル (*.html)</translation>
    </message>
    <message>
        <source>Export as &amp;Markdown…</source>
        <translation>Markdown にエクスポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown ファイル (*.md)</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>チェックリストのエクスポート</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::RenewalOffer</name>
    <message>
        <source>The medium %1 expired on %2.</source>
        <translation>メディア %1 は %2 に有効期限が切れました。</translation>
    </message>
    <message>
        <source>The medium %1 expires on %2.</source>
        <translation>メディア %1 の有効期限は %2 です。</translation>
    </message>
    <message>
        <source>Create a new medium in the console, then import it with the same profile: Renew opens the profile.</source>
        <translation>コンソールで新しいメディアを作成し、同じプロファイルでインポートしてください。[更新] を選択すると、プロファイルが開きます。</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Renew the medium %1</source>
        <translation>メディア %1 を更新</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ScreensView</name>
    <message>
        <source>What was on the screen</source>
        <translation>画面に表示されたもの</translation>
    </message>
    <message>
        <source>There is no lo&amp;g? Choose what was on the screen.</source>
        <translation>ログがない場合は、画面に表示されたものを選択してください(&amp;G)。</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>No log shows this. Possible causes:</source>
        <translation>ログには記録されません。考えられる原因:</translation>
    </message>
    <message>
        <source>Open page: %1</source>
        <translation>ページを開く: %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ScriptBox</name>
    <message>
        <source>&amp;PowerShell script</source>
        <translation>PowerShell スクリプト(&amp;P)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Save the sc&amp;ript…</source>
        <translation>スクリプトを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>スクリプトの保存</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell スクリプト (*.ps1)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::SecretField</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::SecurityPage</name>
    <message>
        <source>Decide who can use the medium, and see how long its certificate lasts.</source>
        <translation>メディアを使用できる人を決め、証明書の有効期間を確認します。</translation>
    </message>
    <message>
        <source>Password of the new medium</source>
        <translation>新しいメディアのパスワード</translation>
    </message>
    <message>
        <source>Protects the certificate and private key on the medium. Users type it in Windows PE.</source>
        <translation>メディア上の証明書と秘密キーを保護します。ユーザーが Windows PE で入力します。</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>変更しない(&amp;K)</translation>
    </message>
    <message>
        <source>Use the same password as the imported medium (or none, if it has none).</source>
        <translation>インポートしたメディアと同じパスワードを使用します (ない場合は、なしのままです)。</translation>
    </message>
    <message>
        <source>Chan&amp;ge it</source>
        <translation>変更する(&amp;G)</translation>
    </message>
    <message>
        <source>The imported medium keeps its own password.</source>
        <translation>インポートしたメディアのパスワードは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>削除する(&amp;R)</translation>
    </message>
    <message>
        <source>Anyone who finds the medium can use it and read its private key.</source>
        <translation>メディアを拾った人は誰でも、メディアを使用し、秘密キーを読み取ることができます。</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新しいパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>User prompts</source>
        <translation>ユーザーへの確認</translation>
    </message>
    <message>
        <source>Unattended media don&apos;t ask for network settings or optional task sequences. They still ask for the password.</source>
        <translation>無人展開のメディアでは、ネットワーク設定やオプションのタスク シーケンスの選択は求められません。パスワードの入力は求められます。</translation>
    </message>
    <message>
        <source>As on the &amp;imported medium</source>
        <translation>インポートしたメディアと同じ(&amp;I)</translation>
    </message>
    <message>
        <source>The setting from the console is shown below.</source>
        <translation>コンソールでの設定を下に示します。</translation>
    </message>
    <message>
        <source>Allow &amp;unattended deployment</source>
        <translation>無人展開を許可する(&amp;U)</translation>
    </message>
    <message>
        <source>A required task sequence starts by itself.</source>
        <translation>必須のタスク シーケンスが自動的に開始されます。</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t allow it</source>
        <translation>許可しない(&amp;D)</translation>
    </message>
    <message>
        <source>Someone at the PC chooses the task sequence.</source>
        <translation>PC を操作する人がタスク シーケンスを選択します。</translation>
    </message>
    <message>
        <source>The imported medium</source>
        <translation>インポートしたメディア</translation>
    </message>
    <message>
        <source>As created in the console.</source>
        <translation>コンソールで作成したままの状態です。</translation>
    </message>
    <message>
        <source>Certificate of the medium</source>
        <translation>メディアの証明書</translation>
    </message>
    <message>
        <source>The medium uses it to identify itself to the site. It was created with its key, so it&apos;s copied unchanged.</source>
        <translation>メディアは、この証明書を使用してサイトに対して自身を識別します。キーと一緒に作成されたものであるため、変更せずにコピーされます。</translation>
    </message>
    <message>
        <source>Check a PFX file</source>
        <translation>PFX ファイルのチェック</translation>
    </message>
    <message>
        <source>If you plan to create the next medium with a PKI certificate, check the PFX file here. It isn&apos;t added to this medium.</source>
        <translation>次のメディアを PKI 証明書で作成する予定がある場合は、ここで PFX ファイルを確認できます。このメディアには追加されません。</translation>
    </message>
    <message>
        <source>PFX file</source>
        <translation>PFX ファイル</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>PFX files (*.pfx *.p12)</source>
        <translation>PFX ファイル (*.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No PFX file; no password.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>PF&amp;X file</source>
        <translation>PFX ファイル(&amp;X)</translation>
    </message>
    <message>
        <source>Password &amp;of the PFX file</source>
        <translation>PFX ファイルのパスワード(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All checks of the PFX file</source>
        <translation>PFX ファイルのすべてのチェック(&amp;A)</translation>
    </message>
    <message>
        <source>Not specified on the medium</source>
        <translation>メディアに記載なし</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定あり</translation>
    </message>
    <message>
        <source>Unattended deployment</source>
        <translation>無人展開</translation>
    </message>
    <message>
        <source>Unknown computers</source>
        <translation>不明なコンピューター</translation>
    </message>
    <message>
        <source>Supported (can be changed only in the console)</source>
        <translation>サポート (コンソールでのみ変更可能)</translation>
    </message>
    <message>
        <source>Not supported (can be changed only in the console)</source>
        <translation>サポートなし (コンソールでのみ変更可能)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::StartPage</name>
    <message>
        <source>Start with a boot medium from the Configuration Manager console. The wizard checks it, adds what it needs to work over a cloud management gateway (CMG), and writes a new copy.</source>
        <translation>最初に、Configuration Manager コンソールで作成したブート メディアを選択します。ウィザードがメディアを確認し、クラウド管理ゲートウェイ (CMG) 経由で動作するために必要なものを追加して、新しいコピーを書き込みます。</translation>
    </message>
    <message>
        <source>Choose the boot medium from your site.</source>
        <translation>サイトのブート メディアを選択してください。</translation>
    </message>
    <message>
        <source>Enter the media password.</source>
        <translation>メディア パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The media password is wrong.</source>
        <translation>メディア パスワードが正しくありません。</translation>
    </message>
    <message>
        <source>What is the medium for?</source>
        <translation>メディアの用途</translation>
    </message>
    <message>
        <source>Reinstall PCs over the &amp;internet (CMG)</source>
        <translation>インターネット経由で PC を再インストール (CMG)(&amp;I)</translation>
    </message>
    <message>
        <source>PCs start from the medium anywhere and connect to the cloud management gateway.</source>
        <translation>PC は、どこでもメディアから起動し、クラウド管理ゲートウェイに接続します。</translation>
    </message>
    <message>
        <source>Reinstall &amp;PCs on the intranet, content from the cloud</source>
        <translation>クラウドのコンテンツを使用してイントラネットで PC を再インストール(&amp;P)</translation>
    </message>
    <message>
        <source>PCs reach an internal management point and download content from the CMG.</source>
        <translation>PC は内部の管理ポイントに到達し、CMG からコンテンツをダウンロードします。</translation>
    </message>
    <message>
        <source>&amp;Upgrade or reinstall PCs that still start Windows</source>
        <translation>まだ Windows が起動する PC をアップグレードまたは再インストール(&amp;U)</translation>
    </message>
    <message>
        <source>The user starts the task sequence in Software Center.</source>
        <translation>ユーザーがソフトウェア センターでタスク シーケンスを開始します。</translation>
    </message>
    <message>
        <source>Reinstall PCs over an internet-based &amp;management point, without a gateway</source>
        <translation>ゲートウェイなしで、インターネット ベースの管理ポイント経由で PC を再インストール(&amp;M)</translation>
    </message>
    <message>
        <source>The management point itself faces the internet.</source>
        <translation>管理ポイント自体がインターネットに公開されています。</translation>
    </message>
    <message>
        <source>Boot medium from your site</source>
        <translation>サイトのブート メディア</translation>
    </message>
    <message>
        <source>Drop the ISO file or folder here, or enter its p&amp;ath.</source>
        <translation>ISO ファイルまたはフォルダーをここにドロップするか、パスを入力してください(&amp;A)。</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>参照(&amp;S)…</translation>
    </message>
    <message>
        <source>Path of the medium</source>
        <translation>メディアのパス</translation>
    </message>
    <message>
        <source>Pass&amp;word of the medium</source>
        <translation>メディアのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Version of Confi&amp;guration Manager</source>
        <translation>Configuration Manager のバージョン(&amp;G)</translation>
    </message>
    <message>
        <source>Find it in the console under About Configuration Manager. Some checks need it.</source>
        <translation>コンソールの [Configuration Manager のバージョン情報] に表示されます。一部のチェックに必要です。</translation>
    </message>
    <message>
        <source>Installed from the &amp;early update ring</source>
        <translation>早期更新リングからインストール済み(&amp;E)</translation>
    </message>
    <message>
        <source>Installed from the early update ring</source>
        <translation>早期更新リングからインストール済み</translation>
    </message>
    <message>
        <source>Other ways to start</source>
        <translation>その他の開始方法</translation>
    </message>
    <message>
        <source>&amp;Open a saved profile…</source>
        <translation>保存したプロファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Create one with the &amp;Configuration Manager console…</source>
        <translation>Configuration Manager コンソールで作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Open the profile %1</source>
        <translation>プロファイル %1 を開く</translation>
    </message>
    <message>
        <source>ISO files (*.iso)</source>
        <translation>ISO ファイル (*.iso)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>プロファイルを開く</translation>
    </message>
    <message>
        <source>Profiles and packages (*.json *.cmgmedia)</source>
        <translation>プロファイルとプロファイル パッケージ (*.json *.cmgmedia)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::StepList</name>
    <message>
        <source>Steps</source>
        <extracomment>The pages of the wizard, in their order.</extracomment>
        <translation>手順</translation>
    </message>
    <message>
        <source>Pages of the wizard and what was found on each.</source>
        <translation>ウィザードのページと、各ページの検出結果。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::StickLines</name>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Writing, %1 %</source>
        <translation>書き込み中、%1%</translation>
    </message>
    <message>
        <source>Verifying, %1 %</source>
        <translation>検証中、%1%</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Written and verified</source>
        <translation>書き込みおよび検証済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>USB drives</source>
        <translation>USB ドライブ</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 の進行状況</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::StickList</name>
    <message>
        <source>a volume without a name</source>
        <extracomment>A volume on a stick that has no name.</extracomment>
        <translation>名前のないボリューム</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a volume, and where it is mounted.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No readable volume</source>
        <extracomment>What is on a stick: names of volumes follow.</extracomment>
        <translation>読み取れるボリュームなし</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>内容: %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>シリアル番号 %1</translation>
    </message>
    <message>
        <source>Create an image file instead</source>
        <translation>代わりにイメージ ファイルを作成</translation>
    </message>
    <message>
        <source>USB drives</source>
        <translation>USB ドライブ</translation>
    </message>
    <message>
        <source>Looking for USB drives</source>
        <translation>USB ドライブを検索しています</translation>
    </message>
    <message>
        <source>USB drives can&apos;t be listed because UDisks isn&apos;t running. Create an image file instead and write it with &quot;cmgmedia write&quot;.</source>
        <translation>UDisks が実行されていないため、USB ドライブの一覧を表示できません。代わりにイメージ ファイルを作成し、「cmgmedia write」で書き込んでください。</translation>
    </message>
    <message>
        <source>Plug in a USB drive. Internal disks are never listed.</source>
        <translation>USB ドライブを接続してください。内蔵ディスクは一覧に表示されません。</translation>
    </message>
    <message>
        <source>Select the USB drives to write to.</source>
        <translation>書き込む USB ドライブを選択してください。</translation>
    </message>
    <message>
        <source>Everything on the selected drives will be erased. You&apos;ll be asked to confirm.</source>
        <translation>選択したドライブの内容はすべて消去されます。消去の前に確認メッセージが表示されます。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::StrengthMeter</name>
    <message>
        <source>It&apos;s easier to guess because it contains %1.</source>
        <translation>%1 が含まれているため、推測されやすくなっています。</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Strong: guessing it takes %1.</source>
        <translation>強い: 推測にかかる時間は %1 です。</translation>
    </message>
    <message>
        <source>Weak: guessing it takes %1. Use five random words or 14 random letters and digits.</source>
        <translation>弱い: 推測にかかる時間は %1 です。ランダムな 5 つの単語、または 14 文字のランダムな英数字を使用してください。</translation>
    </message>
    <message>
        <source>All characters are on the US keyboard that Windows PE starts with.</source>
        <translation>すべての文字が、Windows PE の起動時の米国キーボードにあります。</translation>
    </message>
    <message>
        <source>Characters that the US keyboard in Windows PE doesn&apos;t have: %1</source>
        <translation>Windows PE の米国キーボードにない文字: %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::SummaryPage</name>
    <message>
        <source>Review your choices. Nothing is written until you select Write.</source>
        <translation>選択内容を確認してください。[書き込み] を選択するまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>Save for next time</source>
        <translation>次回のために保存</translation>
    </message>
    <message>
        <source>The profile contains all your answers, but no passwords.</source>
        <translation>プロファイルにはすべての回答が含まれます。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>&amp;Save profile…</source>
        <translation>プロファイルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;ommand line</source>
        <translation>コマンド ライン(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>When the certificate expires, run this script on a PC with the console to create a new medium with the same settings.</source>
        <translation>証明書の有効期限が切れたら、コンソールのある PC でこのスクリプトを実行すると、同じ設定で新しいメディアを作成できます。</translation>
    </message>
    <message>
        <source>&amp;Renew this medium</source>
        <translation>このメディアの更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save profile</source>
        <translation>プロファイルを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the profile to get the command line.</source>
        <translation>コマンド ラインを表示するには、プロファイルを保存してください。</translation>
    </message>
    <message>
        <source>%1 has unsaved changes.</source>
        <translation>%1 に保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>プロファイルの保存</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::TaskSequenceCard</name>
    <message>
        <source>content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>driver package</source>
        <translation>ドライバー パッケージ</translation>
    </message>
    <message>
        <source>task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>operating system image</source>
        <translation>オペレーティング システム イメージ</translation>
    </message>
    <message>
        <source>boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>upgrade package</source>
        <translation>アップグレード パッケージ</translation>
    </message>
    <message>
        <source>application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>%1 that run, %2 of them with a condition; %3 disabled</source>
        <translation>実行: %1 (うち条件付き: %2)、無効: %3</translation>
    </message>
    <message>
        <source>Not in the export</source>
        <translation>エクスポートにありません</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No package, no boot image.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Must be on the content-enabled &amp;gateway</source>
        <translation>コンテンツが有効なゲートウェイに必要なもの(&amp;G)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Task sequence without a name</source>
        <translation>名前のないタスク シーケンス</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Of a task sequence.</extracomment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Boot image: %1. Steps: %2</source>
        <translation>ブート イメージ: %1。ステップ: %2</translation>
    </message>
    <message>
        <source>Several task sequences</source>
        <translation>複数のタスク シーケンス</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ToolWindow</name>
    <message>
        <source>B&amp;rowse…</source>
        <translation>参照(&amp;R)…</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>フォルダー(&amp;D)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>What is done, and how much of it in percent.</extracomment>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>%1: %2 %, %3/s</source>
        <extracomment>What is done, how much of it in percent, and bytes a second.</extracomment>
        <translation>%1: %2%、%3/秒</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Read aga&amp;in</source>
        <translation>再読み込み(&amp;I)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::TrustFiles</name>
    <message>
        <source>Root CA</source>
        <translation>ルート CA</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>中間 CA</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>CA ではない</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Certificates to add</source>
        <translation>追加する証明書</translation>
    </message>
    <message>
        <source>File and certificates</source>
        <translation>ファイルと証明書</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Drop .cer, .crt, .pem, .p7b, .sst, or .reg files here, or add them.</source>
        <translation>.cer、.crt、.pem、.p7b、.sst、.reg ファイルをここにドロップするか、追加してください。</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add certificate files</source>
        <translation>証明書ファイルの追加</translation>
    </message>
    <message>
        <source>Remove the selected file</source>
        <translation>選択したファイルを削除</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem *.p7b *.sst *.reg)</source>
        <translation>証明書 (*.cer *.crt *.pem *.p7b *.sst *.reg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::TrustReportView</name>
    <message>
        <source>None</source>
        <extracomment>No certificates.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The new boot image was saved</source>
        <translation>新しいブート イメージを保存しました</translation>
    </message>
    <message>
        <source>It was verified: read back, compared, and opened again, and the certificates match your changes. Below is what was read from it.</source>
        <translation>検証 (読み戻し、比較、再オープン) が完了し、証明書は変更内容と一致しています。読み取った内容を下に示します。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>既に存在</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::TrustTool</name>
    <message>
        <source>Windows ignores unreadable entries. There are %1. To remove them from ROOT, AuthRoot, and CA, use cmgmedia trust remove.</source>
        <extracomment>Stores and names of entries in them.</extracomment>
        <translation>読み取れないエントリは Windows では無視されます。該当するもの: %1。ROOT、AuthRoot、CA から削除するには、cmgmedia trust remove を使用してください。</translation>
    </message>
    <message>
        <source>&amp;Mark for removal</source>
        <translation>削除対象にする(&amp;M)</translation>
    </message>
    <message>
        <source>Don&apos;t &amp;add it</source>
        <translation>追加しない(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保持する(&amp;K)</translation>
    </message>
    <message>
        <source>Trust editor for a boot image</source>
        <translation>ブート イメージの信頼エディター</translation>
    </message>
    <message>
        <source>View and change the certificates that Windows PE trusts. Changes go to a copy. Use the copy for media. Don&apos;t replace the site&apos;s boot image with it, because distribution points compare its hash.</source>
        <translation>Windows PE が信頼する証明書を表示および変更します。変更はコピーに書き込まれます。コピーはメディア用に使用してください。配布ポイントがハッシュを比較するため、サイトのブート イメージをコピーで置き換えないでください。</translation>
    </message>
    <message>
        <source>Drop a boot.wim here, or enter its &amp;path.</source>
        <translation>boot.wim をここにドロップするか、パスを入力してください(&amp;P)。</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Boot images (*.wim)</source>
        <translation>ブート イメージ (*.wim)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>名前を付けて保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Add &amp;certificates…</source>
        <translation>証明書を追加(&amp;C)…</translation>
    </message>
    <message>
        <source>Add certificate files</source>
        <translation>証明書ファイルの追加</translation>
    </message>
    <message>
        <source>&amp;Export .reg…</source>
        <translation>.reg にエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export as a registry file</source>
        <translation>レジストリ ファイルとしてエクスポート</translation>
    </message>
    <message>
        <source>The certificates that the boot image trusts now, for a hive loaded as HKEY_LOCAL_MACHINE\winpe-offline.</source>
        <translation>ブート イメージが現在信頼している証明書 (HKEY_LOCAL_MACHINE\winpe-offline として読み込んだハイブ用)。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Boot image without a name</source>
        <translation>名前のないブート イメージ</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The image has no SOFTWARE hive, so you can&apos;t add certificates.</source>
        <translation>イメージに SOFTWARE ハイブがないため、証明書を追加できません。</translation>
    </message>
    <message>
        <source>Unsaved changes: %1 to add, %2 to remove</source>
        <translation>保存されていない変更: 追加 %1、削除 %2</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1 (期限切れ)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1、%2 ビット</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Certificates to add</source>
        <translation>追加する証明書</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem *.p7b *.sst *.reg)</source>
        <translation>証明書 (*.cer *.crt *.pem *.p7b *.sst *.reg)</translation>
    </message>
    <message>
        <source>Export the trusted certificates</source>
        <translation>信頼された証明書のエクスポート</translation>
    </message>
    <message>
        <source>Registry files (*.reg)</source>
        <translation>レジストリ ファイル (*.reg)</translation>
    </message>
    <message>
        <source>Save the changed boot image as</source>
        <translation>変更したブート イメージを名前を付けて保存</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>You have unsaved changes to %1. Save them as a new boot image?</source>
        <translation>%1 に保存されていない変更があります。新しいブート イメージとして保存しますか?</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::TrustTree</name>
    <message>
        <source>ROOT: trusted root CAs (%1)</source>
        <translation>ROOT: 信頼されたルート証明機関 (%1)</translation>
    </message>
    <message>
        <source>AuthRoot: third-party root CAs (%1)</source>
        <translation>AuthRoot: サードパーティ ルート証明機関 (%1)</translation>
    </message>
    <message>
        <source>CA: intermediate CAs (%1)</source>
        <translation>CA: 中間証明機関 (%1)</translation>
    </message>
    <message>
        <source>disallowed</source>
        <translation>許可されていない</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>まだ有効ではない</translation>
    </message>
    <message>
        <source>intermediate CA</source>
        <translation>中間 CA</translation>
    </message>
    <message>
        <source>root CA</source>
        <translation>ルート CA</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>CA ではない</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1 (期限切れ)</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation>%1 (まだ有効ではない)</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>In Disallowed, which overrides all other stores and isn&apos;t changed here.</source>
        <translation>ほかのすべてのストアより優先される Disallowed にあります。Disallowed はここでは変更されません。</translation>
    </message>
    <message>
        <source>Disallowed: not trusted, even if it&apos;s in another store (%1)</source>
        <translation>Disallowed: 別のストアにあっても信頼されない (%1)</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼された証明書</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>追加予定</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>削除予定</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VariablesModel</name>
    <message>
        <source>The site registered the medium&apos;s identifier and certificate as a pair. They can&apos;t be created offline, so %1 can&apos;t be changed.</source>
        <translation>サイトはメディアの識別子と証明書を組として登録しています。オフラインでは作成できないため、%1 は変更できません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where the value of a variable comes from: the medium, or a change.</extracomment>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Medium (read-only)</source>
        <translation>メディア (読み取り専用)</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VariablesTable</name>
    <message>
        <source>new value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>&amp;Add a variable</source>
        <translation>変数を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo the change</source>
        <translation>変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Variables of the new medium</source>
        <translation>新しいメディアの変数(&amp;V)</translation>
    </message>
    <message>
        <source>Variables of the new medium</source>
        <translation>新しいメディアの変数</translation>
    </message>
    <message>
        <source>Press F2 or Enter to edit the value, Delete to remove the variable.</source>
        <translation>F2 キーまたは Enter キーで値を編集、Delete キーで変数を削除します。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VerdictTable</name>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Every check and its result</source>
        <translation>すべてのチェックとその結果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Problems: %1. Passed: %2. Couldn&apos;t be checked: %3. Doesn&apos;t apply: %4.</source>
        <translation>問題: %1。合格: %2。確認できず: %3。対象外: %4。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VerdictView</name>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Where it failed</source>
        <translation>失敗した場所</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n time(s)</source>
        <translation>
            <numerusform>%n 回出現</numerusform>
        </translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>サイト コード</translation>
    </message>
    <message>
        <source>Management point behind the gateway</source>
        <translation>ゲートウェイの背後の管理ポイント</translation>
    </message>
    <message>
        <source>Build of Windows PE</source>
        <translation>Windows PE のビルド</translation>
    </message>
    <message>
        <source>Media password</source>
        <translation>メディア パスワード</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>%1: log %2, medium %3</source>
        <extracomment>Something that a log and a medium say: what it is, and what each of them says.</extracomment>
        <translation>%1: ログ %2、メディア %3</translation>
    </message>
    <message>
        <source>Also found (%1)</source>
        <translation>ほかに見つかったもの (%1)</translation>
    </message>
    <message>
        <source>Recovered from (%1)</source>
        <translation>回復できたもの (%1)</translation>
    </message>
    <message>
        <source>The line that s&amp;hows it:</source>
        <translation>それを示す行(&amp;H):</translation>
    </message>
    <message>
        <source>Open p&amp;age: %1</source>
        <translation>ページを開く(&amp;A): %1</translation>
    </message>
    <message>
        <source>Open page: %1</source>
        <translation>ページを開く: %1</translation>
    </message>
    <message>
        <source>Compared with the medium</source>
        <translation>メディアとの比較</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <extracomment>A line of a log that means nothing: how often it is there, the line, and why it is none.</extracomment>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>Looks like an error, but isn&apos;t (%1)</source>
        <translation>エラーのように見えるがエラーではないもの (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) couldn&apos;t be read or aren&apos;t known.</source>
        <translation>
            <numerusform>ほかに %n 件、読み取れなかったか不明なものがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VerifyAgain</name>
    <message>
        <source>Result of verifying</source>
        <translation>検証の結果</translation>
    </message>
    <message>
        <source>Verifying: %1 %</source>
        <translation>検証中: %1%</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Verifying was stopped. The result isn&apos;t known.</source>
        <translation>検証を停止したため、結果は不明です。</translation>
    </message>
    <message>
        <source>Stop &amp;verifying</source>
        <translation>検証を停止(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>再検証(&amp;V)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VerifyTool</name>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>not in the manifest</source>
        <translation>マニフェストにない</translation>
    </message>
    <message>
        <source>part of the structure, changed</source>
        <extracomment>The boot catalog, say, or the file allocation table.</extracomment>
        <translation>構造の一部、変更あり</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>検証したファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>コンテンツの SHA-256</translation>
    </message>
    <message>
        <source>Verify a medium</source>
        <translation>メディアの検証</translation>
    </message>
    <message>
        <source>Checks every file on a medium that this program created, and for an image everything that makes it start, against the manifest on it. No password is needed.</source>
        <translation>このプログラムで作成したメディアのすべてのファイルを、イメージの場合は起動に必要なすべてのものも、メディア上のマニフェストと照合します。パスワードは不要です。</translation>
    </message>
    <message>
        <source>Drop an ISO file or the folder of a medium here, or enter its &amp;path.</source>
        <translation>ISO ファイルまたはメディアのフォルダーをここにドロップするか、パスを入力してください(&amp;P)。</translation>
    </message>
    <message>
        <source>Medium to verify</source>
        <translation>検証するメディア</translation>
    </message>
    <message>
        <source>ISO files and disk images (*.iso *.img)</source>
        <translation>ISO ファイルとディスク イメージ (*.iso *.img)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Copies with the same content SHA-256 contain the same files.</source>
        <translation>コンテンツの SHA-256 が同じコピーには、同じファイルが含まれています。</translation>
    </message>
    <message>
        <source>Differences from the manifest</source>
        <translation>マニフェストとの相違点</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Verifying was stopped</source>
        <translation>検証を停止しました</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the medium is intact.</source>
        <translation>メディアが正常かどうかは不明です。</translation>
    </message>
    <message>
        <source>The medium can&apos;t be verified</source>
        <translation>メディアを検証できません</translation>
    </message>
    <message>
        <source>The medium couldn&apos;t be verified</source>
        <translation>メディアを検証できませんでした</translation>
    </message>
    <message>
        <source>The USB drive may be failing</source>
        <translation>USB ドライブが故障しかけている可能性があります</translation>
    </message>
    <message>
        <source>The medium is intact</source>
        <translation>メディアは正常です</translation>
    </message>
    <message>
        <source>The boot image was already damaged before the medium was created</source>
        <translation>メディアの作成前に、ブート イメージが既に破損していました</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t match its manifest</source>
        <translation>メディアがマニフェストと一致しません</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>無害</translation>
    </message>
    <message>
        <source>damaged before</source>
        <translation>以前から破損</translation>
    </message>
    <message>
        <source>may be failing</source>
        <translation>故障の可能性</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VersionBox</name>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Locked by the person who made this profile.</source>
        <extracomment>The reason of the person who made the profile follows.</extracomment>
        <translation>このプロファイルの作成者によってロックされています。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>ロック: %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::WizardWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation>プロファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使用したプロファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save profile</source>
        <translation>プロファイルを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save profile &amp;as…</source>
        <translation>名前を付けてプロファイルを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ハイ コントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Help for this &amp;page</source>
        <translation>このページのヘルプ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>はじめに(&amp;G)</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>規則(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード ショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>&amp;About CMG Media Wizard</source>
        <translation>CMG Media Wizard のバージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>プロファイルの保存</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>プロファイルを開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation>回答の保存</translation>
    </message>
    <message>
        <source>Save your answers as a profile?</source>
        <translation>回答をプロファイルとして保存しますか?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1 への変更を保存しますか?</translation>
    </message>
    <message>
        <source>If you don&apos;t save, your answers are lost. Passwords are never saved.</source>
        <translation>保存しない場合、回答は失われます。パスワードは保存されません。</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t save</source>
        <translation>保存しない(&amp;N)</translation>
    </message>
    <message>
        <source>Use another medium</source>
        <translation>別のメディアを使用</translation>
    </message>
    <message>
        <source>Use the dropped medium instead of %1?</source>
        <translation>%1 の代わりに、ドロップしたメディアを使用しますか?</translation>
    </message>
    <message>
        <source>Your other answers stay as they are.</source>
        <translation>ほかの回答はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用する(&amp;U)</translation>
    </message>
    <message>
        <source>This profile uses locations that aren&apos;t on this PC:

%1

Opening it connects to them with your account. Continue only if you know where the profile comes from.</source>
        <translation>このプロファイルは、この PC 上にない場所を使用しています:

%1

開くと、お使いのアカウントでそれらの場所に接続します。プロファイルの入手元がわかっている場合にのみ続行してください。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>About CMG Media Wizard</source>
        <translation>CMG Media Wizard のバージョン情報</translation>
    </message>
    <message>
        <source>CMG Media Wizard %1</source>
        <translation>CMG Media Wizard %1</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>データ フォルダー: %1</translation>
    </message>
    <message>
        <source>&amp;Copy for a bug report</source>
        <translation>バグ報告用にコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>CMG Media
Wizard</source>
        <translation>CMG Media
Wizard</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Go to Summary</source>
        <extracomment>Every page before it is answered.</extracomment>
        <translation>[概要] に移動</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>待機を中止(&amp;W)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機を中止</translation>
    </message>
    <message>
        <source>CMG Media Wizard</source>
        <translation>CMG Media Wizard</translation>
    </message>
    <message>
        <source>%1[*] - CMG Media Wizard</source>
        <translation>%1[*] - CMG Media Wizard</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 を保存しています…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>すべての項目に回答済みです。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>Profiles and packages (*.json *.cmgmedia)</source>
        <translation>プロファイルとプロファイル パッケージ (*.json *.cmgmedia)</translation>
    </message>
    <message>
        <source>All steps…</source>
        <extracomment>The steps of the wizard, which this profile has answered.</extracomment>
        <translation>すべての手順…</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>すべての手順</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Boot media that work over a cloud management gateway - the first time.

Free software under the GNU General Public License, version 3 or later. Works offline. No telemetry. The gateway is asked only when you select it.</source>
        <translation>クラウド管理ゲートウェイ経由で動作するブート メディアを、一度で正しく作成します。

GNU General Public License バージョン 3 以降に基づくフリー ソフトウェアです。オフラインで動作し、テレメトリは送信しません。ゲートウェイへの問い合わせは、ユーザーが選択した場合にのみ行われます。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::WritePage</name>
    <message>
        <source>Nothing is written until you select Write.</source>
        <translation>[書き込み] を選択するまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>%1. Nothing is written until you select Write.</source>
        <translation>%1。[書き込み] を選択するまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>Passw&amp;ord of the medium</source>
        <translation>メディアのパスワード(&amp;O)</translation>
    </message>
    <message>
        <source>Enter the media password.</source>
        <translation>メディア パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The media password is wrong.</source>
        <translation>メディア パスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Choose a USB drive to write to.</source>
        <translation>書き込む USB ドライブを選択してください。</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::WritingPage</name>
    <message>
        <source>Before you write</source>
        <translation>書き込む前に</translation>
    </message>
    <message>
        <source>Solve the problems above to write the medium.</source>
        <translation>メディアを書き込むには、上の問題を解決してください。</translation>
    </message>
    <message>
        <source>Open the boot medium from your site.</source>
        <translation>サイトのブート メディアを開いてください。</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>作成されるもの</translation>
    </message>
    <message>
        <source>What will be &amp;done</source>
        <translation>実行される処理(&amp;D)</translation>
    </message>
    <message>
        <source>About %1 will be read and written. The time depends on the disk.</source>
        <extracomment>How many bytes.</extracomment>
        <translation>約 %1 の読み取りと書き込みを行います。所要時間はディスクによって異なります。</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it? The old file is kept until the new one has been verified.</source>
        <translation>%1 は既に存在します。置き換えますか? 新しいファイルの検証が完了するまで、古いファイルは保持されます。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込み(&amp;W)</translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message>
        <source>Makes boot media that work over a cloud management gateway.</source>
        <translation>クラウド管理ゲートウェイ経由で動作するブート メディアを作成します。</translation>
    </message>
    <message>
        <source>Colors: system, light, dark, or contrast. Default: as chosen in the View menu.</source>
        <translation>配色: system、light、dark、または contrast。既定値: [表示] メニューでの選択。</translation>
    </message>
    <message>
        <source>Password of the imported medium: the first line of FILE.</source>
        <translation>インポートしたメディアのパスワード (FILE の 1 行目)。</translation>
    </message>
    <message>
        <source>Save a picture of every page as a PNG file in DIR, and quit.</source>
        <translation>すべてのページの画像を DIR に PNG ファイルとして保存し、終了します。</translation>
    </message>
    <message>
        <source>There is no language %1. Choose en, fr, or ja.</source>
        <translation>%1 という言語はありません。en、fr、ja のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Language of the windows: en, fr, or ja. Default: as chosen in the View menu.</source>
        <translation>ウィンドウの言語: en、fr、または ja。既定値は [表示] メニューで選択した言語です。</translation>
    </message>
    <message>
        <source>Profile or package to open.</source>
        <translation>開くプロファイルまたはプロファイル パッケージ。</translation>
    </message>
    <message>
        <source>Show the page to write the profile&apos;s medium. With --screenshots: also write it.</source>
        <translation>プロファイルのメディアを書き込むページを表示します。--screenshots と併用すると、書き込みも行います。</translation>
    </message>
</context>
</TS>
