<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BootChain</name>
    <message>
        <source>the menu of the firmware, or &quot;no bootable device&quot;</source>
        <translation>le menu du microprogramme, ou «&#x202f;no bootable device&#x202f;»</translation>
    </message>
    <message>
        <source>the menu of the firmware, a black screen, or &quot;Load Error&quot;</source>
        <translation>le menu du microprogramme, un écran noir, ou «&#x202f;Load Error&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;Secure Boot violation&quot;</source>
        <translation>«&#x202f;Secure Boot violation&#x202f;»</translation>
    </message>
    <message>
        <source>an error of the boot manager</source>
        <translation>une erreur du gestionnaire de démarrage</translation>
    </message>
    <message>
        <source>a plain command prompt</source>
        <translation>une simple invite de commandes</translation>
    </message>
    <message>
        <source>&quot;Unable to find a volume that is suitable&quot;, then the PC restarts</source>
        <translation>«&#x202f;Unable to find a volume that is suitable&#x202f;», puis le PC redémarre</translation>
    </message>
    <message>
        <source>The El Torito boot catalog is damaged (%1). Some firmware doesn&apos;t start such a disc</source>
        <translation>Le catalogue de démarrage El Torito est endommagé (%1). Certains microprogrammes ne démarrent pas à partir d’un tel disque</translation>
    </message>
    <message>
        <source>This folder has the files of a USB drive, but not its boot record</source>
        <translation>Ce dossier contient les fichiers d’une clé USB, mais pas son enregistrement de démarrage</translation>
    </message>
    <message>
        <source>What the boot code of the USB drive starts can be seen only by running it</source>
        <translation>Seule son exécution permet de savoir ce que lance le code de démarrage de la clé USB</translation>
    </message>
    <message>
        <source>The boot record of the USB drive has no code for BIOS</source>
        <translation>L’enregistrement de démarrage de la clé USB ne contient pas de code pour le BIOS</translation>
    </message>
    <message>
        <source>The disc has no El Torito boot image for BIOS</source>
        <translation>Le disque n’a pas d’image de démarrage El Torito pour le BIOS</translation>
    </message>
    <message>
        <source>The El Torito boot image for BIOS is incomplete (%1)</source>
        <translation>L’image de démarrage El Torito pour le BIOS est incomplète (%1)</translation>
    </message>
    <message>
        <source>The El Torito boot image for BIOS is empty</source>
        <translation>L’image de démarrage El Torito pour le BIOS est vide</translation>
    </message>
    <message>
        <source>What the El Torito boot image for BIOS starts can be seen only by running it</source>
        <translation>Seule son exécution permet de savoir ce que lance l’image de démarrage El Torito pour le BIOS</translation>
    </message>
    <message>
        <source>El Torito boot image for BIOS</source>
        <translation>Image de démarrage El Torito pour le BIOS</translation>
    </message>
    <message>
        <source>The files of a USB drive</source>
        <translation>Les fichiers d’une clé USB</translation>
    </message>
    <message>
        <source>The files of a USB drive with %1</source>
        <translation>Les fichiers d’une clé USB avec %1</translation>
    </message>
    <message>
        <source>The disc has no El Torito boot image for UEFI</source>
        <translation>Le disque n’a pas d’image de démarrage El Torito pour UEFI</translation>
    </message>
    <message>
        <source>El Torito boot image for UEFI</source>
        <translation>Image de démarrage El Torito pour UEFI</translation>
    </message>
    <message>
        <source>The El Torito boot image for UEFI isn&apos;t a FAT file system, or is incomplete (%1)</source>
        <translation>L’image de démarrage El Torito pour UEFI n’est pas un système de fichiers FAT, ou est incomplète (%1)</translation>
    </message>
    <message>
        <source>%1 is a Windows or UEFI program, not a boot manager for BIOS</source>
        <translation>%1 est un programme Windows ou UEFI, et non un gestionnaire de démarrage pour le BIOS</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in the El Torito boot image</source>
        <translation>%1 est absent de l’image de démarrage El Torito</translation>
    </message>
    <message>
        <source>In the El Torito boot image: %1</source>
        <translation>Dans l’image de démarrage El Torito&#x202f;: %1</translation>
    </message>
    <message>
        <source>BIOS doesn&apos;t check signatures</source>
        <translation>Le BIOS ne vérifie pas les signatures</translation>
    </message>
    <message>
        <source>not signed, so it starts only with Secure Boot off</source>
        <translation>non signé, donc ne démarre que si le démarrage sécurisé est désactivé</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signé par %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t boot configuration data, or is damaged</source>
        <translation>%1 ne contient pas de données de configuration de démarrage, ou est endommagé</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 has no boot manager object</source>
        <translation>%1 n’a pas d’objet de gestionnaire de démarrage</translation>
    </message>
    <message>
        <source>%1 names a default entry that it doesn&apos;t contain</source>
        <translation>%1 désigne une entrée par défaut qui n’y figure pas</translation>
    </message>
    <message>
        <source>The default entry starts %1, which doesn&apos;t fit this firmware</source>
        <translation>L’entrée par défaut démarre %1, qui ne convient pas à ce microprogramme</translation>
    </message>
    <message>
        <source>The default entry names no RAM disk file, or names it in an unknown way</source>
        <translation>L’entrée par défaut n’indique aucun fichier de disque RAM, ou l’indique sous une forme inconnue</translation>
    </message>
    <message>
        <source>The default entry starts from another disk than the medium</source>
        <translation>L’entrée par défaut démarre à partir d’un autre disque que le média</translation>
    </message>
    <message>
        <source>The default entry uses a different disk for Windows than for its loader</source>
        <translation>L’entrée par défaut utilise pour Windows un autre disque que pour son chargeur</translation>
    </message>
    <message>
        <source>The boot configuration names no boot.sdi</source>
        <translation>La configuration de démarrage n’indique aucun boot.sdi</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a boot.sdi file</source>
        <translation>%1 n’est pas un fichier boot.sdi</translation>
    </message>
    <message>
        <source>No image in %1 is marked as bootable (boot index 0)</source>
        <translation>Aucune image de %1 n’est marquée comme démarrable (index de démarrage 0)</translation>
    </message>
    <message>
        <source>The header of %1 gives the wrong position for the bootable image</source>
        <translation>L’en-tête de %1 indique une position erronée pour l’image démarrable</translation>
    </message>
    <message>
        <source>%1 is compressed with LZMS</source>
        <translation>%1 est compressé avec LZMS</translation>
    </message>
    <message>
        <source>%1 stores many files in one solid block</source>
        <translation>%1 stocke de nombreux fichiers dans un seul bloc solide</translation>
    </message>
    <message>
        <source>%1 is compressed with %2 in chunks of %3 KiB instead of 32 KiB</source>
        <translation>%1 est compressé avec %2 en segments de %3&#xa0;Kio au lieu de 32&#xa0;Kio</translation>
    </message>
    <message>
        <source>Image %1 of %2, compression %3</source>
        <translation>Image %1 sur %2, compression %3</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in the boot image</source>
        <translation>%1 est absent de l’image de démarrage</translation>
    </message>
    <message>
        <source>The default entry doesn&apos;t name the Windows folder</source>
        <translation>L’entrée par défaut n’indique pas le dossier Windows</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a registry hive, or is damaged</source>
        <translation>%1 n’est pas une ruche de Registre, ou est endommagé</translation>
    </message>
    <message>
        <source>TsBootShell.exe isn&apos;t in the boot image</source>
        <translation>TsBootShell.exe est absent de l’image de démarrage</translation>
    </message>
    <message>
        <source>%1 has no [MediaInfo] section that describes the medium</source>
        <translation>%1 n’a pas de section [MediaInfo] décrivant le média</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image, or the medium that the console made.</source>
        <translation>Utilisez les fichiers de démarrage de l’image de démarrage, ou le média créé par la console.</translation>
    </message>
    <message>
        <source>Use your site&apos;s boot.wim from a distribution point.</source>
        <translation>Utilisez le boot.wim de votre site, à partir d’un point de distribution.</translation>
    </message>
    <message>
        <source>What the firmware starts</source>
        <translation>Ce que démarre le microprogramme</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image, or import the ISO file that the console made. For a USB drive on BIOS, choose a boot record.</source>
        <translation>Utilisez les fichiers de démarrage de l’image de démarrage, ou importez le fichier ISO créé par la console. Pour une clé USB sur un PC avec BIOS, choisissez un enregistrement de démarrage.</translation>
    </message>
    <message>
        <source>Boot manager</source>
        <translation>Gestionnaire de démarrage</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Démarrage sécurisé</translation>
    </message>
    <message>
        <source>Boot configuration (BCD)</source>
        <translation>Configuration de démarrage (BCD)</translation>
    </message>
    <message>
        <source>Default entry</source>
        <translation>Entrée par défaut</translation>
    </message>
    <message>
        <source>RAM disk</source>
        <translation>Disque RAM</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>Export it with DISM, /Compress:max and /Bootable, or use your site&apos;s boot.wim. If no image is marked as bootable, mark it on the Boot image page or with bootImage.makeBootable.</source>
        <translation>Exportez-la avec DISM, /Compress:max et /Bootable, ou utilisez le boot.wim de votre site. Si aucune image n’est marquée comme démarrable, marquez-la sur la page Image de démarrage ou avec bootImage.makeBootable.</translation>
    </message>
    <message>
        <source>Loader in the boot image</source>
        <translation>Chargeur de l’image de démarrage</translation>
    </message>
    <message>
        <source>Registry of Windows PE</source>
        <translation>Registre de Windows PE</translation>
    </message>
    <message>
        <source>Configuration Manager in Windows PE</source>
        <translation>Configuration Manager dans Windows PE</translation>
    </message>
    <message>
        <source>Finding the medium again</source>
        <translation>Localisation du média depuis Windows PE</translation>
    </message>
    <message>
        <source>Use the medium that the console made.</source>
        <translation>Utilisez le média créé par la console.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>security version (SVN) %1</source>
        <translation>version de sécurité (SVN) %1</translation>
    </message>
    <message>
        <source>UEFI, 64-bit</source>
        <translation>UEFI, 64&#xa0;bits</translation>
    </message>
    <message>
        <source>UEFI, 32-bit</source>
        <translation>UEFI, 32&#xa0;bits</translation>
    </message>
    <message>
        <source>UEFI, ARM64</source>
        <translation>UEFI, ARM64</translation>
    </message>
    <message>
        <source>%1: %2; the PC shows %3</source>
        <extracomment>A step of starting, what is wrong there, an error code or what the screen shows.</extracomment>
        <translation>%1&#x202f;: %2&#x202f;; le PC affiche %3</translation>
    </message>
    <message>
        <source>Not known, though every part is there and in its form (%1: %2)</source>
        <extracomment>A step of starting, what cannot be told about it.</extracomment>
        <translation>Inconnu, bien que chaque élément soit présent et bien formé (%1&#x202f;: %2)</translation>
    </message>
    <message>
        <source>Not known (%1: %2)</source>
        <extracomment>A step of starting, why nobody knows.</extracomment>
        <translation>Inconnu (%1&#x202f;: %2)</translation>
    </message>
    <message>
        <source>It starts; %1</source>
        <extracomment>What is known of the signature.</extracomment>
        <translation>Démarre&#x202f;; %1</translation>
    </message>
    <message>
        <source>It starts</source>
        <translation>Démarre</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 est absent</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 contains only zeros</source>
        <translation>%1 ne contient que des zéros</translation>
    </message>
    <message>
        <source>%1 is incomplete: the disk in it is larger than the file</source>
        <translation>%1 est incomplet&#x202f;: le disque qu’il contient est plus grand que le fichier</translation>
    </message>
    <message>
        <source>%1 contains no disk, and how the boot manager treats that isn&apos;t known</source>
        <translation>%1 ne contient aucun disque, et la façon dont le gestionnaire de démarrage traite ce cas n’est pas connue</translation>
    </message>
    <message>
        <source>Nothing in %1 tells whether it is the Windows boot manager</source>
        <translation>Rien dans %1 n’indique s’il s’agit du gestionnaire de démarrage Windows</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a program, or is damaged</source>
        <translation>%1 n’est pas un programme, ou est endommagé</translation>
    </message>
    <message>
        <source>%1 is for another processor</source>
        <translation>%1 est destiné à un autre processeur</translation>
    </message>
    <message>
        <source>%1 is for %2</source>
        <translation>%1 est destiné à %2</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an EFI application (subsystem %2)</source>
        <translation>%1 n’est pas une application EFI (sous-système %2)</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Windows loader (subsystem %2)</source>
        <translation>%1 n’est pas un chargeur Windows (sous-système %2)</translation>
    </message>
    <message>
        <source>%1 was changed after it was signed</source>
        <translation>%1 a été modifié après sa signature</translation>
    </message>
</context>
<context>
    <name>BuildInputs</name>
    <message>
        <source>imported medium</source>
        <translation>média importé</translation>
    </message>
    <message>
        <source>boot image</source>
        <translation>image de démarrage</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificats</translation>
    </message>
    <message>
        <source>boot record</source>
        <translation>enregistrement de démarrage</translation>
    </message>
</context>
<context>
    <name>BuildMedium</name>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>A boot medium is being written</source>
        <translation>Écriture d’un média de démarrage en cours</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Boot medium %1 expires</source>
        <translation>Le média de démarrage %1 expire</translation>
    </message>
    <message>
        <source>The certificate of this boot medium expires today. Create a new medium in the Configuration Manager console and complete it with CMG Media Wizard.
Thumbprint: %1</source>
        <translation>Le certificat de ce média de démarrage expire aujourd’hui. Créez un nouveau média dans la console Configuration Manager et complétez-le avec CMG Media Wizard.
Empreinte numérique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Test the boot medium %1</source>
        <translation>Tester le média de démarrage %1</translation>
    </message>
    <message>
        <source>This boot medium is six months old. Administrators report that gateways reject media of that age (0x87d0027e, then 0x87d00215) even with a valid certificate. Microsoft doesn&apos;t document it. Test the medium, or create a new one.
https://github.com/MicrosoftDocs/memdocs/issues/4158</source>
        <translation>Ce média de démarrage a six mois. Des administrateurs signalent que les passerelles rejettent les médias de cet âge (0x87d0027e, puis 0x87d00215), même avec un certificat valide. Microsoft ne documente pas ce comportement. Testez le média, ou créez-en un nouveau.
https://github.com/MicrosoftDocs/memdocs/issues/4158</translation>
    </message>
</context>
<context>
    <name>CertificateFile</name>
    <message>
        <source>a certificate that can&apos;t be read</source>
        <translation>un certificat illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that aren&apos;t part of a certificate</source>
        <translation>
            <numerusform>%n&#xa0;octet qui ne fait pas partie d’un certificat</numerusform>
            <numerusform>%n&#xa0;octets qui ne font pas partie d’un certificat</numerusform>
        </translation>
    </message>
    <message>
        <source>the store is incomplete or damaged</source>
        <translation>le magasin est incomplet ou endommagé</translation>
    </message>
    <message>
        <source>a signed message, whose certificates aren&apos;t used</source>
        <translation>un message signé, dont les certificats ne sont pas utilisés</translation>
    </message>
    <message>
        <source>no certificate found</source>
        <translation>aucun certificat trouvé</translation>
    </message>
    <message>
        <source>blocks of another type (%1)</source>
        <translation>blocs d’un autre type (%1)</translation>
    </message>
    <message>
        <source>its first line is damaged</source>
        <translation>sa première ligne est endommagée</translation>
    </message>
    <message>
        <source>its last line is missing</source>
        <translation>sa dernière ligne est absente</translation>
    </message>
    <message>
        <source>it isn&apos;t Base64</source>
        <translation>ce n’est pas du Base64</translation>
    </message>
    <message>
        <source>block %1, byte %2: %3</source>
        <translation>bloc %1, octet %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>block %1: %2</source>
        <translation>bloc %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>octet %1&#x202f;: %2</translation>
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
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non satisfaite</translation>
    </message>
    <message>
        <source>Doesn&apos;t apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Test on a PC</source>
        <translation>À tester sur un PC</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Checklist for boot media over the internet</source>
        <translation>Liste de contrôle pour les médias de démarrage sur Internet</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n non satisfaite</numerusform>
            <numerusform>%n non satisfaites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couldn&apos;t be checked</source>
        <translation>
            <numerusform>%n vérification impossible</numerusform>
            <numerusform>%n vérifications impossibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n à confirmer</numerusform>
            <numerusform>%n à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to test on a PC</source>
        <translation>
            <numerusform>%n à tester sur un PC</numerusform>
            <numerusform>%n à tester sur un PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OK</source>
        <translation>
            <numerusform>%n OK</numerusform>
            <numerusform>%n OK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmée</numerusform>
            <numerusform>%n confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Finding and action</source>
        <translation>Constat et action</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <extracomment>Asked is the gateway; the place is a date.</extracomment>
        <translation>Interrogée le %1</translation>
    </message>
    <message>
        <source>The gateway was asked on %1 UTC.</source>
        <translation>La passerelle a été interrogée le %1 UTC.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats approuvés</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>Boot files</source>
        <translation>Fichiers de démarrage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1&#xa0;octets</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Size of all files</source>
        <translation>Taille totale des fichiers</translation>
    </message>
    <message>
        <source>Variables, identity, and password weren&apos;t compared: they can&apos;t be read without the media password.</source>
        <translation>Les variables, l’identité et le mot de passe n’ont pas été comparés&#x202f;: ils sont illisibles sans le mot de passe du média.</translation>
    </message>
    <message>
        <source>password-protected</source>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un mot de passe</translation>
    </message>
    <message>
        <source>a different one</source>
        <translation>un autre mot de passe</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secret</translation>
    </message>
    <message>
        <source>a different secret</source>
        <translation>un autre secret</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Image that boots</source>
        <translation>Image qui démarre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1, signed by</source>
        <translation>%1, signé par</translation>
    </message>
    <message>
        <source>same size, different content</source>
        <translation>même taille, contenu différent</translation>
    </message>
</context>
<context>
    <name>ConsoleRun</name>
    <message>
        <source>the site code</source>
        <translation>le code de site</translation>
    </message>
    <message>
        <source>the package ID of the boot image</source>
        <translation>l’ID de package de l’image de démarrage</translation>
    </message>
    <message>
        <source>the service name of the cloud management gateway (CMG)</source>
        <translation>le nom de service de la passerelle de gestion cloud (CMG)</translation>
    </message>
</context>
<context>
    <name>ConsoleScript</name>
    <message>
        <source>Site code</source>
        <translation>Code de site</translation>
    </message>
    <message>
        <source>Package ID of the boot image</source>
        <translation>ID de package de l’image de démarrage</translation>
    </message>
    <message>
        <source>Service name of the cloud management gateway (CMG)</source>
        <translation>Nom de service de la passerelle de gestion cloud (CMG)</translation>
    </message>
    <message>
        <source>Media password</source>
        <translation>Mot de passe du média</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Mot de passe du certificat</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>%1, %2, %3, without a serial number</source>
        <extracomment>A stick: its name, size and path.</extracomment>
        <translation>%1, %2, %3, sans numéro de série</translation>
    </message>
    <message>
        <source>%1, %2, %3, serial number %4</source>
        <extracomment>A stick: its name, size, path and serial number.</extracomment>
        <translation>%1, %2, %3, numéro de série %4</translation>
    </message>
    <message>
        <source>Other programs can change %1, which is about to get administrator rights to write the USB drive. Any program in your account could replace it. To prevent that, install CMG Media Wizard for all users.</source>
        <translation>D’autres programmes peuvent modifier %1, qui va recevoir des droits d’administrateur pour écrire sur la clé USB. N’importe quel programme de votre compte pourrait le remplacer. Pour l’éviter, installez CMG Media Wizard pour tous les utilisateurs.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>The log doesn&apos;t contain it.</source>
        <translation>Le journal ne contient pas cette information.</translation>
    </message>
    <message>
        <source>The medium or profile doesn&apos;t contain it, or can&apos;t be read.</source>
        <translation>Le média ou le profil ne contient pas cette information, ou est illisible.</translation>
    </message>
    <message>
        <source>The PC started from a different boot image than the one on this medium, probably from an older medium.</source>
        <translation>Le PC a démarré à partir d’une autre image de démarrage que celle de ce média, probablement à partir d’un média plus ancien.</translation>
    </message>
    <message>
        <source>The PC started from a medium without a password, but this medium has one: it&apos;s a different medium.</source>
        <translation>Le PC a démarré à partir d’un média sans mot de passe, alors que celui-ci en a un&#x202f;: il s’agit d’un autre média.</translation>
    </message>
    <message>
        <source>The log is about a different gateway than this medium.</source>
        <translation>Le journal concerne une autre passerelle que ce média.</translation>
    </message>
    <message>
        <source>The log is about a different site than this medium.</source>
        <translation>Le journal concerne un autre site que ce média.</translation>
    </message>
    <message>
        <source>The medium names a different management point behind the gateway than the log.</source>
        <translation>Le média désigne un autre point de gestion derrière la passerelle que le journal.</translation>
    </message>
    <message>
        <source>The log starts after the start of Windows PE.</source>
        <translation>Le journal commence après le démarrage de Windows PE.</translation>
    </message>
    <message>
        <source>The log ends without an error from the task sequence engine. What happened next isn&apos;t known.</source>
        <translation>Le journal se termine sans erreur du moteur de séquence de tâches. La suite n’est pas connue.</translation>
    </message>
    <message>
        <source>The PC started from the network, not from a boot medium.</source>
        <translation>Le PC a démarré à partir du réseau, et non d’un média de démarrage.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Lines before it:</source>
        <translation>Lignes précédentes&#x202f;:</translation>
    </message>
    <message>
        <source>None of the files is a readable log. Choose smsts.log, the folder that it&apos;s in, or a ZIP file of it.</source>
        <translation>Aucun des fichiers n’est un journal lisible. Choisissez smsts.log, le dossier qui le contient ou un fichier ZIP de celui-ci.</translation>
    </message>
    <message>
        <source>Nothing failed: the log ends with success.</source>
        <translation>Aucun échec&#x202f;: le journal se termine par une réussite.</translation>
    </message>
    <message>
        <source>Nothing failed: the log ends with the restart into the new Windows. What follows is in C:\_SMSTaskSequence\Logs.</source>
        <translation>Aucun échec&#x202f;: le journal se termine par le redémarrage dans le nouveau Windows. La suite se trouve dans C:\_SMSTaskSequence\Logs.</translation>
    </message>
    <message>
        <source>Nothing failed up to the end of the log. What happened next isn&apos;t in it.</source>
        <translation>Aucun échec jusqu’à la fin du journal. Ce qui s’est passé ensuite n’y figure pas.</translation>
    </message>
    <message>
        <source>What would have prevented it:</source>
        <translation>Ce qui l’aurait évité&#x202f;:</translation>
    </message>
    <message>
        <source>What the medium contains about it:</source>
        <translation>Ce que contient le média à ce sujet&#x202f;:</translation>
    </message>
    <message>
        <source>Also found:</source>
        <translation>Autres constats&#x202f;:</translation>
    </message>
    <message>
        <source>Recovered from:</source>
        <translation>Erreurs surmontées&#x202f;:</translation>
    </message>
    <message>
        <source>Compared, log | medium:</source>
        <translation>Comparé, journal | média&#x202f;:</translation>
    </message>
    <message>
        <source>Couldn&apos;t be compared:</source>
        <translation>Comparaison impossible&#x202f;:</translation>
    </message>
    <message>
        <source>Looks like an error, but isn&apos;t:</source>
        <translation>Ressemble à une erreur, mais n’en est pas une&#x202f;:</translation>
    </message>
    <message>
        <source>Not in the logs:</source>
        <translation>Absent des journaux&#x202f;:</translation>
    </message>
    <message>
        <source>The log around the line:</source>
        <translation>Le journal autour de la ligne&#x202f;:</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>It isn&apos;t an error.</source>
        <translation>Ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Causes that show it</source>
        <translation>Causes qui le produisent</translation>
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
        <translation>le composant qui l’a écrit, par exemple le moteur de séquence de tâches</translation>
    </message>
    <message>
        <source>An HRESULT of the Win32 code %1</source>
        <translation>HRESULT du code Win32 %1</translation>
    </message>
    <message>
        <source>An HRESULT of the HTTP status %1</source>
        <translation>HRESULT de l’état HTTP %1</translation>
    </message>
    <message>
        <source>An HRESULT that means the same as %1</source>
        <translation>HRESULT de même signification que %1</translation>
    </message>
    <message>
        <source>An HRESULT of the facility %1, code %2</source>
        <translation>HRESULT de la fonction (facility) %1, code %2</translation>
    </message>
    <message>
        <source>An HRESULT of the NTSTATUS %1</source>
        <translation>HRESULT du NTSTATUS %1</translation>
    </message>
    <message>
        <source>A code of Windows Setup</source>
        <translation>Code du programme d’installation de Windows</translation>
    </message>
    <message>
        <source>An NTSTATUS, as reported by the boot manager and the kernel</source>
        <translation>NTSTATUS, tel que signalé par le gestionnaire de démarrage et le noyau</translation>
    </message>
    <message>
        <source>An HTTP status from a server, otherwise a Win32 code</source>
        <translation>État HTTP d’un serveur, ou sinon code Win32</translation>
    </message>
    <message>
        <source>A Win32 code, or the exit code of a program</source>
        <translation>Code Win32, ou code de sortie d’un programme</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>ce serveur</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>un nombre inconnu</translation>
    </message>
    <message>
        <source>(not in the log)</source>
        <translation>(absent du journal)</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Supposition</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Très probable</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; failed%2. The reason isn&apos;t known. These lines are before it.</source>
        <translation>L’étape «&#x202f;%1&#x202f;» a échoué%2. La cause n’est pas connue. Voici les lignes qui précèdent.</translation>
    </message>
    <message>
        <source>It failed%1. The reason isn&apos;t known. This is the first line that shows it.</source>
        <translation>Échec%1. La cause n’est pas connue. Voici la première ligne qui le montre.</translation>
    </message>
    <message>
        <source>Read the lines before it, and look up the code with cmgmedia explain. Send the whole log, from its beginning, to someone who can help.</source>
        <translation>Lisez les lignes qui précèdent, et recherchez le code avec cmgmedia explain. Envoyez le journal complet, depuis son début, à une personne qui peut vous aider.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Start of Windows PE</source>
        <translation>Démarrage de Windows PE</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Media variables</source>
        <translation>Variables de média</translation>
    </message>
    <message>
        <source>Token of the gateway</source>
        <translation>Jeton de la passerelle</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Choosing a task sequence</source>
        <translation>Choix d’une séquence de tâches</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Windows Setup</source>
        <translation>Programme d’installation de Windows</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The medium has a fault that explains it: %1.</source>
        <translation>Le média présente un défaut qui l’explique&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Whether the medium has a fault that explains it couldn&apos;t be checked in full.</source>
        <translation>Il n’a pas été possible de vérifier entièrement si le média présente un défaut qui l’explique.</translation>
    </message>
    <message>
        <source>This medium doesn&apos;t have the fault. Perhaps the PC started from an older one: create it again, and start the PC from that.</source>
        <translation>Ce média ne présente pas ce défaut. Le PC a peut-être démarré à partir d’un média plus ancien&#x202f;: recréez-le, et démarrez le PC à partir du nouveau.</translation>
    </message>
    <message>
        <source>The WMI namespaces of the client aren&apos;t in Windows PE.</source>
        <translation>Les espaces de noms WMI du client n’existent pas dans Windows PE.</translation>
    </message>
    <message>
        <source>There is no client in Windows PE.</source>
        <translation>Il n’y a pas de client dans Windows PE.</translation>
    </message>
    <message>
        <source>A setting that is optional isn&apos;t set.</source>
        <translation>Un paramètre facultatif n’est pas défini.</translation>
    </message>
    <message>
        <source>The task sequence environment isn&apos;t open yet, or is already closed.</source>
        <translation>L’environnement de séquence de tâches n’est pas encore ouvert, ou est déjà fermé.</translation>
    </message>
    <message>
        <source>It surrounds another line and has no meaning of its own.</source>
        <translation>Cette ligne accompagne une autre ligne et n’a pas de signification propre.</translation>
    </message>
    <message>
        <source>This is normal where tokens are used instead of certificates.</source>
        <translation>C’est normal lorsque des jetons sont utilisés à la place de certificats.</translation>
    </message>
    <message>
        <source>There is no data folder before the disk is formatted.</source>
        <translation>Il n’y a pas de dossier de données avant le formatage du disque.</translation>
    </message>
    <message>
        <source>It&apos;s searched for, but not needed.</source>
        <translation>Cet élément est recherché, mais n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>No one is signed in yet, so there is no user token.</source>
        <translation>Aucun utilisateur n’est encore connecté&#x202f;; il n’y a donc pas de jeton utilisateur.</translation>
    </message>
    <message>
        <source>It follows every failure to get a token.</source>
        <translation>Cette ligne suit chaque échec d’obtention d’un jeton.</translation>
    </message>
    <message>
        <source>Such lines were seen in logs with a known cause.</source>
        <translation>De telles lignes ont été observées dans des journaux dont la cause est connue.</translation>
    </message>
    <message>
        <source>The code or its meaning is documented. A log with exactly this cause hasn&apos;t been seen yet.</source>
        <translation>Le code ou sa signification est documenté. Aucun journal présentant exactement cette cause n’a encore été observé.</translation>
    </message>
    <message>
        <source>This is an interpretation of the line, not a proof.</source>
        <translation>Il s’agit d’une interprétation de la ligne, et non d’une preuve.</translation>
    </message>
    <message>
        <source>Windows PE started, but can&apos;t find the USB drive or disc that it started from.</source>
        <translation>Windows PE a démarré, mais ne trouve pas la clé USB ou le disque à partir duquel il a démarré.</translation>
    </message>
    <message>
        <source>Use another USB port (USB 2, or add the USB 3 driver to the boot image), then another USB drive. Write the medium to a USB drive of its own, not as a file on a multi-boot drive, and don&apos;t show it to the PC as a virtual CD.</source>
        <translation>Utilisez un autre port USB (USB 2), ou ajoutez le pilote USB 3 à l’image de démarrage, puis essayez une autre clé USB. Écrivez le média sur une clé USB dédiée, et non sous forme de fichier sur une clé à démarrage multiple, et ne le présentez pas au PC comme CD virtuel.</translation>
    </message>
    <message>
        <source>The drive that Windows PE started from isn&apos;t available yet.</source>
        <translation>Le lecteur à partir duquel Windows PE a démarré n’est pas encore disponible.</translation>
    </message>
    <message>
        <source>See where the retries end.</source>
        <translation>Regardez comment se terminent les nouvelles tentatives.</translation>
    </message>
    <message>
        <source>The media password wasn&apos;t accepted.</source>
        <translation>Le mot de passe du média n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Type it as on a US keyboard, or set the keyboard layout of the boot image. If the password is lost, create a new medium.</source>
        <translation>Tapez-le comme sur un clavier américain (QWERTY), ou définissez la disposition de clavier de l’image de démarrage. Si le mot de passe est perdu, créez un nouveau média.</translation>
    </message>
    <message>
        <source>No gateway or distribution point has package %1.</source>
        <translation>Aucune passerelle et aucun point de distribution ne contient le package %1.</translation>
    </message>
    <message>
        <source>Distribute it to the content-enabled gateway and wait until that version is there. Allow cloud distribution points in the client settings.</source>
        <translation>Distribuez-le à la passerelle prenant en charge le contenu et attendez que cette version y soit disponible. Autorisez les points de distribution cloud dans les paramètres client.</translation>
    </message>
    <message>
        <source>Version %1 of package %2 can&apos;t be downloaded from anywhere.</source>
        <translation>La version %1 du package %2 ne peut être téléchargée depuis aucun emplacement.</translation>
    </message>
    <message>
        <source>Distribute exactly that version to the content-enabled gateway. Status 0 in distmgr.log doesn&apos;t prove that it&apos;s there.</source>
        <translation>Distribuez exactement cette version à la passerelle prenant en charge le contenu. L’état 0 dans distmgr.log ne prouve pas qu’elle s’y trouve.</translation>
    </message>
    <message>
        <source>The task sequence refers to package %1, but the PC got no policy for it.</source>
        <translation>La séquence de tâches fait référence au package %1, mais le PC n’a reçu aucune stratégie pour celui-ci.</translation>
    </message>
    <message>
        <source>Check whether the package still exists and is distributed. If its version is 1, update it once.</source>
        <translation>Vérifiez que le package existe toujours et qu’il est distribué. Si sa version est 1, mettez-le à jour une fois.</translation>
    </message>
    <message>
        <source>Package %1 arrived with different content than the site has.</source>
        <translation>Le package %1 est arrivé avec un contenu différent de celui du site.</translation>
    </message>
    <message>
        <source>Update the package on its distribution points, or remove and distribute it again. Look for hidden files and unusual names in its source.</source>
        <translation>Mettez à jour le package sur ses points de distribution, ou supprimez-le et redistribuez-le. Recherchez des fichiers masqués et des noms inhabituels dans sa source.</translation>
    </message>
    <message>
        <source>The application document wasn&apos;t found at the management point; site version 2509 has a defect of this kind.</source>
        <translation>Le document de l’application est introuvable sur le point de gestion&#x202f;; la version 2509 du site présente un défaut de ce type.</translation>
    </message>
    <message>
        <source>Install KB36949461 or later.</source>
        <translation>Installez KB36949461 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>The download was refused (status %1).</source>
        <translation>Le téléchargement a été refusé (état %1).</translation>
    </message>
    <message>
        <source>Access to content lasts 24 hours by the PC&apos;s clock. Check the clock and start again. Check the client setting for cloud distribution points.</source>
        <translation>L’accès au contenu est valable 24&#xa0;heures d’après l’horloge du PC. Vérifiez l’horloge et recommencez. Vérifiez le paramètre client relatif aux points de distribution cloud.</translation>
    </message>
    <message>
        <source>A package file isn&apos;t where the site says it is (%1).</source>
        <translation>Un fichier de package ne se trouve pas à l’emplacement indiqué par le site (%1).</translation>
    </message>
    <message>
        <source>Update the package on the gateway. On a distribution point, allow the file type in IIS request filtering.</source>
        <translation>Mettez à jour le package sur la passerelle. Sur un point de distribution, autorisez le type de fichier dans le filtrage des demandes d’IIS.</translation>
    </message>
    <message>
        <source>The server failed while it sent content (HTTP 500).</source>
        <translation>Le serveur a échoué pendant l’envoi du contenu (HTTP 500).</translation>
    </message>
    <message>
        <source>Try again. Read the IIS and distribution point logs.</source>
        <translation>Réessayez. Consultez les journaux d’IIS et du point de distribution.</translation>
    </message>
    <message>
        <source>A step uses a network share on the intranet.</source>
        <translation>Une étape utilise un partage réseau de l’intranet.</translation>
    </message>
    <message>
        <source>Use a package for the content instead. Network shares can&apos;t be reached from the internet.</source>
        <translation>Utilisez plutôt un package pour le contenu. Les partages réseau ne sont pas accessibles depuis Internet.</translation>
    </message>
    <message>
        <source>No network access account. None is needed over a gateway.</source>
        <translation>Aucun compte d’accès réseau. Il n’en faut pas avec une passerelle.</translation>
    </message>
    <message>
        <source>This matters only for content from a distribution point.</source>
        <translation>Cela n’a d’importance que pour le contenu provenant d’un point de distribution.</translation>
    </message>
    <message>
        <source>The disk is smaller than the step&apos;s partitions (wanted %1, left %2).</source>
        <translation>Le disque est plus petit que les partitions de l’étape (demandé&#x202f;: %1, restant&#x202f;: %2).</translation>
    </message>
    <message>
        <source>Use percentages, or choose a different disk for the step.</source>
        <translation>Utilisez des pourcentages, ou choisissez un autre disque pour l’étape.</translation>
    </message>
    <message>
        <source>The disk couldn&apos;t be partitioned. Usually Windows PE has no driver for the storage controller (Intel RST or VMD).</source>
        <translation>Le disque n’a pas pu être partitionné. En général, Windows PE n’a pas de pilote pour le contrôleur de stockage (Intel RST ou VMD).</translation>
    </message>
    <message>
        <source>Set the controller to AHCI, or add its driver to the boot image. To check, press F8 and use diskpart, list disk.</source>
        <translation>Configurez le contrôleur en mode AHCI, ou ajoutez son pilote à l’image de démarrage. Pour vérifier, appuyez sur F8 et utilisez diskpart, list disk.</translation>
    </message>
    <message>
        <source>The boot image can&apos;t be copied to the disk: its partitions don&apos;t match the firmware mode.</source>
        <translation>L’image de démarrage ne peut pas être copiée sur le disque&#x202f;: ses partitions ne correspondent pas au mode du microprogramme.</translation>
    </message>
    <message>
        <source>Start the medium in the mode (UEFI or BIOS) that the task sequence partitions for. Clean the disk with diskpart first.</source>
        <translation>Démarrez le média dans le mode (UEFI ou BIOS) pour lequel la séquence de tâches crée les partitions. Nettoyez d’abord le disque avec diskpart.</translation>
    </message>
    <message>
        <source>The disk of the PC is full.</source>
        <translation>Le disque du PC est plein.</translation>
    </message>
    <message>
        <source>Partition the disk in the task sequence. Allow twice the size of the image.</source>
        <translation>Partitionnez le disque dans la séquence de tâches. Prévoyez deux fois la taille de l’image.</translation>
    </message>
    <message>
        <source>Windows PE ran out of memory.</source>
        <translation>Windows PE a manqué de mémoire.</translation>
    </message>
    <message>
        <source>Increase the scratch space of the boot image to 512 MB. Don&apos;t download whole packages before the disk is formatted.</source>
        <translation>Augmentez l’espace de travail de l’image de démarrage à 512&#xa0;Mo. Ne téléchargez pas de packages entiers avant le formatage du disque.</translation>
    </message>
    <message>
        <source>The image, or the disk that it&apos;s written to, is damaged.</source>
        <translation>L’image, ou le disque sur lequel elle est écrite, est endommagée.</translation>
    </message>
    <message>
        <source>Update the image on the gateway. Test the PC&apos;s disk and memory.</source>
        <translation>Mettez à jour l’image sur la passerelle. Testez le disque et la mémoire du PC.</translation>
    </message>
    <message>
        <source>A driver of the driver package couldn&apos;t be added.</source>
        <translation>Un pilote du package de pilotes n’a pas pu être ajouté.</translation>
    </message>
    <message>
        <source>Remove the driver from the package, or let the step continue on error.</source>
        <translation>Supprimez le pilote du package, ou autorisez l’étape à continuer en cas d’erreur.</translation>
    </message>
    <message>
        <source>BitLocker couldn&apos;t be set up: Windows PE from ADK 10.1.22000 doesn&apos;t own the TPM.</source>
        <translation>BitLocker n’a pas pu être configuré&#x202f;: Windows PE de l’ADK 10.1.22000 n’est pas propriétaire du module TPM.</translation>
    </message>
    <message>
        <source>Add reg add HKLM\SOFTWARE\Policies\Microsoft\TPM /v OSManagedAuthLevel /t REG_DWORD /d 2 /f before the step, or use a newer boot image.</source>
        <translation>Ajoutez reg add HKLM\SOFTWARE\Policies\Microsoft\TPM /v OSManagedAuthLevel /t REG_DWORD /d 2 /f avant l’étape, ou utilisez une image de démarrage plus récente.</translation>
    </message>
    <message>
        <source>BitLocker is set to store its recovery key in Active Directory, which can&apos;t be reached from the internet.</source>
        <translation>BitLocker est configuré pour stocker sa clé de récupération dans Active Directory, qui n’est pas accessible depuis Internet.</translation>
    </message>
    <message>
        <source>Store the key in the site database (2203 and later), or let the step continue on error.</source>
        <translation>Stockez la clé dans la base de données du site (2203 et versions ultérieures), ou autorisez l’étape à continuer en cas d’erreur.</translation>
    </message>
    <message>
        <source>BitLocker couldn&apos;t use the TPM (%1).</source>
        <translation>BitLocker n’a pas pu utiliser le module TPM (%1).</translation>
    </message>
    <message>
        <source>Clear and enable the TPM in the firmware, and update it.</source>
        <translation>Effacez et activez le module TPM dans le microprogramme, et mettez-le à jour.</translation>
    </message>
    <message>
        <source>The management point refused the medium&apos;s certificate: it expired or was blocked.</source>
        <translation>Le point de gestion a refusé le certificat du média&#x202f;: il a expiré ou a été bloqué.</translation>
    </message>
    <message>
        <source>Create the medium again with a later expiration date. Check under Administration, Security, Certificates whether it&apos;s blocked.</source>
        <translation>Recréez le média avec une date d’expiration ultérieure. Vérifiez sous Administration, Sécurité, Certificats s’il est bloqué.</translation>
    </message>
    <message>
        <source>The gateway refused the token: it has expired.</source>
        <translation>La passerelle a refusé le jeton&#x202f;: il a expiré.</translation>
    </message>
    <message>
        <source>Create the medium again. For the client, use a new bulk registration token or let it reach the management point.</source>
        <translation>Recréez le média. Pour le client, utilisez un nouveau jeton d’inscription en bloc ou permettez-lui d’accéder au point de gestion.</translation>
    </message>
    <message>
        <source>TLS works, but the token service behind the gateway refused the medium. Administrators report this for media that are about six months old.</source>
        <translation>TLS fonctionne, mais le service de jetons derrière la passerelle a refusé le média. Des administrateurs le signalent pour des médias d’environ six mois.</translation>
    </message>
    <message>
        <source>Create the medium again in the console.</source>
        <translation>Recréez le média dans la console.</translation>
    </message>
    <message>
        <source>The medium got no token, and the log gives no earlier reason.</source>
        <translation>Le média n’a obtenu aucun jeton, et le journal n’indique aucune cause antérieure.</translation>
    </message>
    <message>
        <source>On version 2010 of the early update ring, install KB4594176. Otherwise, send the log from its beginning.</source>
        <translation>Sur la version 2010 de l’anneau de mise à jour anticipée, installez KB4594176. Sinon, envoyez le journal depuis son début.</translation>
    </message>
    <message>
        <source>The management point can&apos;t reach Microsoft Entra to check tokens.</source>
        <translation>Le point de gestion ne peut pas joindre Microsoft Entra pour vérifier les jetons.</translation>
    </message>
    <message>
        <source>Allow the management point to reach login.microsoftonline.com and sts.windows.net, with a proxy for the system account if necessary.</source>
        <translation>Autorisez le point de gestion à accéder à login.microsoftonline.com et à sts.windows.net, avec un proxy pour le compte système si nécessaire.</translation>
    </message>
    <message>
        <source>The CMG connection point has no client certificate that the HTTPS management point accepts.</source>
        <translation>Le point de connexion de passerelle de gestion cloud n’a pas de certificat client accepté par le point de gestion HTTPS.</translation>
    </message>
    <message>
        <source>Issue one for the connection point. SMS_Cloud_ProxyConnector.log counts &quot;Filtered cert count with client auth&quot;.</source>
        <translation>Émettez-en un pour le point de connexion. SMS_Cloud_ProxyConnector.log compte les «&#x202f;Filtered cert count with client auth&#x202f;».</translation>
    </message>
    <message>
        <source>The management point refused the gateway: its IIS binding has a wrong or expired certificate.</source>
        <translation>Le point de gestion a refusé la passerelle&#x202f;: sa liaison IIS utilise un certificat incorrect ou expiré.</translation>
    </message>
    <message>
        <source>Bind SMS Role SSL Certificate (enhanced HTTP) or a valid PKI certificate to port 443.</source>
        <translation>Liez SMS Role SSL Certificate (HTTP amélioré) ou un certificat PKI valide au port 443.</translation>
    </message>
    <message>
        <source>The management point didn&apos;t accept the identity that came through the gateway.</source>
        <translation>Le point de gestion n’a pas accepté l’identité transmise par la passerelle.</translation>
    </message>
    <message>
        <source>Check Entra user discovery and app permissions, and the management point&apos;s CCM_STS.log.</source>
        <translation>Vérifiez la découverte d’utilisateurs Entra et les autorisations des applications, ainsi que le fichier CCM_STS.log du point de gestion.</translation>
    </message>
    <message>
        <source>The management point behind the gateway answered with its own error.</source>
        <translation>Le point de gestion derrière la passerelle a répondu par sa propre erreur.</translation>
    </message>
    <message>
        <source>Read CCM_STS.log and MP_*.log on the management point.</source>
        <translation>Consultez CCM_STS.log et MP_*.log sur le point de gestion.</translation>
    </message>
    <message>
        <source>%1 answered with status %2 %3.</source>
        <translation>%1 a répondu avec l’état %2 %3.</translation>
    </message>
    <message>
        <source>Look up that status in the management point&apos;s log at the same minute.</source>
        <translation>Recherchez cet état dans le journal du point de gestion, à la même minute.</translation>
    </message>
    <message>
        <source>Windows PE has no driver for any network adapter in this PC.</source>
        <translation>Windows PE n’a de pilote pour aucune carte réseau de ce PC.</translation>
    </message>
    <message>
        <source>Add the driver to the boot image in the console, or use a wired adapter with a driver. Wireless doesn&apos;t work.</source>
        <translation>Ajoutez le pilote à l’image de démarrage dans la console, ou utilisez une carte filaire disposant d’un pilote. Le réseau sans fil ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The name %1 couldn&apos;t be resolved.</source>
        <translation>Le nom %1 n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Press F8 and check cable, DHCP, and DNS with ipconfig and nslookup. No address at all means a missing driver. The name needs a public CNAME record.</source>
        <translation>Appuyez sur F8 et vérifiez le câble, DHCP et DNS avec ipconfig et nslookup. L’absence totale d’adresse signifie qu’un pilote manque. Le nom nécessite un enregistrement CNAME public.</translation>
    </message>
    <message>
        <source>No connection to %1: port 443 is blocked, or the gateway isn&apos;t running.</source>
        <translation>Aucune connexion à %1&#x202f;: le port 443 est bloqué, ou la passerelle n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>Open port 443 to the gateway and to Azure storage, without a proxy that asks for a user name. Check whether the gateway is stopped.</source>
        <translation>Ouvrez le port 443 vers la passerelle et vers le stockage Azure, sans proxy demandant un nom d’utilisateur. Vérifiez si la passerelle est arrêtée.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the firewall, proxy, and captive portal where the PC is. Try another connection.</source>
        <translation>Vérifiez le pare-feu, le proxy et le portail captif à l’endroit où se trouve le PC. Essayez une autre connexion.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed while it was set up.</source>
        <translation>La connexion à %1 a été fermée pendant son établissement.</translation>
    </message>
    <message>
        <source>A firewall that inspects TLS does this. So does a gateway that no longer accepts the old cipher suites of the boot image.</source>
        <translation>Un pare-feu qui inspecte TLS provoque cela, de même qu’une passerelle qui n’accepte plus les anciennes suites de chiffrement de l’image de démarrage.</translation>
    </message>
    <message>
        <source>A proxy asks for a user name and password, which Windows PE doesn&apos;t have.</source>
        <translation>Un proxy demande un nom d’utilisateur et un mot de passe, dont Windows PE ne dispose pas.</translation>
    </message>
    <message>
        <source>Allow the gateway and Azure storage without authentication.</source>
        <translation>Autorisez la passerelle et le stockage Azure sans authentification.</translation>
    </message>
    <message>
        <source>A network device blocks the HTTP verbs of Configuration Manager (status %1).</source>
        <translation>Un équipement réseau bloque les verbes HTTP de Configuration Manager (état %1).</translation>
    </message>
    <message>
        <source>Allow CCM_POST, BITS_POST, PROPFIND, HEAD, and GET, HTTP 1.1, and multipart/mixed.</source>
        <translation>Autorisez CCM_POST, BITS_POST, PROPFIND, HEAD et GET, HTTP 1.1 et multipart/mixed.</translation>
    </message>
    <message>
        <source>Dynamic media: the management point couldn&apos;t list management points. Several Unknown Computer objects in one site cause this.</source>
        <translation>Média dynamique&#x202f;: le point de gestion n’a pas pu lister les points de gestion. La présence de plusieurs objets d’ordinateur inconnu dans un même site en est la cause.</translation>
    </message>
    <message>
        <source>Use site-based media, which a gateway needs anyway. Keep one Unknown Computer object for each architecture.</source>
        <translation>Utilisez un média basé sur le site, de toute façon nécessaire avec une passerelle. Conservez un seul objet d’ordinateur inconnu par architecture.</translation>
    </message>
    <message>
        <source>The medium asks %1 on port 80: it was created in a site that has other ports.</source>
        <translation>Le média interroge %1 sur le port 80&#x202f;: il a été créé dans un site qui utilise d’autres ports.</translation>
    </message>
    <message>
        <source>Create the medium in the PC&apos;s primary site. Over a gateway, the port is always 443.</source>
        <translation>Créez le média dans le site principal du PC. Avec une passerelle, le port est toujours 443.</translation>
    </message>
    <message>
        <source>The policy of deployment %1 couldn&apos;t be read (%2).</source>
        <translation>La stratégie du déploiement %1 n’a pas pu être lue (%2).</translation>
    </message>
    <message>
        <source>Delete that deployment and deploy the task sequence again.</source>
        <translation>Supprimez ce déploiement et redéployez la séquence de tâches.</translation>
    </message>
    <message>
        <source>The first request to the management point, for the time, got no answer.</source>
        <translation>La première demande au point de gestion, celle de l’heure, est restée sans réponse.</translation>
    </message>
    <message>
        <source>The reason is in the lines before it.</source>
        <translation>La cause figure dans les lignes qui précèdent.</translation>
    </message>
    <message>
        <source>The new client found no management point.</source>
        <translation>Le nouveau client n’a trouvé aucun point de gestion.</translation>
    </message>
    <message>
        <source>Set CCMHOSTNAME to the gateway in Setup Windows and ConfigMgr.</source>
        <translation>Définissez CCMHOSTNAME sur la passerelle dans Configurer Windows et ConfigMgr.</translation>
    </message>
    <message>
        <source>The site has no task sequence for this PC (%1 policy assignments arrived).</source>
        <translation>Le site n’a pas de séquence de tâches pour ce PC (affectations de stratégie reçues&#x202f;: %1).</translation>
    </message>
    <message>
        <source>Deploy to a collection with this PC, or to All Unknown Computers with media that support unknown computers. Make the deployment available to media and allow it on the internet. Delete an outdated record of the PC.</source>
        <translation>Déployez sur un regroupement contenant ce PC, ou sur Tous les ordinateurs inconnus avec un média prenant en charge les ordinateurs inconnus. Rendez le déploiement disponible pour les médias et autorisez-le sur Internet. Supprimez tout enregistrement obsolète du PC.</translation>
    </message>
    <message>
        <source>The image or a step has its own SetupComplete.cmd, so the task sequence can&apos;t place its file.</source>
        <translation>L’image ou une étape a son propre fichier SetupComplete.cmd&#x202f;; la séquence de tâches ne peut donc pas placer le sien.</translation>
    </message>
    <message>
        <source>Remove that file and do its work in steps.</source>
        <translation>Supprimez ce fichier et effectuez ses opérations dans des étapes.</translation>
    </message>
    <message>
        <source>Windows was installed with an OEM key, so Setup doesn&apos;t return to the task sequence.</source>
        <translation>Windows a été installé avec une clé OEM&#x202f;; le programme d’installation ne rend donc pas la main à la séquence de tâches.</translation>
    </message>
    <message>
        <source>Use the KMS client key in Apply Windows Settings and change the key in a later step.</source>
        <translation>Utilisez la clé client KMS dans Appliquer les paramètres Windows et modifiez la clé dans une étape ultérieure.</translation>
    </message>
    <message>
        <source>Setup Windows and ConfigMgr is missing, disabled, or in the wrong place.</source>
        <translation>Configurer Windows et ConfigMgr est absent, désactivé ou mal placé.</translation>
    </message>
    <message>
        <source>Put it back where the console&apos;s wizard puts it.</source>
        <translation>Remettez-le à l’emplacement où le place l’assistant de la console.</translation>
    </message>
    <message>
        <source>Windows restarted without the task sequence, which lost its state.</source>
        <translation>Windows a redémarré sans la séquence de tâches, qui a perdu son état.</translation>
    </message>
    <message>
        <source>Set SMSTSWaitForSecondReboot, or remove updates that restart twice. Then take the client out of provisioning mode.</source>
        <translation>Définissez SMSTSWaitForSecondReboot, ou supprimez les mises à jour qui redémarrent deux fois. Sortez ensuite le client du mode de provisionnement.</translation>
    </message>
    <message>
        <source>Windows Setup couldn&apos;t join the domain (%1): no domain controller can be reached.</source>
        <translation>Le programme d’installation de Windows n’a pas pu joindre le domaine (%1)&#x202f;: aucun contrôleur de domaine n’est accessible.</translation>
    </message>
    <message>
        <source>Join a workgroup in Apply Network Settings. smsts.log never shows this, because Setup doesn&apos;t report it.</source>
        <translation>Joignez un groupe de travail dans Appliquer les paramètres réseau. smsts.log ne l’indique jamais, car le programme d’installation ne le signale pas.</translation>
    </message>
    <message>
        <source>The step Join Domain or Workgroup failed: no domain controller can be reached from the internet.</source>
        <translation>L’étape Joindre un domaine ou un groupe de travail a échoué&#x202f;: aucun contrôleur de domaine n’est accessible depuis Internet.</translation>
    </message>
    <message>
        <source>Remove the step, or join the domain later over VPN.</source>
        <translation>Supprimez l’étape, ou joignez le domaine plus tard par VPN.</translation>
    </message>
    <message>
        <source>ccmsetup found neither its files nor a management point.</source>
        <translation>ccmsetup n’a trouvé ni ses fichiers ni un point de gestion.</translation>
    </message>
    <message>
        <source>Set CCMHOSTNAME and the bulk registration token in Setup Windows and ConfigMgr. Distribute the client package to the gateway.</source>
        <translation>Définissez CCMHOSTNAME et le jeton d’inscription en bloc dans Configurer Windows et ConfigMgr. Distribuez le package du client à la passerelle.</translation>
    </message>
    <message>
        <source>The new Windows has no BITS, which the client needs to install.</source>
        <translation>Le nouveau Windows n’a pas BITS, dont le client a besoin pour s’installer.</translation>
    </message>
    <message>
        <source>Use an unmodified image.</source>
        <translation>Utilisez une image non modifiée.</translation>
    </message>
    <message>
        <source>The client didn&apos;t install (%1).</source>
        <translation>Le client ne s’est pas installé (%1).</translation>
    </message>
    <message>
        <source>The reason is earlier in ccmsetup.log.</source>
        <translation>La cause figure plus haut dans ccmsetup.log.</translation>
    </message>
    <message>
        <source>The console couldn&apos;t create the medium: in version 2409, the SMS Provider must be on the management point.</source>
        <translation>La console n’a pas pu créer le média&#x202f;: dans la version 2409, le fournisseur SMS doit se trouver sur le point de gestion.</translation>
    </message>
    <message>
        <source>Create it in a primary site with the provider on the management point, or update to 2509.</source>
        <translation>Créez-le dans un site principal dont le fournisseur se trouve sur le point de gestion, ou effectuez la mise à jour vers 2509.</translation>
    </message>
    <message>
        <source>CreateMedia.exe ran out of memory.</source>
        <translation>CreateMedia.exe a manqué de mémoire.</translation>
    </message>
    <message>
        <source>Make the medium smaller, or set the large address flag.</source>
        <translation>Réduisez la taille du média, ou activez l’indicateur de gestion des adresses de grande taille (large address).</translation>
    </message>
    <message>
        <source>The content of an application couldn&apos;t be downloaded.</source>
        <translation>Le contenu d’une application n’a pas pu être téléchargé.</translation>
    </message>
    <message>
        <source>Distribute it to the gateway. Turn off mobile broadband during the task sequence.</source>
        <translation>Distribuez-le à la passerelle. Désactivez le haut débit mobile pendant la séquence de tâches.</translation>
    </message>
    <message>
        <source>Packages can&apos;t be installed before the client has its first policy.</source>
        <translation>Les packages ne peuvent pas être installés avant que le client ait reçu sa première stratégie.</translation>
    </message>
    <message>
        <source>Move the step to after a restart, or use Install Application.</source>
        <translation>Déplacez l’étape après un redémarrage, ou utilisez Installer une application.</translation>
    </message>
    <message>
        <source>Install Application failed (%1).</source>
        <translation>L’étape Installer une application a échoué (%1).</translation>
    </message>
    <message>
        <source>Read AppEnforce.log and CIAgent.log in the new Windows.</source>
        <translation>Consultez AppEnforce.log et CIAgent.log dans le nouveau Windows.</translation>
    </message>
    <message>
        <source>Application &quot;%1&quot; didn&apos;t install (%2).</source>
        <translation>L’application «&#x202f;%1&#x202f;» ne s’est pas installée (%2).</translation>
    </message>
    <message>
        <source>Read AppEnforce.log in the new Windows.</source>
        <translation>Consultez AppEnforce.log dans le nouveau Windows.</translation>
    </message>
    <message>
        <source>A step ended with exit code 200: dynamic package and application steps are in the wrong order.</source>
        <translation>Une étape s’est terminée avec le code de sortie 200&#x202f;: les étapes dynamiques de package et d’application sont dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>Put Install Package before Install Application.</source>
        <translation>Placez Installer un package avant Installer une application.</translation>
    </message>
    <message>
        <source>A step took longer than its time limit.</source>
        <translation>Une étape a dépassé sa limite de temps.</translation>
    </message>
    <message>
        <source>Increase its time limit. Download its content before it.</source>
        <translation>Augmentez sa limite de temps. Téléchargez son contenu avant l’étape.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; failed%2.</source>
        <translation>L’étape «&#x202f;%1&#x202f;» a échoué%2.</translation>
    </message>
    <message>
        <source>Read the component&apos;s lines before it. The code is explained below.</source>
        <translation>Lisez les lignes du composant qui précèdent. Le code est expliqué ci-dessous.</translation>
    </message>
    <message>
        <source>Something between the PC and %1 may present its own certificate: neither issuer nor name match.</source>
        <translation>Un élément entre le PC et %1 présente peut-être son propre certificat&#x202f;: ni l’émetteur ni le nom ne correspondent.</translation>
    </message>
    <message>
        <source>Exclude the gateway and Azure storage from TLS inspection. A gateway doesn&apos;t support it.</source>
        <translation>Excluez la passerelle et le stockage Azure de l’inspection TLS. Les passerelles ne la prennent pas en charge.</translation>
    </message>
    <message>
        <source>Windows PE doesn&apos;t trust the certificate of %1: a CA in its chain isn&apos;t in the boot image.</source>
        <translation>Windows PE n’approuve pas le certificat de %1&#x202f;: une autorité de certification de sa chaîne est absente de l’image de démarrage.</translation>
    </message>
    <message>
        <source>Add the root and every intermediate CA to the boot image, or use a gateway certificate from a public CA. Media created at a central administration site contain no root at all.</source>
        <translation>Ajoutez à l’image de démarrage l’autorité de certification racine et toutes les autorités intermédiaires, ou utilisez pour la passerelle un certificat d’une autorité de certification publique. Les médias créés sur un site d’administration centrale ne contiennent aucune racine.</translation>
    </message>
    <message>
        <source>Windows PE couldn&apos;t reach the revocation list for the certificate of %1, and the site requires that check.</source>
        <translation>Windows PE n’a pas pu accéder à la liste de révocation pour le certificat de %1, et le site exige cette vérification.</translation>
    </message>
    <message>
        <source>Publish the revocation list over HTTP on the internet. Or clear &quot;Clients check the certificate revocation list&quot; in the site properties and create the medium again.</source>
        <translation>Publiez la liste de révocation par HTTP sur Internet. Ou désactivez «&#x202f;Les clients vérifient la liste de révocation des certificats&#x202f;» dans les propriétés du site et recréez le média.</translation>
    </message>
    <message>
        <source>The server that answered as %1 has a certificate for another name.</source>
        <translation>Le serveur qui a répondu pour %1 a un certificat établi pour un autre nom.</translation>
    </message>
    <message>
        <source>Create the medium with the service name in the certificate, and point a CNAME record to the deployment. If an inspecting proxy answered, exclude the gateway.</source>
        <translation>Créez le média avec le nom de service figurant dans le certificat, et faites pointer un enregistrement CNAME vers le déploiement. Si un proxy d’inspection a répondu, excluez-en la passerelle.</translation>
    </message>
    <message>
        <source>By the PC&apos;s clock (%1), the certificate of %2 isn&apos;t valid.</source>
        <translation>D’après l’horloge du PC (%1), le certificat de %2 n’est pas valide.</translation>
    </message>
    <message>
        <source>Set the clock in the firmware, or press F8 and use date and time. An empty battery resets the clock. If the clock is right, renew the gateway&apos;s certificate.</source>
        <translation>Réglez l’horloge dans le microprogramme, ou appuyez sur F8 et utilisez date et time. Une pile vide réinitialise l’horloge. Si l’horloge est à l’heure, renouvelez le certificat de la passerelle.</translation>
    </message>
    <message>
        <source>The certificate of %1 is revoked.</source>
        <translation>Le certificat de %1 est révoqué.</translation>
    </message>
    <message>
        <source>Use a new certificate for the gateway.</source>
        <translation>Utilisez un nouveau certificat pour la passerelle.</translation>
    </message>
    <message>
        <source>The certificate of %1 is damaged, or Windows PE can&apos;t read it.</source>
        <translation>Le certificat de %1 est endommagé, ou Windows PE ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Check the certificate with cmgmedia inspect and replace it.</source>
        <translation>Vérifiez le certificat avec cmgmedia inspect et remplacez-le.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t for server authentication.</source>
        <translation>Le certificat de %1 n’est pas destiné à l’authentification du serveur.</translation>
    </message>
    <message>
        <source>Enroll a certificate with Server Authentication and bind it.</source>
        <translation>Inscrivez un certificat avec Authentification du serveur et liez-le.</translation>
    </message>
    <message>
        <source>Windows PE and %1 have no cipher suite in common.</source>
        <translation>Windows PE et %1 n’ont aucune suite de chiffrement en commun.</translation>
    </message>
    <message>
        <source>Use a boot image from a newer ADK (10.1.26100 or later). From site version 2603, the gateway accepts only TLS 1.3 and ECDHE suites.</source>
        <translation>Utilisez une image de démarrage d’un ADK plus récent (10.1.26100 ou ultérieur). À partir de la version 2603 du site, la passerelle n’accepte que TLS 1.3 et les suites ECDHE.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate, and the medium has none that matches.</source>
        <translation>%1 demande un certificat client, et le média n’en a aucun qui corresponde.</translation>
    </message>
    <message>
        <source>In an HTTPS-only site, create the medium with a PKI certificate.</source>
        <translation>Dans un site HTTPS uniquement, créez le média avec un certificat PKI.</translation>
    </message>
    <message>
        <source>The TLS connection to %1 failed. The log doesn&apos;t say which check.</source>
        <translation>La connexion TLS à %1 a échoué. Le journal n’indique pas quelle vérification est en cause.</translation>
    </message>
    <message>
        <source>Also send the lines before it: the one with lpvStatusInformation names the check.</source>
        <translation>Envoyez aussi les lignes qui précèdent&#x202f;: celle qui contient lpvStatusInformation désigne la vérification.</translation>
    </message>
</context>
<context>
    <name>DroppedFile</name>
    <message>
        <source>%1 is a program, which the wizard can&apos;t use. Boot files come from the boot image.</source>
        <translation>%1 est un programme, que l’assistant ne peut pas utiliser. Les fichiers de démarrage proviennent de l’image de démarrage.</translation>
    </message>
    <message>
        <source>%1 contains media variables, which work only together with their medium. Drop the medium itself: its folder or ISO file.</source>
        <translation>%1 contient des variables de média, utilisables uniquement avec leur média. Déposez le média lui-même&#x202f;: son dossier ou son fichier ISO.</translation>
    </message>
    <message>
        <source>%1 is a profile with another file extension. Rename it to end in .json, and drop it again.</source>
        <translation>%1 est un profil avec une autre extension de fichier. Renommez-le pour qu’il se termine par .json, et déposez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is a log. To find out why it failed, use It failed at the PC in the Tools menu.</source>
        <translation>%1 est un journal. Pour connaître la cause de l’échec, utilisez Échec sur le PC dans le menu Outils.</translation>
    </message>
    <message>
        <source>The wizard can&apos;t use %1 on this page. To see what it is, use Inspect a medium in the Tools menu.</source>
        <translation>L’assistant ne peut pas utiliser %1 sur cette page. Pour savoir de quoi il s’agit, utilisez Examiner un média dans le menu Outils.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 isn&apos;t a readable task sequence export. Export the task sequence again from the console, without a password on the archive.</source>
        <translation>%1 n’est pas un export de séquence de tâches lisible. Exportez à nouveau la séquence de tâches depuis la console, sans mot de passe sur l’archive.</translation>
    </message>
    <message>
        <source>%1 is too large for a task sequence export, so it wasn&apos;t read. Export the task sequence again from the console, without its content.</source>
        <translation>%1 est trop volumineux pour un export de séquence de tâches&#x202f;; il n’a donc pas été lu. Exportez à nouveau la séquence de tâches depuis la console, sans son contenu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What went wrong, and where in it or what was found there.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t found. Check the path.</source>
        <translation>%1 est introuvable. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to open %1.</source>
        <translation>Vous n’avez pas l’autorisation d’ouvrir %1.</translation>
    </message>
    <message>
        <source>You can&apos;t write to %1. Choose another folder, or check its permissions.</source>
        <translation>Vous ne pouvez pas écrire dans %1. Choisissez un autre dossier, ou vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The name of %1 is too long. Choose a shorter one.</source>
        <translation>Le nom de %1 est trop long. Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 est un dossier. Choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is a pipe, a socket or a device. Choose a file.</source>
        <translation>%1 est un canal, un socket ou un périphérique. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough space for %1. Free some space, or choose another place.</source>
        <translation>L’espace disponible ne suffit pas pour %1. Libérez de l’espace, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written.</source>
        <translation>Impossible de lire ou d’écrire %1.</translation>
    </message>
    <message>
        <source>%1 is damaged or in the wrong format.</source>
        <translation>%1 est endommagé ou n’a pas le bon format.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t supported.</source>
        <translation>%1 n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, isn&apos;t writable. Free some space there, or set another folder in the environment variable TMPDIR (on Windows, TEMP).</source>
        <translation>Le dossier des fichiers temporaires, %1, n’est pas accessible en écriture. Libérez-y de l’espace, ou définissez un autre dossier dans la variable d’environnement TMPDIR (sous Windows, TEMP).</translation>
    </message>
    <message>
        <source>%1 can&apos;t be processed.</source>
        <translation>Impossible de traiter %1.</translation>
    </message>
    <message>
        <source>%1 closed right away. It may be blocked by policy (for example, one that allows only signed scripts) or by security software.</source>
        <translation>%1&#xa0;s’est fermé immédiatement. Une stratégie (par exemple, n’autorisant que les scripts signés) ou un logiciel de sécurité le bloque peut-être.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read. Close the program that writes to it and try again.</source>
        <translation>%1 a été modifié pendant la lecture. Fermez le programme qui y écrit et réessayez.</translation>
    </message>
    <message>
        <source>%1 is incomplete. Copy or download it again.</source>
        <translation>%1 est incomplet. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is password-protected. Enter its password.</source>
        <translation>%1 est protégé par un mot de passe. Entrez son mot de passe.</translation>
    </message>
    <message>
        <source>The password for %1 is wrong, or the file is damaged.</source>
        <translation>Le mot de passe de %1 est incorrect, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t password-protected. Remove the password.</source>
        <translation>%1 n’est pas protégé par un mot de passe. Supprimez le mot de passe.</translation>
    </message>
    <message>
        <source>%1 contains no password. Put the password in its first line.</source>
        <translation>%1 ne contient aucun mot de passe. Placez le mot de passe sur sa première ligne.</translation>
    </message>
    <message>
        <source>%1 already exists. Choose another name, or allow it to be replaced.</source>
        <translation>%1 existe déjà. Choisissez un autre nom, ou autorisez son remplacement.</translation>
    </message>
    <message>
        <source>%1 is one of the sources. Choose another name for the output.</source>
        <translation>%1 est l’une des sources. Choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>%1 is a folder, a link, a device, or a pipe, and can&apos;t be replaced by a file. Choose another name for the output.</source>
        <translation>%1 est un dossier, un lien, un périphérique ou un canal, et ne peut pas être remplacé par un fichier. Choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>%1 is too large for this kind of medium.</source>
        <translation>%1 est trop volumineux pour ce type de média.</translation>
    </message>
    <message>
        <source>Verification failed: %1 isn&apos;t what was written. Try another port. If that fails too, use another drive.</source>
        <translation>Échec de la vérification&#x202f;: %1 ne correspond pas à ce qui a été écrit. Essayez un autre port. Si l’échec persiste, utilisez une autre clé USB.</translation>
    </message>
    <message>
        <source>Another file took the place of %1 while it was created. Check who else can write to its folder, and try again.</source>
        <translation>Un autre fichier a pris la place de %1 pendant sa création. Vérifiez qui d’autre peut écrire dans son dossier, et réessayez.</translation>
    </message>
    <message>
        <source>The medium created for %1 doesn&apos;t match your settings, so it wasn&apos;t kept. Try again. If it happens again, report it.</source>
        <translation>Le média créé pour %1 ne correspond pas à vos paramètres&#x202f;; il n’a donc pas été conservé. Réessayez. Si le problème se reproduit, signalez-le.</translation>
    </message>
    <message>
        <source>%1 has no boot image: sources\boot.wim is missing.</source>
        <translation>%1 n’a pas d’image de démarrage&#x202f;: sources\boot.wim est absent.</translation>
    </message>
    <message>
        <source>%1 has no media variables: SMS\data\Variables.dat is missing.</source>
        <translation>%1 n’a pas de variables de média&#x202f;: SMS\data\Variables.dat est absent.</translation>
    </message>
    <message>
        <source>%1. It has no media variables: SMS\data\Variables.dat is missing. Choose a bootable medium from the console.</source>
        <translation>%1. Il n’a pas de variables de média&#x202f;: SMS\data\Variables.dat est absent. Choisissez un média de démarrage créé par la console.</translation>
    </message>
    <message>
        <source>The console hasn&apos;t created %1 yet. Create it, or choose an existing medium.</source>
        <translation>La console n’a pas encore créé %1. Créez-le, ou choisissez un média existant.</translation>
    </message>
    <message>
        <source>%1 is empty. Copy or download it again.</source>
        <translation>%1 est vide. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 starts with zeros, so a copy or download probably didn&apos;t finish. Copy or download it again.</source>
        <translation>%1 commence par des zéros&#x202f;; une copie ou un téléchargement ne s’est donc probablement pas terminé. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is a cabinet (CAB). Extract it with expand.exe, and choose the file you need.</source>
        <translation>%1 est un fichier CAB. Extrayez-le avec expand.exe, et choisissez le fichier dont vous avez besoin.</translation>
    </message>
    <message>
        <source>%1 is a virtual hard disk, which can&apos;t be opened here. Attach it, and choose the drive or a folder on it.</source>
        <translation>%1 est un disque dur virtuel, qui ne peut pas être ouvert ici. Attachez-le, et choisissez le lecteur ou un dossier de celui-ci.</translation>
    </message>
    <message>
        <source>%1 is an archive, but not a task sequence export. Extract it, and choose the file you need.</source>
        <translation>%1 est une archive, mais pas un export de séquence de tâches. Extrayez-la, et choisissez le fichier dont vous avez besoin.</translation>
    </message>
    <message>
        <source>%1 is an installer (MSI) or a similar Windows file, not a medium or a part of one.</source>
        <translation>%1 est un programme d’installation (MSI) ou un fichier Windows similaire, et non un média ou une partie d’un média.</translation>
    </message>
    <message>
        <source>%1 is a document, not a medium or a part of one.</source>
        <translation>%1 est un document, et non un média ou une partie d’un média.</translation>
    </message>
    <message>
        <source>%1 is a web page. A sign-in page or an error was probably saved instead of the download. Download the file again.</source>
        <translation>%1 est une page web. Une page de connexion ou une erreur a probablement été enregistrée à la place du téléchargement. Téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 is a text file of an unknown type. Choose a medium or a part of one, certificates, a profile, a Configuration Manager log, or a task sequence export.</source>
        <translation>%1 est un fichier texte d’un type inconnu. Choisissez un média ou une partie d’un média, des certificats, un profil, un journal Configuration Manager ou un export de séquence de tâches.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a medium, a boot image (WIM), or another known file, or its beginning is damaged. Copy or download it again, or choose another file.</source>
        <translation>%1 n’est pas un média, une image de démarrage (WIM) ou un autre fichier connu, ou son début est endommagé. Copiez-le ou téléchargez-le à nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The Configuration Manager console isn&apos;t installed on this computer. Save the script and run it on a PC with the console.</source>
        <translation>La console Configuration Manager n’est pas installée sur cet ordinateur. Enregistrez le script et exécutez-le sur un PC qui en dispose.</translation>
    </message>
    <message>
        <source>The console needs: %1.</source>
        <translation>La console a besoin des éléments suivants&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The console didn&apos;t create %1. The reason is in CreateTsMedia.log.</source>
        <translation>La console n’a pas créé %1. La cause se trouve dans CreateTsMedia.log.</translation>
    </message>
    <message>
        <source>The site didn&apos;t issue a token, so %1 wasn&apos;t created. In version 2409, this happens when the SMS Provider and the management point are on different servers: create the medium on the primary site server, or update to 2509.</source>
        <translation>Le site n’a pas émis de jeton&#x202f;; %1 n’a donc pas été créé. Dans la version 2409, cela se produit lorsque le fournisseur SMS et le point de gestion se trouvent sur des serveurs différents&#x202f;: créez le média sur le serveur de site principal, ou effectuez la mise à jour vers 2509.</translation>
    </message>
    <message>
        <source>The console couldn&apos;t be stopped and is still running. Delete %1 when it appears.</source>
        <translation>La console n’a pas pu être arrêtée et est toujours en cours d’exécution. Supprimez %1 dès son apparition.</translation>
    </message>
    <message>
        <source>The media variables in %1 are damaged. Create the medium again in the console.</source>
        <translation>Les variables de média de %1 sont endommagées. Recréez le média dans la console.</translation>
    </message>
    <message>
        <source>The media variables in %1 use an unknown encryption.</source>
        <translation>Les variables de média de %1 utilisent un chiffrement inconnu.</translation>
    </message>
    <message>
        <source>%1 contains no readable certificate. Choose a .cer, .crt, .pem, .p7b, .sst, or .reg file.</source>
        <translation>%1 ne contient aucun certificat lisible. Choisissez un fichier .cer, .crt, .pem, .p7b, .sst ou .reg.</translation>
    </message>
    <message>
        <source>%1 is a signed message or list, not a set of certificates. The certificates in it only show who signed it. Choose a file with the CA&apos;s certificates.</source>
        <translation>%1 est un message signé ou une liste signée, et non un ensemble de certificats. Les certificats qu’il contient indiquent seulement qui l’a signé. Choisissez un fichier contenant les certificats de l’autorité de certification.</translation>
    </message>
    <message>
        <source>The certificate %1 is in the boot image&apos;s Disallowed store, which overrides all others. Choose another certificate, or another boot image.</source>
        <translation>Le certificat %1 se trouve dans le magasin Disallowed de l’image de démarrage, qui prévaut sur tous les autres. Choisissez un autre certificat, ou une autre image de démarrage.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a CA certificate, so trusting it has no effect. Add the root and issuing CA certificates instead.</source>
        <translation>%1 n’est pas un certificat d’autorité de certification&#x202f;; l’approuver n’a donc aucun effet. Ajoutez plutôt les certificats de l’autorité racine et de l’autorité émettrice.</translation>
    </message>
    <message>
        <source>The certificate %1 has expired. Use the new one.</source>
        <translation>Le certificat %1 a expiré. Utilisez le nouveau.</translation>
    </message>
    <message>
        <source>The certificate %1 isn&apos;t valid yet. Check the clock of this computer.</source>
        <translation>Le certificat %1 n’est pas encore valide. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The CA that issued %1 is missing. Add its certificate and every CA certificate up to the root.</source>
        <translation>L’autorité de certification qui a émis %1 est absente. Ajoutez son certificat et celui de chaque autorité de certification jusqu’à la racine.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a readable PFX file. Export it again with its private key.</source>
        <translation>%1 n’est pas un fichier PFX lisible. Exportez-le à nouveau avec sa clé privée.</translation>
    </message>
    <message>
        <source>%1 uses a MAC type that Windows doesn&apos;t write. Export it again with TripleDES-SHA1 or AES256-SHA256.</source>
        <translation>%1 utilise un type de MAC que Windows n’écrit pas. Exportez-le à nouveau avec TripleDES-SHA1 ou AES256-SHA256.</translation>
    </message>
    <message>
        <source>%1 contains no certificate. Export it again, certificate and private key together.</source>
        <translation>%1 ne contient aucun certificat. Exportez à nouveau le certificat et la clé privée ensemble.</translation>
    </message>
    <message>
        <source>%1 contains certificates without a private key, so it isn&apos;t a PFX file. Export the certificate with its private key as a .pfx file.</source>
        <translation>%1 contient des certificats sans clé privée&#x202f;; ce n’est donc pas un fichier PFX. Exportez le certificat avec sa clé privée sous forme de fichier .pfx.</translation>
    </message>
    <message>
        <source>%1 is a text file (PEM) with a private key, not a PFX file. Export the certificate with its private key as a .pfx file.</source>
        <translation>%1 est un fichier texte (PEM) avec une clé privée, et non un fichier PFX. Exportez le certificat avec sa clé privée sous forme de fichier .pfx.</translation>
    </message>
    <message>
        <source>%1 is a PFX file saved as text (Base64). Convert it to binary, for example with certutil -decode, and choose the result.</source>
        <translation>%1 est un fichier PFX enregistré sous forme de texte (Base64). Convertissez-le en binaire, par exemple avec certutil -decode, et choisissez le résultat.</translation>
    </message>
    <message>
        <source>%1 is a PFX file with a private key. Use the .cer file without the private key.</source>
        <translation>%1 est un fichier PFX avec une clé privée. Utilisez le fichier .cer sans la clé privée.</translation>
    </message>
    <message>
        <source>%1 contains a private key and no certificate. Use the .cer file without the private key.</source>
        <translation>%1 contient une clé privée et aucun certificat. Utilisez le fichier .cer sans la clé privée.</translation>
    </message>
    <message>
        <source>%1 contains only CA certificates. Choose the certificate of the cloud management gateway itself.</source>
        <translation>%1 ne contient que des certificats d’autorités de certification. Choisissez le certificat de la passerelle de gestion cloud elle-même.</translation>
    </message>
    <message>
        <source>Choose a USB drive to erase and write.</source>
        <translation>Choisissez une clé USB à effacer et à écrire.</translation>
    </message>
    <message>
        <source>%1 is a system disk or isn&apos;t removable, so it can&apos;t be used. Choose a USB drive.</source>
        <translation>%1 est un disque système ou n’est pas amovible, et ne peut donc pas être utilisé. Choisissez une clé USB.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the USB drive that you allowed to be erased. Check which one is plugged in.</source>
        <translation>%1 n’est pas la clé USB dont vous avez autorisé l’effacement. Vérifiez laquelle est branchée.</translation>
    </message>
    <message>
        <source>%1 is now a different USB drive. Choose it again.</source>
        <translation>%1 est maintenant une autre clé USB. Choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 is too small. Use a larger USB drive.</source>
        <translation>%1 est trop petit. Utilisez une clé USB de plus grande capacité.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t use 512-byte sectors, so PCs can&apos;t start from it. Use another USB drive.</source>
        <translation>%1 n’utilise pas de secteurs de 512&#xa0;octets&#x202f;; les PC ne peuvent donc pas démarrer à partir de cette clé. Utilisez une autre clé USB.</translation>
    </message>
    <message>
        <source>%1 is a fake: its real capacity is smaller than it reports. Don&apos;t use it.</source>
        <translation>%1 est une contrefaçon&#x202f;: sa capacité réelle est inférieure à celle annoncée. Ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>%1 is write-protected. Slide its switch, or use another USB drive.</source>
        <translation>%1 est protégé en écriture. Faites glisser son interrupteur de protection, ou utilisez une autre clé USB.</translation>
    </message>
    <message>
        <source>%1 is in use. Close programs that use it and try again.</source>
        <translation>%1 est en cours d’utilisation. Fermez les programmes qui l’utilisent et réessayez.</translation>
    </message>
    <message>
        <source>Administrator permission is required to write to %1.</source>
        <translation>Une autorisation d’administrateur est requise pour écrire sur %1.</translation>
    </message>
    <message>
        <source>Writing to %1 is blocked, even for administrators. Check removable-storage policies and security software.</source>
        <translation>L’écriture sur %1 est bloquée, même pour les administrateurs. Vérifiez les stratégies relatives au stockage amovible et les logiciels de sécurité.</translation>
    </message>
    <message>
        <source>%1 was unplugged or doesn&apos;t respond. Plug it in again.</source>
        <translation>%1 a été débranché ou ne répond plus. Rebranchez-le.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written. Try another port, then another USB drive.</source>
        <translation>Impossible de lire %1 ou d’y écrire. Essayez un autre port, puis une autre clé USB.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a usable server address. It must start with https:// and contain no user name.</source>
        <translation>%1 n’est pas une adresse de serveur utilisable. Elle doit commencer par https:// et ne contenir aucun nom d’utilisateur.</translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the name, and whether this computer uses the right DNS servers.</source>
        <translation>Aucun serveur nommé %1 n’a été trouvé. Vérifiez le nom, et que cet ordinateur utilise les bons serveurs DNS.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Its service may be off, or a firewall is in between.</source>
        <translation>%1 refuse les connexions. Son service est peut-être arrêté, ou un pare-feu s’interpose.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time. Its service may be off or busy, or a firewall is in between.</source>
        <translation>%1 n’a pas répondu à temps. Son service est peut-être arrêté ou occupé, ou un pare-feu s’interpose.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted. Check that it&apos;s the right server, and add the certificate of the CA that issued it.</source>
        <translation>Le certificat de %1 n’est pas approuvé. Vérifiez qu’il s’agit du bon serveur, et ajoutez le certificat de l’autorité de certification qui l’a émis.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check that it&apos;s the right server, and that it supports TLS 1.2.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie. Vérifiez qu’il s’agit du bon serveur et qu’il prend en charge TLS 1.2.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete. Try again.</source>
        <translation>La réponse de %1 est incomplète. Réessayez.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large, so it wasn&apos;t read.</source>
        <translation>La réponse de %1 est trop volumineuse&#x202f;; elle n’a donc pas été lue.</translation>
    </message>
    <message>
        <source>%1 redirects to another address, which isn&apos;t followed. Enter the server that answers itself.</source>
        <translation>%1 redirige vers une autre adresse, qui n’est pas suivie. Entrez le serveur qui répond lui-même.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept how this account signs in. Sign in to the domain (on Linux, with kinit), and use the server&apos;s full name: Kerberos needs it.</source>
        <translation>%1 n’accepte pas le mode de connexion de ce compte. Connectez-vous au domaine (sous Linux, avec kinit), et utilisez le nom complet du serveur&#x202f;: Kerberos en a besoin.</translation>
    </message>
    <message>
        <source>%1 knows this account and refuses it. Use an account with read access.</source>
        <translation>%1 connaît ce compte et le refuse. Utilisez un compte disposant d’un accès en lecture.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have what was requested. Check that it&apos;s the right server.</source>
        <translation>%1 ne dispose pas de ce qui a été demandé. Vérifiez qu’il s’agit du bon serveur.</translation>
    </message>
    <message>
        <source>%1 had an internal error. See its log, and try again later.</source>
        <translation>%1 a rencontré une erreur interne. Consultez son journal, et réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer.</source>
        <translation>%1 a donné une réponse inattendue.</translation>
    </message>
    <message>
        <source>%1 is missing from the program&apos;s folder and is needed for this. It&apos;s part of wimlib for Windows (wimlib.net): copy it there.</source>
        <translation>%1 est absent du dossier du programme et est nécessaire pour cette opération. Ce fichier fait partie de wimlib pour Windows (wimlib.net)&#x202f;: copiez-le dans ce dossier.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a boot image (WIM). Choose your site&apos;s boot.wim.</source>
        <translation>%1 n’est pas une image de démarrage (WIM). Choisissez le boot.wim de votre site.</translation>
    </message>
    <message>
        <source>The boot image %1 is damaged. Copy it again from your site.</source>
        <translation>L’image de démarrage %1 est endommagée. Copiez-la à nouveau depuis votre site.</translation>
    </message>
    <message>
        <source>%1 is one part of a split WIM, which no boot manager loads. Join its parts with DISM (/Export-Image and /SWMFile), or use your site&apos;s boot.wim.</source>
        <translation>%1 est une partie d’un WIM fractionné, qu’aucun gestionnaire de démarrage ne charge. Réunissez ses parties avec DISM (/Export-Image et /SWMFile), ou utilisez le boot.wim de votre site.</translation>
    </message>
    <message>
        <source>The boot image %1 is compressed like an ESD file (LZMS, or many files in one solid block), which the Windows boot manager doesn&apos;t load. Export it with DISM, /Compress:max.</source>
        <translation>L’image de démarrage %1 est compressée comme un fichier ESD (LZMS, ou de nombreux fichiers dans un seul bloc solide), que le gestionnaire de démarrage Windows ne charge pas. Exportez-la avec DISM, /Compress:max.</translation>
    </message>
    <message>
        <source>%1 is a pipable WIM, which only wimlib reads. Export it as an ordinary WIM.</source>
        <translation>%1 est un WIM en flux (pipable), que seul wimlib lit. Exportez-le en WIM ordinaire.</translation>
    </message>
    <message>
        <source>The boot image %1 has no image with that index.</source>
        <translation>L’image de démarrage %1 n’a pas d’image portant cet index.</translation>
    </message>
    <message>
        <source>%1 has no Windows\System32\config\SOFTWARE, so it isn&apos;t a Windows PE image.</source>
        <translation>%1 ne contient pas Windows\System32\config\SOFTWARE&#x202f;; ce n’est donc pas une image Windows PE.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be processed. Free some memory and try again. If it happens again, report it with its number.</source>
        <translation>Impossible de traiter %1. Libérez de la mémoire et réessayez. Si le problème se reproduit, signalez-le avec son numéro.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t contain the boot files that you chose.</source>
        <translation>%1 ne contient pas les fichiers de démarrage que vous avez choisis.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a server name. Enter the full name of the server with the SMS Provider: Kerberos has no ticket for an address.</source>
        <translation>%1 n’est pas un nom de serveur. Entrez le nom complet du serveur hébergeant le fournisseur SMS&#x202f;: Kerberos n’a pas de ticket pour une adresse.</translation>
    </message>
    <message>
        <source>Something other than the AdminService answered at %1. Enter the server with the SMS Provider.</source>
        <translation>Un autre service que l’AdminService a répondu à l’adresse %1. Entrez le serveur hébergeant le fournisseur SMS.</translation>
    </message>
    <message>
        <source>The site at %1 refuses this account. It must be an administrative user in Configuration Manager.</source>
        <translation>Le site à l’adresse %1 refuse ce compte. Il doit s’agir d’un utilisateur administratif dans Configuration Manager.</translation>
    </message>
    <message>
        <source>This account can&apos;t read this part of the site at %1. Use an account with the Read-only Analyst role.</source>
        <translation>Ce compte ne peut pas lire cette partie du site à l’adresse %1. Utilisez un compte ayant le rôle Analyste en lecture seule.</translation>
    </message>
    <message>
        <source>The site at %1 doesn&apos;t offer this over the AdminService. Create the snapshot with the script from cmgmedia site script.</source>
        <translation>Le site à l’adresse %1 ne propose pas cette fonction par l’AdminService. Créez l’instantané avec le script de cmgmedia site script.</translation>
    </message>
    <message>
        <source>The pages of an answer from %1 don&apos;t end, or lead to another server. What came before was used.</source>
        <translation>Les pages d’une réponse de %1 ne se terminent pas, ou mènent à un autre serveur. Les pages précédentes ont été utilisées.</translation>
    </message>
    <message>
        <source>%1 got as many questions as one snapshot may ask, so asking stopped. Name the task sequences that matter with --task-sequence.</source>
        <translation>%1 a reçu autant de demandes qu’un instantané peut en envoyer&#x202f;; l’interrogation a donc été arrêtée. Désignez les séquences de tâches utiles avec --task-sequence.</translation>
    </message>
    <message>
        <source>%1 knows several sites. Choose one with --site-code.</source>
        <translation>%1 connaît plusieurs sites. Choisissez-en un avec --site-code.</translation>
    </message>
    <message>
        <source>%1 contains too many files for a log folder. Choose the folder that the logs are in.</source>
        <translation>%1 contient trop de fichiers pour un dossier de journaux. Choisissez le dossier dans lequel se trouvent les journaux.</translation>
    </message>
    <message>
        <source>%1 is too large for a collection of logs, so it wasn&apos;t read. Pack only the logs.</source>
        <translation>%1 est trop volumineux pour un ensemble de journaux&#x202f;; il n’a donc pas été lu. N’archivez que les journaux.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a readable ZIP file. Pack the logs again, without a password.</source>
        <translation>%1 n’est pas un fichier ZIP lisible. Archivez à nouveau les journaux, sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 is too large for a USB drive. To start PCs, a USB drive needs FAT32, which allows only files smaller than 4 GiB. Create an ISO file instead.</source>
        <translation>%1 est trop volumineux pour une clé USB. Pour démarrer des PC, une clé USB doit être en FAT32, qui n’autorise que les fichiers de moins de 4&#xa0;Gio. Créez plutôt un fichier ISO.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Configuration Manager boot medium. Choose an ISO file, or a folder that contains &quot;sources&quot; and &quot;SMS&quot;.</source>
        <translation>%1 n’est pas un média de démarrage Configuration Manager. Choisissez un fichier ISO, ou un dossier qui contient «&#x202f;sources&#x202f;» et «&#x202f;SMS&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has a file system that can&apos;t be read here. Open it on the system that created it, or mount it, and choose the drive or folder. To start PCs, format a USB drive as FAT32.</source>
        <translation>%1 a un système de fichiers qui ne peut pas être lu ici. Ouvrez-le sur le système qui l’a créé, ou montez-le, et choisissez le lecteur ou le dossier. Pour démarrer des PC, formatez une clé USB en FAT32.</translation>
    </message>
    <message>
        <source>%1 is a type of image that can&apos;t be read here. Mount it and choose the drive or folder, or save it as an ISO file.</source>
        <translation>%1 est un type d’image qui ne peut pas être lu ici. Montez-le et choisissez le lecteur ou le dossier, ou enregistrez-le sous forme de fichier ISO.</translation>
    </message>
    <message>
        <source>%1 differs from another file on the medium only by case, which Windows can&apos;t tell apart. Rename one of them.</source>
        <translation>%1 ne se distingue d’un autre fichier du média que par la casse, et Windows ne peut pas les différencier. Renommez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be a file name on a USB drive, which Windows has to read. Rename it, or create an ISO file.</source>
        <translation>%1 ne peut pas être un nom de fichier sur une clé USB, que Windows doit pouvoir lire. Renommez-le, ou créez un fichier ISO.</translation>
    </message>
    <message>
        <source>The label %1 can&apos;t be a volume name.</source>
        <translation>L’étiquette %1 ne peut pas être un nom de volume.</translation>
    </message>
    <message>
        <source>%1 has no manifest (SMS\cmgmedia.manifest.json), so there is nothing to compare with. It was made by another program, or the manifest was removed.</source>
        <translation>%1 n’a pas de manifeste (SMS\cmgmedia.manifest.json)&#x202f;; il n’y a donc rien à quoi le comparer. Il a été créé par un autre programme, ou le manifeste a été supprimé.</translation>
    </message>
    <message>
        <source>The manifest of the medium (%1) is damaged, so there is nothing to compare with. Write the medium again from its ISO file or image, or build it again.</source>
        <translation>Le manifeste du média (%1) est endommagé&#x202f;; il n’y a donc rien à quoi comparer. Réécrivez le média à partir de son fichier ISO ou de son image, ou recréez-le.</translation>
    </message>
    <message>
        <source>%1 is a disc image. A USB drive written from it starts on some PCs with UEFI and on none with BIOS. Build the medium for USB and write that.</source>
        <translation>%1 est une image de disque optique. Une clé USB écrite à partir de celle-ci démarre sur certains PC avec UEFI et sur aucun avec BIOS. Créez le média pour USB et écrivez celui-ci.</translation>
    </message>
    <message>
        <source>Not created because the medium can&apos;t work: %1.</source>
        <translation>Média non créé, car il ne peut pas fonctionner&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The new medium needs a new password. Enter one, or keep the password of the imported medium (%1).</source>
        <translation>Le nouveau média nécessite un nouveau mot de passe. Entrez-en un, ou conservez le mot de passe du média importé (%1).</translation>
    </message>
    <message>
        <source>Administrator permission is required to create media with the console.</source>
        <translation>Une autorisation d’administrateur est requise pour créer des médias avec la console.</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be used.</source>
        <translation>Le profil %1 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The boot image has no certificate with the thumbprint %1.</source>
        <translation>L’image de démarrage ne contient aucun certificat portant l’empreinte numérique %1.</translation>
    </message>
    <message>
        <source>%1 contains no certificate: it needs a Blob under ...\Certificates\&lt;thumbprint&gt;.</source>
        <translation>%1 ne contient aucun certificat&#x202f;: il faut une valeur Blob sous ...\Certificates\&lt;empreinte numérique&gt;.</translation>
    </message>
    <message>
        <source>The registry export %1 is damaged or was edited. Export it again.</source>
        <translation>L’export de Registre %1 est endommagé ou a été modifié. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The registry hive in %1 has unsaved changes. Mount the image with DISM, load and unload the hive, then commit. Or use a fresh boot.wim.</source>
        <translation>La ruche de Registre de %1 contient des modifications non enregistrées. Montez l’image avec DISM, chargez puis déchargez la ruche, et validez les modifications. Ou utilisez un boot.wim neuf.</translation>
    </message>
    <message>
        <source>The registry hive %1 is damaged. Use a fresh copy of its boot image or medium.</source>
        <translation>La ruche de Registre %1 est endommagée. Utilisez une nouvelle copie de son image de démarrage ou de son média.</translation>
    </message>
    <message>
        <source>The certificate %1 is too large for the boot image&apos;s registry.</source>
        <translation>Le certificat %1 est trop volumineux pour le Registre de l’image de démarrage.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a site snapshot, or is damaged. Use the file that the script from cmgmedia site script wrote, without changes.</source>
        <translation>%1 n’est pas un instantané du site, ou est endommagé. Utilisez tel quel le fichier écrit par le script de cmgmedia site script.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of CMG Media Wizard. Update this version, or create the snapshot with this version&apos;s script.</source>
        <translation>%1 a été créé par une version plus récente de CMG Media Wizard. Mettez à jour cette version, ou créez l’instantané avec le script de cette version.</translation>
    </message>
    <message>
        <source>%1 is too large for a site snapshot. Run the script only for the task sequences that matter: -TaskSequence.</source>
        <translation>%1 est trop volumineux pour un instantané du site. Exécutez le script uniquement pour les séquences de tâches utiles&#x202f;: -TaskSequence.</translation>
    </message>
    <message>
        <source>%1 contains several task sequences with that name. Use the package ID.</source>
        <translation>%1 contient plusieurs séquences de tâches de ce nom. Utilisez l’ID de package.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t contain the task sequence that you asked for. Use the name or package ID of one of these, or none.</source>
        <translation>%1 ne contient pas la séquence de tâches que vous avez demandée. Utilisez le nom ou l’ID de package de l’une de celles-ci, ou n’en indiquez aucune.</translation>
    </message>
    <message>
        <source>The certificate in %1 doesn&apos;t match its media GUID. Create the medium again in the console.</source>
        <translation>Le certificat de %1 ne correspond pas à son GUID de média. Recréez le média dans la console.</translation>
    </message>
    <message>
        <source>The media variable &quot;%1&quot; can&apos;t be written. Use a unique name, and a value without control characters.</source>
        <translation>La variable de média «&#x202f;%1&#x202f;» ne peut pas être écrite. Utilisez un nom unique et une valeur sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory. Close other programs and try again.</source>
        <translation>La mémoire est insuffisante. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t allow this program to start more threads, because of a limit or too little memory. Close other programs and try again.</source>
        <translation>Le système n’autorise pas ce programme à démarrer d’autres threads, en raison d’une limite ou d’un manque de mémoire. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The passwords don&apos;t match. Type them again.</source>
        <translation>Les mots de passe ne correspondent pas. Tapez-les à nouveau.</translation>
    </message>
    <message>
        <source>The profile doesn&apos;t change the media password. Remove --new-media-password-file, or set security.password to change.</source>
        <translation>Le profil ne modifie pas le mot de passe du média. Supprimez --new-media-password-file, ou définissez security.password sur change.</translation>
    </message>
    <message>
        <source>The profile names no PFX file. Remove --pfx-password-file, or set security.pfx.</source>
        <translation>Le profil n’indique aucun fichier PFX. Supprimez --pfx-password-file, ou définissez security.pfx.</translation>
    </message>
    <message>
        <source>%1 contains no private key for its certificate. Export it again, certificate and private key together.</source>
        <translation>%1 ne contient pas la clé privée de son certificat. Exportez à nouveau le certificat et la clé privée ensemble.</translation>
    </message>
    <message>
        <source>QEMU isn&apos;t installed, so no virtual PC can start from the medium. Install it (Debian: the package qemu-system-x86; Windows: QEMU for Windows), and try again.</source>
        <translation>QEMU n’est pas installé&#x202f;; aucun PC virtuel ne peut donc démarrer à partir du média. Installez-le (Debian&#x202f;: le paquet qemu-system-x86&#x202f;; Windows&#x202f;: QEMU pour Windows) et réessayez.</translation>
    </message>
    <message>
        <source>There&apos;s no UEFI firmware for QEMU. Install it (Debian: the package ovmf), or start the medium with BIOS.</source>
        <translation>Il n’y a pas de microprogramme UEFI pour QEMU. Installez-le (Debian&#x202f;: le paquet ovmf), ou démarrez à partir du média avec le BIOS.</translation>
    </message>
    <message>
        <source>There&apos;s no UEFI firmware for QEMU that has Microsoft&apos;s Secure Boot keys. Install it (Debian: the package ovmf), or turn off Secure Boot.</source>
        <translation>Aucun microprogramme UEFI pour QEMU ne contient les clés de démarrage sécurisé de Microsoft. Installez-en un (Debian&#x202f;: le paquet ovmf), ou désactivez le démarrage sécurisé.</translation>
    </message>
    <message>
        <source>%1 is a folder, and no PC starts from a folder. Choose the ISO file, the USB drive, or an image of one.</source>
        <translation>%1 est un dossier, et aucun PC ne démarre à partir d’un dossier. Choisissez le fichier ISO, la clé USB ou une image de celle-ci.</translation>
    </message>
    <message>
        <source>QEMU didn&apos;t start a virtual PC with %1.</source>
        <translation>QEMU n’a pas démarré de PC virtuel avec %1.</translation>
    </message>
    <message>
        <source>QEMU gave no picture of the screen of %1. It has to be version 7.1 or later.</source>
        <translation>QEMU n’a fourni aucune image de l’écran de %1. Il faut la version 7.1 ou ultérieure.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a package that this program made, so nothing in it was used. Ask for a new one.</source>
        <translation>%1 n’est pas un package de profil créé par ce programme&#x202f;; rien de son contenu n’a donc été utilisé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Update this program.</source>
        <translation>%1 a été créé par une version plus récente de ce programme. Mettez à jour ce programme.</translation>
    </message>
    <message>
        <source>The signature of %1 doesn&apos;t hold, so nothing in it was used. Ask its author for a new one.</source>
        <translation>La signature de %1 n’est pas valide&#x202f;; rien de son contenu n’a donc été utilisé. Demandez un nouveau package de profil à son auteur.</translation>
    </message>
    <message>
        <source>%1 contains a private key, which never goes into a package. Choose the certificate alone, without its private key.</source>
        <translation>%1 contient une clé privée, qui ne doit jamais figurer dans un package de profil. Choisissez le certificat seul, sans sa clé privée.</translation>
    </message>
    <message>
        <source>%1 is a drive, which can&apos;t go into a package. Create an ISO file from it, and use that in the profile.</source>
        <translation>%1 est un lecteur, qui ne peut pas être placé dans un package de profil. Créez un fichier ISO à partir de ce lecteur, et utilisez ce fichier dans le profil.</translation>
    </message>
    <message>
        <source>%1 is locked in this profile, so it can&apos;t be changed. Ask the person who made the profile.</source>
        <translation>%1 est verrouillé dans ce profil et ne peut donc pas être modifié. Adressez-vous à la personne qui a créé le profil.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the report of a build. Save the report on the Completion page, or use the output of cmgmedia build --json.</source>
        <translation>%1 n’est pas le rapport d’une création. Enregistrez le rapport sur la page Dernière étape, ou utilisez la sortie de cmgmedia build --json.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture that can be used. Choose a PNG or JPEG file of up to 2 MiB.</source>
        <translation>%1 n’est pas une image utilisable. Choisissez un fichier PNG ou JPEG de 2&#xa0;Mio au plus.</translation>
    </message>
</context>
<context>
    <name>ErrorMeaning</name>
    <message>
        <source>Success.</source>
        <translation>Réussite.</translation>
    </message>
    <message>
        <source>A file or setting doesn&apos;t exist.</source>
        <translation>Un fichier ou un paramètre n’existe pas.</translation>
    </message>
    <message>
        <source>Read the line before it, which names the file.</source>
        <translation>Lisez la ligne qui précède&#x202f;: elle désigne le fichier.</translation>
    </message>
    <message>
        <source>In Windows PE most lines with this code are about optional settings.</source>
        <translation>Dans Windows PE, la plupart des lignes avec ce code concernent des paramètres facultatifs.</translation>
    </message>
    <message>
        <source>A folder doesn&apos;t exist.</source>
        <translation>Un dossier n’existe pas.</translation>
    </message>
    <message>
        <source>In the boot shell: the drive that Windows PE started from isn&apos;t available.</source>
        <translation>Dans l’interpréteur de démarrage&#x202f;: le lecteur à partir duquel Windows PE a démarré n’est pas disponible.</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <translation>L’accès a été refusé.</translation>
    </message>
    <message>
        <source>A file that another program uses or protects. In Setup Windows and ConfigMgr: a SetupComplete.cmd in the image.</source>
        <translation>Un fichier qu’un autre programme utilise ou protège. Dans Configurer Windows et ConfigMgr&#x202f;: un fichier SetupComplete.cmd dans l’image.</translation>
    </message>
    <message>
        <source>There wasn&apos;t enough memory.</source>
        <translation>La mémoire était insuffisante.</translation>
    </message>
    <message>
        <source>CreateMedia.exe reports it for large media.</source>
        <translation>CreateMedia.exe le signale pour les médias volumineux.</translation>
    </message>
    <message>
        <source>Data isn&apos;t valid.</source>
        <translation>Des données ne sont pas valides.</translation>
    </message>
    <message>
        <source>A damaged image, driver or answer file.</source>
        <translation>Une image, un pilote ou un fichier de réponses endommagé.</translation>
    </message>
    <message>
        <source>Increase the scratch space of the boot image.</source>
        <translation>Augmentez l’espace de travail de l’image de démarrage.</translation>
    </message>
    <message>
        <source>A device wasn&apos;t ready.</source>
        <translation>Un périphérique n’était pas prêt.</translation>
    </message>
    <message>
        <source>A drive without a medium, or a disk without a driver.</source>
        <translation>Un lecteur sans média, ou un disque sans pilote.</translation>
    </message>
    <message>
        <source>The request isn&apos;t supported.</source>
        <translation>La demande n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>The partitions don&apos;t match the firmware mode, UEFI or BIOS.</source>
        <translation>Les partitions ne correspondent pas au mode du microprogramme, UEFI ou BIOS.</translation>
    </message>
    <message>
        <source>A network path wasn&apos;t found.</source>
        <translation>Un chemin réseau est introuvable.</translation>
    </message>
    <message>
        <source>A step uses a network share on the intranet.</source>
        <translation>Une étape utilise un partage réseau de l’intranet.</translation>
    </message>
    <message>
        <source>A parameter is wrong.</source>
        <translation>Un paramètre est incorrect.</translation>
    </message>
    <message>
        <source>An answer file or a command line of the step.</source>
        <translation>Un fichier de réponses ou une ligne de commande de l’étape.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Partition it in the task sequence.</source>
        <translation>Partitionnez-le dans la séquence de tâches.</translation>
    </message>
    <message>
        <source>As the exit code of a step: too many entries in the list of a dynamic step.</source>
        <translation>Comme code de sortie d’une étape&#x202f;: trop d’entrées dans la liste d’une étape dynamique.</translation>
    </message>
    <message>
        <source>Put Install Package before Install Application.</source>
        <translation>Placez Installer un package avant Installer une application.</translation>
    </message>
    <message>
        <source>As an HTTP status 200 is success.</source>
        <translation>Comme état HTTP, 200 signifie la réussite.</translation>
    </message>
    <message>
        <source>The server didn&apos;t understand the request.</source>
        <translation>Le serveur n’a pas compris la demande.</translation>
    </message>
    <message>
        <source>An inspecting proxy may have changed it.</source>
        <translation>Un proxy d’inspection l’a peut-être modifiée.</translation>
    </message>
    <message>
        <source>The server requires authentication.</source>
        <translation>Le serveur exige une authentification.</translation>
    </message>
    <message>
        <source>A token or certificate that expired, or that the gateway doesn&apos;t accept.</source>
        <translation>Un jeton ou un certificat qui a expiré, ou que la passerelle n’accepte pas.</translation>
    </message>
    <message>
        <source>The server refuses access.</source>
        <translation>Le serveur refuse l’accès.</translation>
    </message>
    <message>
        <source>The gateway&apos;s binding, a blocked certificate, or access to content that expired by the PC&apos;s clock.</source>
        <translation>La liaison de la passerelle, un certificat bloqué, ou un accès au contenu expiré d’après l’horloge du PC.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have it.</source>
        <translation>Le serveur n’a pas l’élément demandé.</translation>
    </message>
    <message>
        <source>A package file that isn&apos;t on the gateway, or a role that doesn&apos;t exist.</source>
        <translation>Un fichier de package absent de la passerelle, ou un rôle qui n’existe pas.</translation>
    </message>
    <message>
        <source>The server or a proxy refuses the verb.</source>
        <translation>Le serveur ou un proxy refuse le verbe.</translation>
    </message>
    <message>
        <source>A network device blocks CCM_POST or PROPFIND.</source>
        <translation>Un équipement réseau bloque CCM_POST ou PROPFIND.</translation>
    </message>
    <message>
        <source>A proxy requires a user name and password.</source>
        <translation>Un proxy exige un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Windows PE has none.</source>
        <translation>Windows PE n’en a pas.</translation>
    </message>
    <message>
        <source>The server had an internal error.</source>
        <translation>Le serveur a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>See the server&apos;s log.</source>
        <translation>Consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>A network device doesn&apos;t know the verb.</source>
        <translation>Un équipement réseau ne connaît pas le verbe.</translation>
    </message>
    <message>
        <source>A network device blocks the verbs of Configuration Manager.</source>
        <translation>Un équipement réseau bloque les verbes de Configuration Manager.</translation>
    </message>
    <message>
        <source>A gateway in between got no valid answer.</source>
        <translation>Une passerelle intermédiaire n’a pas obtenu de réponse valide.</translation>
    </message>
    <message>
        <source>The connection point may be offline.</source>
        <translation>Le point de connexion est peut-être hors connexion.</translation>
    </message>
    <message>
        <source>The service isn&apos;t available.</source>
        <translation>Le service n’est pas disponible.</translation>
    </message>
    <message>
        <source>The gateway is stopped or starting.</source>
        <translation>La passerelle est arrêtée ou en cours de démarrage.</translation>
    </message>
    <message>
        <source>A gateway in between got no answer in time.</source>
        <translation>Une passerelle intermédiaire n’a pas obtenu de réponse à temps.</translation>
    </message>
    <message>
        <source>An item wasn&apos;t found.</source>
        <translation>Un élément est introuvable.</translation>
    </message>
    <message>
        <source>The partitions are for another firmware mode.</source>
        <translation>Les partitions sont destinées à un autre mode du microprogramme.</translation>
    </message>
    <message>
        <source>The network location can&apos;t be reached.</source>
        <translation>L’emplacement réseau n’est pas accessible.</translation>
    </message>
    <message>
        <source>The domain can&apos;t be found: no domain controller answers.</source>
        <translation>Le domaine est introuvable&#x202f;: aucun contrôleur de domaine ne répond.</translation>
    </message>
    <message>
        <source>None can be reached from the internet. Join a workgroup.</source>
        <translation>Aucun n’est accessible depuis Internet. Joignez un groupe de travail.</translation>
    </message>
    <message>
        <source>A file or folder is damaged and can&apos;t be read.</source>
        <translation>Un fichier ou un dossier est endommagé et illisible.</translation>
    </message>
    <message>
        <source>Test the disk. Distribute the image again.</source>
        <translation>Testez le disque. Redistribuez l’image.</translation>
    </message>
    <message>
        <source>The time limit was reached.</source>
        <translation>La limite de temps a été atteinte.</translation>
    </message>
    <message>
        <source>A step took longer than its time limit.</source>
        <translation>Une étape a dépassé sa limite de temps.</translation>
    </message>
    <message>
        <source>The user canceled the installation.</source>
        <translation>L’utilisateur a annulé l’installation.</translation>
    </message>
    <message>
        <source>An installation by Windows Installer failed.</source>
        <translation>Une installation par Windows Installer a échoué.</translation>
    </message>
    <message>
        <source>Another installation was running.</source>
        <translation>Une autre installation était en cours.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>No error: the installation restarts the computer.</source>
        <translation>Ce n’est pas une erreur&#x202f;: l’installation redémarre l’ordinateur.</translation>
    </message>
    <message>
        <source>No error: a restart is needed to finish.</source>
        <translation>Ce n’est pas une erreur&#x202f;: un redémarrage est nécessaire pour terminer.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Firewall, proxy, or captive portal.</source>
        <translation>Pare-feu, proxy ou portail captif.</translation>
    </message>
    <message>
        <source>The server name couldn&apos;t be resolved.</source>
        <translation>Le nom du serveur n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Cable, DHCP, or DNS.</source>
        <translation>Câble, DHCP ou DNS.</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>Aucune connexion au serveur.</translation>
    </message>
    <message>
        <source>Port 443 is blocked, or the gateway is stopped.</source>
        <translation>Le port 443 est bloqué, ou la passerelle est arrêtée.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
    <message>
        <source>A firewall that inspects TLS, or cipher suites that the gateway no longer accepts.</source>
        <translation>Un pare-feu qui inspecte TLS, ou des suites de chiffrement que la passerelle n’accepte plus.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>La connexion a été réinitialisée.</translation>
    </message>
    <message>
        <source>A certificate isn&apos;t valid at the PC&apos;s current time.</source>
        <translation>Un certificat n’est pas valide à l’heure actuelle du PC.</translation>
    </message>
    <message>
        <source>The PC&apos;s clock.</source>
        <translation>L’horloge du PC.</translation>
    </message>
    <message>
        <source>A certificate is for another name.</source>
        <translation>Un certificat est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The gateway&apos;s service name.</source>
        <translation>Le nom de service de la passerelle.</translation>
    </message>
    <message>
        <source>The server requires a client certificate.</source>
        <translation>Le serveur exige un certificat client.</translation>
    </message>
    <message>
        <source>Create the medium with a PKI certificate.</source>
        <translation>Créez le média avec un certificat PKI.</translation>
    </message>
    <message>
        <source>A CA isn&apos;t trusted.</source>
        <translation>Une autorité de certification n’est pas approuvée.</translation>
    </message>
    <message>
        <source>Root and intermediate certificates in the boot image.</source>
        <translation>Certificats racines et intermédiaires dans l’image de démarrage.</translation>
    </message>
    <message>
        <source>A revocation list couldn&apos;t be reached.</source>
        <translation>Une liste de révocation n’était pas accessible.</translation>
    </message>
    <message>
        <source>Publish it on the internet.</source>
        <translation>Publiez-la sur Internet.</translation>
    </message>
    <message>
        <source>The server&apos;s answer couldn&apos;t be read.</source>
        <translation>La réponse du serveur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>A proxy in between.</source>
        <translation>Un proxy intermédiaire.</translation>
    </message>
    <message>
        <source>A check of the server&apos;s certificate failed, as reported by WinHTTP. The line with lpvStatusInformation says which one.</source>
        <translation>Une vérification du certificat du serveur a échoué, d’après WinHTTP. La ligne contenant lpvStatusInformation indique laquelle.</translation>
    </message>
    <message>
        <source>Read the lines before it.</source>
        <translation>Lisez les lignes qui précèdent.</translation>
    </message>
    <message>
        <source>CMTrace and articles call this number a decoding failure, which is WinINet&apos;s name for it.</source>
        <translation>CMTrace et certains articles désignent ce numéro comme un échec de décodage, ce qui est son nom dans WinINet.</translation>
    </message>
    <message>
        <source>It was canceled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>The lines before it say what failed.</source>
        <translation>Les lignes qui précèdent indiquent ce qui a échoué.</translation>
    </message>
    <message>
        <source>It says that a group was abandoned, but not why.</source>
        <translation>Indique qu’un groupe a été abandonné, mais pas pourquoi.</translation>
    </message>
    <message>
        <source>Something failed, without a reason.</source>
        <translation>Un élément a échoué, sans indication de cause.</translation>
    </message>
    <message>
        <source>Read the first earlier line that says more.</source>
        <translation>Lisez la première ligne antérieure plus explicite.</translation>
    </message>
    <message>
        <source>Never a reason by itself.</source>
        <translation>Jamais une cause à elle seule.</translation>
    </message>
    <message>
        <source>An unexpected error.</source>
        <translation>Une erreur inattendue.</translation>
    </message>
    <message>
        <source>Read the tool&apos;s lines before it.</source>
        <translation>Lisez les lignes de l’outil qui précèdent.</translation>
    </message>
    <message>
        <source>A COM class isn&apos;t registered.</source>
        <translation>Une classe COM n’est pas inscrite.</translation>
    </message>
    <message>
        <source>Normal in Windows PE: there is no client.</source>
        <translation>Normal dans Windows PE&#x202f;: il n’y a pas de client.</translation>
    </message>
    <message>
        <source>A WMI namespace doesn&apos;t exist.</source>
        <translation>Un espace de noms WMI n’existe pas.</translation>
    </message>
    <message>
        <source>In CreateTsMedia.log: the provider couldn&apos;t ask the management point.</source>
        <translation>Dans CreateTsMedia.log&#x202f;: le fournisseur n’a pas pu interroger le point de gestion.</translation>
    </message>
    <message>
        <source>In version 2409, the provider must be on the management point.</source>
        <translation>Dans la version 2409, le fournisseur doit se trouver sur le point de gestion.</translation>
    </message>
    <message>
        <source>No error: the task sequence restarts the computer.</source>
        <translation>Ce n’est pas une erreur&#x202f;: la séquence de tâches redémarre l’ordinateur.</translation>
    </message>
    <message>
        <source>A TLS handshake message couldn&apos;t be read.</source>
        <translation>Un message de négociation TLS n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Client and server have no cipher suite in common.</source>
        <translation>Le client et le serveur n’ont aucune suite de chiffrement en commun.</translation>
    </message>
    <message>
        <source>Use a boot image from a newer ADK.</source>
        <translation>Utilisez une image de démarrage d’un ADK plus récent.</translation>
    </message>
    <message>
        <source>A hash doesn&apos;t match.</source>
        <translation>Un hachage ne correspond pas.</translation>
    </message>
    <message>
        <source>Update the package on its distribution points.</source>
        <translation>Mettez à jour le package sur ses points de distribution.</translation>
    </message>
    <message>
        <source>A certificate is revoked.</source>
        <translation>Un certificat est révoqué.</translation>
    </message>
    <message>
        <source>Use a new certificate for the gateway.</source>
        <translation>Utilisez un nouveau certificat pour la passerelle.</translation>
    </message>
    <message>
        <source>Revocation couldn&apos;t be checked.</source>
        <translation>La révocation n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Publish the revocation list.</source>
        <translation>Publiez la liste de révocation.</translation>
    </message>
    <message>
        <source>A chain ends at a root that isn&apos;t trusted.</source>
        <translation>Une chaîne se termine par une racine qui n’est pas approuvée.</translation>
    </message>
    <message>
        <source>A certificate chain couldn&apos;t be built up to a root.</source>
        <translation>Une chaîne de certificats n’a pas pu être construite jusqu’à une racine.</translation>
    </message>
    <message>
        <source>Intermediate certificates in the boot image.</source>
        <translation>Certificats intermédiaires dans l’image de démarrage.</translation>
    </message>
    <message>
        <source>The server requires authentication (HTTP 401).</source>
        <translation>Le serveur exige une authentification (HTTP 401).</translation>
    </message>
    <message>
        <source>The token or certificate.</source>
        <translation>Le jeton ou le certificat.</translation>
    </message>
    <message>
        <source>The server refuses access (HTTP 403).</source>
        <translation>Le serveur refuse l’accès (HTTP 403).</translation>
    </message>
    <message>
        <source>The PC&apos;s clock, or the client setting for cloud distribution points.</source>
        <translation>L’horloge du PC, ou le paramètre client relatif aux points de distribution cloud.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have it (HTTP 404).</source>
        <translation>Le serveur n’a pas l’élément demandé (HTTP 404).</translation>
    </message>
    <message>
        <source>The content on the gateway.</source>
        <translation>Le contenu sur la passerelle.</translation>
    </message>
    <message>
        <source>It&apos;s an HTTP status, not a Windows error code.</source>
        <translation>Il s’agit d’un état HTTP, et non d’un code d’erreur Windows.</translation>
    </message>
    <message>
        <source>A proxy requires a user name and password (HTTP 407).</source>
        <translation>Un proxy exige un nom d’utilisateur et un mot de passe (HTTP 407).</translation>
    </message>
    <message>
        <source>The server had an internal error (HTTP 500).</source>
        <translation>Le serveur a rencontré une erreur interne (HTTP 500).</translation>
    </message>
    <message>
        <source>The service isn&apos;t available (HTTP 503).</source>
        <translation>Le service n’est pas disponible (HTTP 503).</translation>
    </message>
    <message>
        <source>Updates: all of them failed.</source>
        <translation>Mises à jour&#x202f;: toutes ont échoué.</translation>
    </message>
    <message>
        <source>WindowsUpdate.log.</source>
        <translation>WindowsUpdate.log.</translation>
    </message>
    <message>
        <source>The TPM was used in a wrong state.</source>
        <translation>Le module TPM a été utilisé dans un état incorrect.</translation>
    </message>
    <message>
        <source>Clear it in the firmware.</source>
        <translation>Effacez-le dans le microprogramme.</translation>
    </message>
    <message>
        <source>BitLocker: the volume is locked.</source>
        <translation>BitLocker&#x202f;: le volume est verrouillé.</translation>
    </message>
    <message>
        <source>BitLocker: the TPM isn&apos;t owned.</source>
        <translation>BitLocker&#x202f;: le module TPM n’a pas de propriétaire.</translation>
    </message>
    <message>
        <source>Clear and enable the TPM in the firmware.</source>
        <translation>Effacez et activez le module TPM dans le microprogramme.</translation>
    </message>
    <message>
        <source>A consequence: in Windows PE, this is what remains when there is no token, for any reason. Other tables call it a failed installation or a missing software update.</source>
        <translation>Une conséquence&#x202f;: dans Windows PE, c’est ce qui reste lorsqu’il n’y a pas de jeton, quelle qu’en soit la cause. D’autres tables parlent d’un échec d’installation ou d’une mise à jour logicielle manquante.</translation>
    </message>
    <message>
        <source>Seen when a message couldn&apos;t be sent.</source>
        <translation>Observé lorsqu’un message n’a pas pu être envoyé.</translation>
    </message>
    <message>
        <source>It has no known official name.</source>
        <translation>Aucun nom officiel n’est connu.</translation>
    </message>
    <message>
        <source>Something isn&apos;t initialized yet.</source>
        <translation>Un élément n’est pas encore initialisé.</translation>
    </message>
    <message>
        <source>Seen when Install Application failed as a whole.</source>
        <translation>Observé lorsque l’étape Installer une application a échoué dans son ensemble.</translation>
    </message>
    <message>
        <source>AppEnforce.log of the new Windows.</source>
        <translation>AppEnforce.log du nouveau Windows.</translation>
    </message>
    <message>
        <source>The required management point wasn&apos;t found.</source>
        <translation>Le point de gestion requis est introuvable.</translation>
    </message>
    <message>
        <source>CCMHOSTNAME in Setup Windows and ConfigMgr.</source>
        <translation>CCMHOSTNAME dans Configurer Windows et ConfigMgr.</translation>
    </message>
    <message>
        <source>The server answered with an error status.</source>
        <translation>Le serveur a répondu avec un état d’erreur.</translation>
    </message>
    <message>
        <source>The line with StatusCode before it.</source>
        <translation>La ligne contenant StatusCode qui précède.</translation>
    </message>
    <message>
        <source>The content wasn&apos;t found.</source>
        <translation>Le contenu est introuvable.</translation>
    </message>
    <message>
        <source>Distribute it to the content-enabled gateway.</source>
        <translation>Distribuez-le à la passerelle prenant en charge le contenu.</translation>
    </message>
    <message>
        <source>A program can&apos;t run before the client has its first policy.</source>
        <translation>Un programme ne peut pas s’exécuter avant que le client ait reçu sa première stratégie.</translation>
    </message>
    <message>
        <source>Move the step to after a restart.</source>
        <translation>Déplacez l’étape après un redémarrage.</translation>
    </message>
    <message>
        <source>The program of an application or package couldn&apos;t be started as defined.</source>
        <translation>Le programme d’une application ou d’un package n’a pas pu être démarré tel que défini.</translation>
    </message>
    <message>
        <source>Its command line.</source>
        <translation>Sa ligne de commande.</translation>
    </message>
    <message>
        <source>The content of a package wasn&apos;t found where the program expects it.</source>
        <translation>Le contenu d’un package ne se trouve pas à l’emplacement attendu par le programme.</translation>
    </message>
    <message>
        <source>Distribute it again.</source>
        <translation>Redistribuez-le.</translation>
    </message>
    <message>
        <source>The client cache doesn&apos;t have enough space.</source>
        <translation>Le cache du client n’a pas assez d’espace.</translation>
    </message>
    <message>
        <source>Increase the cache size.</source>
        <translation>Augmentez la taille du cache.</translation>
    </message>
    <message>
        <source>The content is larger than the client cache.</source>
        <translation>Le contenu est plus volumineux que le cache du client.</translation>
    </message>
    <message>
        <source>Something couldn&apos;t be read during startup.</source>
        <translation>Un élément n’a pas pu être lu pendant le démarrage.</translation>
    </message>
    <message>
        <source>Test the USB drive. Write it again.</source>
        <translation>Testez la clé USB. Réécrivez-la.</translation>
    </message>
    <message>
        <source>A file that is needed to start is missing.</source>
        <translation>Un fichier nécessaire au démarrage est absent.</translation>
    </message>
    <message>
        <source>Write the medium again.</source>
        <translation>Réécrivez le média.</translation>
    </message>
    <message>
        <source>The boot configuration is damaged or lacks an entry.</source>
        <translation>La configuration de démarrage est endommagée ou il y manque une entrée.</translation>
    </message>
    <message>
        <source>Write the medium again. Check its BCD.</source>
        <translation>Réécrivez le média. Vérifiez son BCD.</translation>
    </message>
    <message>
        <source>The kernel calls this number &quot;file invalid&quot;. Here it matters in the boot manager.</source>
        <translation>Le noyau nomme ce numéro «&#x202f;file invalid&#x202f;» (fichier non valide). Ici, il concerne le gestionnaire de démarrage.</translation>
    </message>
    <message>
        <source>The signature of a boot file isn&apos;t valid.</source>
        <translation>La signature d’un fichier de démarrage n’est pas valide.</translation>
    </message>
    <message>
        <source>Secure Boot, or boot files of the other generation.</source>
        <translation>Démarrage sécurisé, ou fichiers de démarrage de l’autre génération.</translation>
    </message>
    <message>
        <source>A driver failed during Windows Setup.</source>
        <translation>Un pilote a échoué pendant l’exécution du programme d’installation de Windows.</translation>
    </message>
    <message>
        <source>setupact.log and setuperr.log.</source>
        <translation>setupact.log et setuperr.log.</translation>
    </message>
    <message>
        <source>The cleanup of an earlier installation is still pending.</source>
        <translation>Le nettoyage d’une installation antérieure est encore en attente.</translation>
    </message>
    <message>
        <source>Restart and try again.</source>
        <translation>Redémarrez et réessayez.</translation>
    </message>
    <message>
        <source>An application isn&apos;t compatible.</source>
        <translation>Une application n’est pas compatible.</translation>
    </message>
    <message>
        <source>setupact.log.</source>
        <translation>setupact.log.</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Connect a network cable with internet access. Wi-Fi doesn&apos;t work during the installation. If the PC has no network port, use the USB network adapter your IT department recommends.</source>
        <translation>Branchez un câble réseau donnant accès à Internet. Le Wi-Fi ne fonctionne pas pendant l’installation. Si le PC n’a pas de port réseau, utilisez l’adaptateur réseau USB recommandé par votre service informatique.</translation>
    </message>
    <message>
        <source>Connect the power adapter. Don&apos;t run on battery.</source>
        <translation>Branchez l’adaptateur secteur. Ne restez pas sur batterie.</translation>
    </message>
    <message>
        <source>Save your files somewhere else. The installation may erase everything on this PC.</source>
        <translation>Enregistrez vos fichiers ailleurs. L’installation peut effacer tout le contenu de ce PC.</translation>
    </message>
    <message>
        <source>Allow several hours. The PC restarts several times.</source>
        <translation>Prévoyez plusieurs heures. Le PC redémarre plusieurs fois.</translation>
    </message>
    <message>
        <source>F8 or Esc</source>
        <translation>F8 ou Échap</translation>
    </message>
    <message>
        <source>Esc, then F9</source>
        <translation>Échap, puis F9</translation>
    </message>
    <message>
        <source>Hold Volume down</source>
        <translation>Maintenir Volume bas</translation>
    </message>
    <message>
        <source>Start from the medium</source>
        <translation>Démarrer à partir du média</translation>
    </message>
    <message>
        <source>Plug in the medium while the PC is off. Turn on the PC and press the boot menu key repeatedly until a menu appears. Choose the medium there. Common keys (yours may differ):</source>
        <translation>Branchez le média lorsque le PC est éteint. Allumez le PC et appuyez plusieurs fois sur la touche du menu de démarrage, jusqu’à ce qu’un menu apparaisse. Choisissez-y le média. Touches courantes (la vôtre peut être différente)&#x202f;:</translation>
    </message>
    <message>
        <source>Windows files load. Then a window with a picture of your organization or a plain background appears. This takes a few minutes.</source>
        <translation>Les fichiers de Windows se chargent. Une fenêtre apparaît ensuite, avec une image de votre organisation ou un fond uni. Cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>Enter the password you received separately. Don&apos;t write it on this card.</source>
        <translation>Entrez le mot de passe que vous avez reçu séparément. Ne l’écrivez pas sur cette fiche.</translation>
    </message>
    <message>
        <source>Choose the entry your IT department told you, then select Next.</source>
        <translation>Choisissez l’entrée que votre service informatique vous a indiquée, puis sélectionnez Suivant.</translation>
    </message>
    <message>
        <source>The PC downloads over the internet, installs, and restarts. Keep the cable and power connected until you can sign in to Windows.</source>
        <translation>Le PC télécharge par Internet, installe et redémarre. Laissez le câble et l’alimentation branchés jusqu’à ce que vous puissiez vous connecter à Windows.</translation>
    </message>
    <message>
        <source>What you will see</source>
        <translation>Ce que vous verrez</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>Take a photo of the message. The code that starts with 0x helps IT most.</source>
        <translation>Prenez le message en photo. Le code commençant par 0x est le plus utile au service informatique.</translation>
    </message>
    <message>
        <source>No network or no IP address: check the cable, or try another port.</source>
        <translation>Pas de réseau ou pas d’adresse IP&#x202f;: vérifiez le câble, ou essayez un autre port.</translation>
    </message>
    <message>
        <source>The PC doesn&apos;t start from the USB drive, or stops while starting: use another port on the PC itself, preferably one that isn&apos;t blue (USB 2), then another USB drive.</source>
        <translation>Le PC ne démarre pas à partir de la clé USB, ou s’arrête pendant le démarrage&#x202f;: utilisez un autre port du PC lui-même, de préférence un port qui n’est pas bleu (USB 2), puis une autre clé USB.</translation>
    </message>
    <message>
        <source>A disc shown to the PC over the network (a virtual CD) may start and then not be found again: use a real USB drive.</source>
        <translation>Un disque présenté au PC par le réseau (CD virtuel) peut démarrer, puis ne plus être trouvé&#x202f;: utilisez une vraie clé USB.</translation>
    </message>
    <message>
        <source>The connection fails immediately: check the PC&apos;s date and time in the firmware settings.</source>
        <translation>La connexion échoue immédiatement&#x202f;: vérifiez la date et l’heure du PC dans les paramètres du microprogramme (BIOS/UEFI).</translation>
    </message>
    <message>
        <source>Need help? Call:</source>
        <translation>Besoin d’aide&#x202f;? Appelez&#x202f;:</translation>
    </message>
    <message>
        <source>Medium: %1.</source>
        <translation>Média&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It stops working after %1.</source>
        <translation>Il cesse de fonctionner après le %1.</translation>
    </message>
    <message>
        <source>This medium can install your organization&apos;s PCs. Keep it safe, return it afterwards, and tell your IT department immediately if you lose it.</source>
        <translation>Ce média permet d’installer les PC de votre organisation. Conservez-le en lieu sûr, rendez-le ensuite et prévenez immédiatement votre service informatique si vous le perdez.</translation>
    </message>
    <message>
        <source>Install Windows on this PC</source>
        <translation>Installer Windows sur ce PC</translation>
    </message>
    <message>
        <source>With the medium that came with this card and an internet cable.</source>
        <translation>Avec le média joint à cette fiche et un câble relié à Internet.</translation>
    </message>
    <message>
        <source>Plug in the medium while the PC is off. Turn on the PC and press the boot menu key repeatedly until a menu appears. Choose the medium there. The key of most models:</source>
        <translation>Branchez le média lorsque le PC est éteint. Allumez le PC et appuyez plusieurs fois sur la touche du menu de démarrage, jusqu’à ce qu’un menu apparaisse. Choisissez-y le média. Touche de la plupart des modèles&#x202f;:</translation>
    </message>
    <message>
        <source>Scan for the contact</source>
        <translation>Scanner pour le contact</translation>
    </message>
</context>
<context>
    <name>GatewayTrust</name>
    <message>
        <source>the root CA %1 is neither in ROOT nor in AuthRoot</source>
        <translation>l’autorité de certification racine %1 n’est ni dans ROOT ni dans AuthRoot</translation>
    </message>
    <message>
        <source>the intermediate CA %1 isn&apos;t in CA</source>
        <translation>l’autorité de certification intermédiaire %1 n’est pas dans CA</translation>
    </message>
    <message>
        <source>the certificate of the issuer %1 is missing</source>
        <translation>le certificat de l’émetteur %1 est absent</translation>
    </message>
    <message>
        <source>the certificate %1 is in the Disallowed store, which overrides all others</source>
        <translation>le certificat %1 se trouve dans le magasin Disallowed, qui prévaut sur tous les autres</translation>
    </message>
    <message>
        <source>the certificate %1 is self-signed and isn&apos;t in ROOT</source>
        <translation>le certificat %1 est auto-signé et n’est pas dans ROOT</translation>
    </message>
    <message>
        <source>the certificate %1 has expired</source>
        <translation>le certificat %1 a expiré</translation>
    </message>
    <message>
        <source>the certificate %1 isn&apos;t valid yet</source>
        <translation>le certificat %1 n’est pas encore valide</translation>
    </message>
    <message>
        <source>the certificate %1 is for another name</source>
        <translation>le certificat %1 est établi pour un autre nom</translation>
    </message>
    <message>
        <source>the certificate %1 isn&apos;t for servers</source>
        <translation>le certificat %1 n’est pas destiné aux serveurs</translation>
    </message>
    <message>
        <source>the CA %1 may not issue such a certificate</source>
        <translation>l’autorité de certification %1 n’est pas habilitée à émettre un tel certificat</translation>
    </message>
    <message>
        <source>a CA&apos;s constraints don&apos;t allow the name of %1</source>
        <translation>les contraintes d’une autorité de certification n’autorisent pas le nom de %1</translation>
    </message>
    <message>
        <source>the signature of the certificate %1 is wrong</source>
        <translation>la signature du certificat %1 est incorrecte</translation>
    </message>
    <message>
        <source>the certificate %1 wasn&apos;t accepted</source>
        <translation>le certificat %1 n’a pas été accepté</translation>
    </message>
    <message>
        <source>With this boot image, Windows PE will trust %1.</source>
        <translation>Avec cette image de démarrage, Windows PE approuvera %1.</translation>
    </message>
    <message>
        <source>With this boot image, Windows PE won&apos;t trust %1, because %2.</source>
        <translation>Avec cette image de démarrage, Windows PE n’approuvera pas %1, car %2.</translation>
    </message>
    <message>
        <source>With this boot image, Windows PE will trust the certificate. Whether the certificate matches the name on the medium isn&apos;t known yet.</source>
        <translation>Avec cette image de démarrage, Windows PE approuvera le certificat. La correspondance entre le certificat et le nom indiqué sur le média n’est pas encore connue.</translation>
    </message>
    <message>
        <source>This medium doesn&apos;t use a cloud management gateway.</source>
        <translation>Ce média n’utilise pas de passerelle de gestion cloud.</translation>
    </message>
    <message>
        <source>Something in between answered in place of the gateway, so the gateway&apos;s own certificates weren&apos;t seen.</source>
        <translation>Un élément intermédiaire a répondu à la place de la passerelle&#x202f;; les certificats de la passerelle n’ont donc pas été vus.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start with a boot medium from the Configuration Manager console. Only your site can issue its certificate.</source>
        <translation>Partez d’un média de démarrage créé par la console Configuration Manager. Seul votre site peut émettre son certificat.</translation>
    </message>
    <message>
        <source>Choose what the medium is for. Then choose the ISO file, folder, or USB drive from the console, and enter its password. No medium yet? Select **Create one with the Configuration Manager console**.</source>
        <translation>Choisissez l’usage du média. Choisissez ensuite le fichier ISO, le dossier ou la clé USB de la console, et entrez son mot de passe. Pas encore de média&#x202f;? Sélectionnez **En créer un avec la console Configuration Manager**.</translation>
    </message>
    <message>
        <source>To try the wizard without a site, create a sample lab. A saved profile keeps all your answers, but no passwords.</source>
        <translation>Pour essayer l’assistant sans site, créez un labo d’exemple. Un profil enregistré conserve toutes vos réponses, mais aucun mot de passe.</translation>
    </message>
    <message>
        <source>Dynamic or site-based media: how a PC finds its management point when it starts from the medium.</source>
        <translation>Média dynamique ou basé sur le site&#x202f;: comment un PC trouve son point de gestion lorsqu’il démarre à partir du média.</translation>
    </message>
    <message>
        <source>A cloud management gateway supports only site-based media. You choose this in the console when you create the medium. The wizard shows it.</source>
        <translation>Une passerelle de gestion cloud ne prend en charge que les médias basés sur le site. Ce choix se fait dans la console, à la création du média. L’assistant l’affiche.</translation>
    </message>
    <message>
        <source>If the medium is the wrong type, create another one in the console.</source>
        <translation>Si le média n’est pas du bon type, créez-en un autre dans la console.</translation>
    </message>
    <message>
        <source>Choose what to create: an ISO file, USB drives, or an image file that someone else writes to a USB drive.</source>
        <translation>Choisissez ce qu’il faut créer&#x202f;: un fichier ISO, des clés USB ou un fichier image qu’une autre personne écrira sur une clé USB.</translation>
    </message>
    <message>
        <source>USB drives are erased. You confirm each drive by name and serial number before anything is written.</source>
        <translation>Les clés USB sont effacées. Vous confirmez chaque clé par son nom et son numéro de série avant toute écriture.</translation>
    </message>
    <message>
        <source>The label is the drive name in File Explorer. USB drives keep 11 characters of it.</source>
        <translation>L’étiquette est le nom du lecteur dans l’Explorateur de fichiers. Les clés USB en conservent 11 caractères.</translation>
    </message>
    <message>
        <source>The password protects the certificate on the medium. Anyone who has both can reach your site.</source>
        <translation>Le mot de passe protège le certificat du média. Toute personne disposant des deux peut accéder à votre site.</translation>
    </message>
    <message>
        <source>Keep the password of the imported medium, or set a new one. Choose one that you can type on any keyboard at the PC.</source>
        <translation>Conservez le mot de passe du média importé, ou définissez-en un nouveau. Choisissez un mot de passe que vous pouvez taper sur n’importe quel clavier devant le PC.</translation>
    </message>
    <message>
        <source>You can also check a PFX file here before you create a medium with it in the console.</source>
        <translation>Vous pouvez également vérifier ici un fichier PFX avant de l’utiliser dans la console pour créer un média.</translation>
    </message>
    <message>
        <source>Windows PE trusts only the certificates in the boot image. If the root or an issuing CA of your gateway is missing, the PC fails with 0x87d00215.</source>
        <translation>Windows PE n’approuve que les certificats de l’image de démarrage. Si l’autorité racine ou une autorité émettrice de votre passerelle est absente, le PC échoue avec 0x87d00215.</translation>
    </message>
    <message>
        <source>Drop the root, the issuing CAs, and the server certificate of the gateway on the picture. Each one finds its place, and the wizard adds the CAs to the boot image. Save the picture to ask your PKI team for what is missing.</source>
        <translation>Déposez sur le schéma l’autorité racine, les autorités émettrices et le certificat de serveur de la passerelle. Chacun trouve sa place, et l’assistant ajoute les autorités de certification à l’image de démarrage. Enregistrez le schéma pour demander à votre équipe PKI ce qui manque.</translation>
    </message>
    <message>
        <source>The boot files decide which PCs start the medium with Secure Boot on: those that trust the 2011 CA, or those that trust the 2023 CA.</source>
        <translation>Les fichiers de démarrage déterminent quels PC démarrent à partir du média lorsque le démarrage sécurisé est activé&#x202f;: ceux qui approuvent l’autorité de certification de 2011, ou ceux qui approuvent l’autorité de certification de 2023.</translation>
    </message>
    <message>
        <source>Media variables are what the task sequence finds on the medium. You can&apos;t change the ones that identify the medium.</source>
        <translation>Les variables de média sont ce que la séquence de tâches trouve sur le média. Vous ne pouvez pas modifier celles qui identifient le média.</translation>
    </message>
    <message>
        <source>Add, change, or remove variables in the table. Anyone with the media password can read them, so don&apos;t put secrets there.</source>
        <translation>Ajoutez, modifiez ou supprimez des variables dans le tableau. Toute personne disposant du mot de passe du média peut les lire&#x202f;; n’y placez donc pas de secrets.</translation>
    </message>
    <message>
        <source>Export your task sequence in the console, and check it here for steps that fail over the internet. It isn&apos;t added to the medium.</source>
        <translation>Exportez votre séquence de tâches dans la console, et recherchez ici les étapes qui échouent sur Internet. Elle n’est pas ajoutée au média.</translation>
    </message>
    <message>
        <source>Everything that boot media need to work over the internet: what the wizard checked, and what you need to confirm.</source>
        <translation>Tout ce qu’il faut à un média de démarrage pour fonctionner sur Internet&#x202f;: ce que l’assistant a vérifié, et ce que vous devez confirmer.</translation>
    </message>
    <message>
        <source>Work through **Problems** first, then **To confirm**. Your answers are saved in the profile.</source>
        <translation>Traitez d’abord **Problèmes**, puis **À confirmer**. Vos réponses sont enregistrées dans le profil.</translation>
    </message>
    <message>
        <source>Export the list for your change record or for a colleague who knows the answers.</source>
        <translation>Exportez la liste pour votre dossier de changement ou pour un collègue qui connaît les réponses.</translation>
    </message>
    <message>
        <source>The verdict comes first: will a PC start the medium, and will Windows PE trust the gateway?</source>
        <translation>Le verdict d’abord&#x202f;: un PC démarrera-t-il à partir du média, et Windows PE approuvera-t-il la passerelle&#x202f;?</translation>
    </message>
    <message>
        <source>Then see what you get and, folded, what will be done. Go back to any page to change something.</source>
        <translation>Consultez ensuite ce que vous obtenez et, dans la partie repliée, ce qui va être fait. Revenez à n’importe quelle page pour modifier un élément.</translation>
    </message>
    <message>
        <source>Nothing is written until you select **Write**.</source>
        <translation>Rien n’est écrit tant que vous n’avez pas sélectionné **Écrire**.</translation>
    </message>
    <message>
        <source>The medium is written and verified.</source>
        <translation>Le média est écrit et vérifié.</translation>
    </message>
    <message>
        <source>You can keep working. To stop, select **Cancel**: an unfinished file is removed, and an unfinished USB drive can&apos;t be used until you write it again.</source>
        <translation>Vous pouvez continuer à travailler. Pour arrêter, sélectionnez **Annuler**&#x202f;: un fichier inachevé est supprimé, et une clé USB inachevée est inutilisable tant que vous ne l’avez pas réécrite.</translation>
    </message>
    <message>
        <source>The log shows each step and when it started.</source>
        <translation>Le journal affiche chaque étape et l’heure de son début.</translation>
    </message>
    <message>
        <source>How writing ended. Green means that the medium was written and verified, that a PC starts it, and that Windows PE trusts the gateway. Yellow names what is still open.</source>
        <translation>Le résultat de l’écriture. Le vert signifie que le média a été écrit et vérifié, qu’un PC démarre à partir de celui-ci et que Windows PE approuve la passerelle. Le jaune indique ce qui reste en suspens.</translation>
    </message>
    <message>
        <source>Send the password separately from the medium.</source>
        <translation>Envoyez le mot de passe séparément du média.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Prise en main</translation>
    </message>
    <message>
        <source>You need a boot medium from the Configuration Manager console and its password, the server certificate of your cloud management gateway, and the certificates of the CAs above it. None of them needs a private key.</source>
        <translation>Vous avez besoin d’un média de démarrage créé par la console Configuration Manager et de son mot de passe, du certificat de serveur de votre passerelle de gestion cloud, et des certificats des autorités de certification situées au-dessus. Aucun ne nécessite de clé privée.</translation>
    </message>
    <message>
        <source>On **Start**, choose the medium and enter its password. On **Boot image**, drop the certificates on the picture until it is green. On **Media type**, choose a file or USB drives. On **Summary**, see what is open and select **Write**.</source>
        <translation>Sur **Départ**, choisissez le média et entrez son mot de passe. Sur **Image de démarrage**, déposez les certificats sur le schéma jusqu’à ce qu’il soit vert. Sur **Type de média**, choisissez un fichier ou des clés USB. Sur **Résumé**, consultez ce qui reste en suspens et sélectionnez **Écrire**.</translation>
    </message>
    <message>
        <source>When the medium is open, you can go to any page in the list on the left. Save your answers as a profile. Next time, you only need to enter the password.</source>
        <translation>Une fois le média ouvert, vous pouvez accéder à n’importe quelle page de la liste de gauche. Enregistrez vos réponses dans un profil. La fois suivante, vous n’aurez qu’à entrer le mot de passe.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation>Alt+P</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9, Ctrl+0</source>
        <translation>Ctrl+1 à Ctrl+9, Ctrl+0</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Accéder à une page</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close a tool or a question</source>
        <translation>Fermer un outil ou une question</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>This page opens with a profile or a package that has all answers. Enter the media password if you&apos;re asked for it, select the USB drives, and select **Write**. USB drives that you plug in later appear in the list.</source>
        <translation>Cette page s’ouvre avec un profil ou un package de profil qui contient toutes les réponses. Saisissez le mot de passe du média s’il vous est demandé, sélectionnez les clés USB, puis sélectionnez **Écrire**. Les clés USB que vous branchez ensuite apparaissent dans la liste.</translation>
    </message>
    <message>
        <source>To write the next USB drive, select **Write another** after the first one. What was checked isn&apos;t read again.</source>
        <translation>Pour écrire la clé USB suivante, sélectionnez **Écrire un autre média** après la première. Ce qui a été vérifié n’est pas relu.</translation>
    </message>
    <message>
        <source>Select **All steps** to see or change the answers. Answers that the author of the profile locked can&apos;t be changed, and the page says why.</source>
        <translation>Sélectionnez **Toutes les étapes** pour voir ou modifier les réponses. Les réponses que l’auteur du profil a verrouillées ne peuvent pas être modifiées, et la page indique pourquoi.</translation>
    </message>
    <message>
        <source>To see the medium start before you send it, select **Try it in a virtual machine**. QEMU must be installed. What the screen shows is for you to judge; a virtual PC isn&apos;t the PC of your user.</source>
        <translation>Pour voir le média démarrer avant de l’envoyer, sélectionnez **Essayer dans une machine virtuelle**. QEMU doit être installé. C’est à vous de juger ce que montre l’écran&#x202f;; un PC virtuel n’est pas le PC de votre utilisateur.</translation>
    </message>
    <message>
        <source>**Save the field kit** writes one ZIP file for the person at the PC: a card to print, labels for the medium, an email to copy, a calendar file with the day when the certificate expires, and the report. The card shows your company, who to call, with a QR code for phones, and the boot menu key of the PC. Its language can be another one than that of this window.</source>
        <translation>**Enregistrer le kit de terrain** écrit un fichier ZIP pour la personne devant le PC&#x202f;: une fiche à imprimer, des étiquettes pour le média, un e-mail à copier, un fichier de calendrier indiquant le jour où le certificat expire, et le rapport. La fiche montre votre société, la personne à appeler, avec un code QR pour les téléphones, et la touche du menu de démarrage du PC. Sa langue peut être différente de celle de cette fenêtre.</translation>
    </message>
    <message>
        <source>The wizard remembers the media that you write, without any password. 30 days before one expires, this page says so. **Renew** opens its profile.</source>
        <translation>L’assistant garde en mémoire les médias que vous écrivez, sans aucun mot de passe. 30 jours avant l’expiration de l’un d’eux, cette page le signale. **Renouveler** ouvre son profil.</translation>
    </message>
    <message>
        <source>To see the certificates that the gateway really sends, select **Ask the gateway now**. First you see what is sent and who gets it.</source>
        <translation>Pour voir les certificats que la passerelle envoie réellement, sélectionnez **Interroger la passerelle maintenant**. Vous voyez d’abord ce qui est envoyé et à qui.</translation>
    </message>
    <message>
        <source>Some requirements only the gateway can answer. To have them checked, select **Ask the gateway now**. An answer counts for one day.</source>
        <translation>Seule la passerelle peut répondre à certaines exigences. Pour les faire vérifier, sélectionnez **Interroger la passerelle maintenant**. Une réponse est valable un jour.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>it isn&apos;t valid yet</source>
        <translation>il n’est pas encore valide</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it&apos;s self-signed and not one of the trusted certificates</source>
        <translation>il est auto-signé et ne fait pas partie des certificats approuvés</translation>
    </message>
    <message>
        <source>its root CA isn&apos;t one of the trusted certificates</source>
        <translation>son autorité de certification racine ne fait pas partie des certificats approuvés</translation>
    </message>
    <message>
        <source>the CA that issued it isn&apos;t known here</source>
        <translation>l’autorité de certification qui l’a émis n’est pas connue ici</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>il a été révoqué</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>il est établi pour un autre nom</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>entité finale</translation>
    </message>
    <message>
        <source>server authentication</source>
        <translation>authentification du serveur</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>authentification du client</translation>
    </message>
    <message>
        <source>any purpose</source>
        <translation>tout usage</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>How a certificate is signed: a hash, and a kind of key.</extracomment>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>digital signature</source>
        <translation>signature numérique</translation>
    </message>
    <message>
        <source>non-repudiation</source>
        <translation>non-répudiation</translation>
    </message>
    <message>
        <source>key encipherment</source>
        <translation>chiffrement de la clé</translation>
    </message>
    <message>
        <source>data encipherment</source>
        <translation>chiffrement des données</translation>
    </message>
    <message>
        <source>key agreement</source>
        <translation>accord de clé</translation>
    </message>
    <message>
        <source>certificate signing</source>
        <translation>signature de certificat</translation>
    </message>
    <message>
        <source>revocation list signing</source>
        <translation>signature de liste de révocation</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(non affichée)</translation>
    </message>
    <message numerus="yes">
        <source>(%n characters)</source>
        <translation>
            <numerusform>(%n caractère)</numerusform>
            <numerusform>(%n caractères)</numerusform>
        </translation>
    </message>
    <message>
        <source>EFI application</source>
        <translation>Application EFI</translation>
    </message>
    <message>
        <source>Windows boot application</source>
        <translation>Application de démarrage Windows</translation>
    </message>
    <message>
        <source>Windows program, not for UEFI</source>
        <translation>Programme Windows, non destiné à UEFI</translation>
    </message>
    <message>
        <source>none: Secure Boot refuses it</source>
        <translation>aucune&#x202f;: le démarrage sécurisé le refuse</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, expiré</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <extracomment>The first and last day of a certificate, and how many are left.</extracomment>
        <translation>
            <numerusform>%1, %n&#xa0;jour restant</numerusform>
            <numerusform>%1, %n&#xa0;jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>root, by its own signature only: it doesn&apos;t say that it&apos;s a CA</source>
        <translation>racine, uniquement par sa propre signature&#x202f;: n’indique pas qu’il s’agit d’une autorité de certification</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Utilisation de la clé</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Liste de révocation</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>illisible&#x202f;: %1</translation>
    </message>
    <message>
        <source>Media variables</source>
        <translation>Variables de média</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>PFX file</source>
        <translation>Fichier PFX</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Private keys</source>
        <translation>Clés privées</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Avec une clé</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>included more than once</source>
        <translation>inclus plusieurs fois</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>Key matches</source>
        <translation>La clé correspond</translation>
    </message>
    <message>
        <source>Key provider</source>
        <translation>Fournisseur de la clé</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Key encryption</source>
        <translation>Chiffrement de la clé privée</translation>
    </message>
    <message>
        <source>Other encryption</source>
        <translation>Autre chiffrement</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Included CA</source>
        <translation>Autorité de certification incluse</translation>
    </message>
    <message>
        <source>Also in the file</source>
        <translation>Également dans le fichier</translation>
    </message>
    <message>
        <source>Signature inside the previous one, which firmware ignores</source>
        <translation>Signature imbriquée dans la précédente, ignorée par le microprogramme</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Signer&apos;s certificate</source>
        <translation>Certificat du signataire</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>%1, by name only</source>
        <translation>%1, d’après le nom uniquement</translation>
    </message>
    <message>
        <source>CA valid until</source>
        <translation>Autorité valide jusqu’au</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Condensé</translation>
    </message>
    <message>
        <source>Digest matches the file</source>
        <translation>Le condensé correspond au fichier</translation>
    </message>
    <message>
        <source>Signature is valid</source>
        <translation>La signature est valide</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>File version</source>
        <translation>Version du fichier</translation>
    </message>
    <message>
        <source>Security version (SVN)</source>
        <translation>Version de sécurité (SVN)</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Firmware still starts what an expired CA signed. Only revoking the CA stops it.</source>
        <translation>Le microprogramme continue de démarrer ce qu’une autorité de certification expirée a signé. Seule la révocation de celle-ci l’en empêche.</translation>
    </message>
    <message>
        <source>site-based</source>
        <translation>basé sur le site</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamique</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <source>no version in it</source>
        <translation>aucune version incluse</translation>
    </message>
    <message>
        <source>same as in the boot image</source>
        <translation>identique à celui de l’image de démarrage</translation>
    </message>
    <message>
        <source>different from the boot image</source>
        <translation>différent de celui de l’image de démarrage</translation>
    </message>
    <message>
        <source>not in the boot image</source>
        <translation>absent de l’image de démarrage</translation>
    </message>
    <message>
        <source>only in the boot image: used when you choose its boot files</source>
        <translation>uniquement dans l’image de démarrage&#x202f;: utilisé lorsque vous choisissez ses fichiers de démarrage</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>aucun qui lui soit propre</translation>
    </message>
    <message numerus="yes">
        <source>none, but %n entries can&apos;t be read</source>
        <translation>
            <numerusform>aucun, mais %n entrée est illisible</numerusform>
            <numerusform>aucun, mais %n entrées sont illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n entries that can&apos;t be read</source>
        <translation>
            <numerusform>%1, et %n entrée illisible</numerusform>
            <numerusform>%1, et %n entrées illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>2011-signed</source>
        <translation>signature 2011</translation>
    </message>
    <message>
        <source>2023-signed</source>
        <translation>signature 2023</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>ISO file (UDF)</source>
        <translation>fichier ISO (UDF)</translation>
    </message>
    <message>
        <source>ISO file (ISO 9660)</source>
        <translation>fichier ISO (ISO 9660)</translation>
    </message>
    <message>
        <source>USB drive or its image</source>
        <translation>clé USB ou son image</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Boot index</source>
        <translation>Index de démarrage</translation>
    </message>
    <message>
        <source>0: none of its images starts</source>
        <translation>0&#x202f;: aucune de ses images ne démarre</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Integrity table</source>
        <translation>Table d’intégrité</translation>
    </message>
    <message>
        <source>Configuration Manager</source>
        <translation>Configuration Manager</translation>
    </message>
    <message>
        <source>Boot files inside</source>
        <translation>Fichiers de démarrage inclus</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>not compared with their hashes (cmgmedia verify does that)</source>
        <translation>non comparé à ses hachages (utilisez cmgmedia verify)</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>%1, which differs from the Windows PE version in the WIM</source>
        <translation>%1, qui diffère de la version de Windows PE indiquée dans le WIM</translation>
    </message>
    <message>
        <source>Boot manager in it</source>
        <translation>Gestionnaire de démarrage inclus</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats approuvés</translation>
    </message>
    <message>
        <source>none: it has no SOFTWARE hive, so it isn&apos;t Windows PE</source>
        <translation>aucun&#x202f;: sans ruche SOFTWARE, ce n’est pas Windows PE</translation>
    </message>
    <message>
        <source>It stores many files in one solid block, as ESD files do. The Windows boot manager doesn&apos;t load it, and this program doesn&apos;t unpack it, so its contents weren&apos;t checked. Export it with DISM, /Compress:max.</source>
        <translation>De nombreux fichiers sont stockés dans un seul bloc solide, comme dans les fichiers ESD. Le gestionnaire de démarrage Windows ne charge pas cette image, et ce programme ne la décompresse pas&#x202f;; son contenu n’a donc pas été vérifié. Exportez-la avec DISM, /Compress:max.</translation>
    </message>
    <message>
        <source>Prestart command</source>
        <translation>Commande de prédémarrage</translation>
    </message>
    <message>
        <source>It is compressed with LZMS, which the Windows boot manager doesn&apos;t load. Export it with DISM, /Compress:max.</source>
        <translation>Cette image est compressée avec LZMS, que le gestionnaire de démarrage Windows ne charge pas. Exportez-la avec DISM, /Compress:max.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Not known without the media password.</source>
        <translation>Inconnu sans le mot de passe du média.</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Code de site</translation>
    </message>
    <message>
        <source>Media management</source>
        <translation>Gestion des médias</translation>
    </message>
    <message>
        <source>Management point</source>
        <translation>Point de gestion</translation>
    </message>
    <message>
        <source>Media GUID</source>
        <translation>GUID de média</translation>
    </message>
    <message>
        <source>Boot image package</source>
        <translation>Package de l’image de démarrage</translation>
    </message>
    <message>
        <source>Certificate of the medium</source>
        <translation>Certificat du média</translation>
    </message>
    <message>
        <source>Will it start?</source>
        <translation>Va-t-il démarrer&#x202f;?</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Kept when you choose boot files from the boot image</source>
        <translation>Conservés lorsque vous choisissez les fichiers de démarrage de l’image de démarrage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Type of medium</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>A kind of file system, how many files are in it, and their size.</extracomment>
        <translation>Volume</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n files, %2</source>
        <translation>
            <numerusform>%1, %n fichier, %2</numerusform>
            <numerusform>%1, %n fichiers, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Boot manager</source>
        <translation>Gestionnaire de démarrage</translation>
    </message>
    <message>
        <source>Boot image, %1</source>
        <translation>Image de démarrage, %1</translation>
    </message>
    <message>
        <source>Files in SMS\PKG</source>
        <translation>Fichiers dans SMS\PKG</translation>
    </message>
    <message>
        <source>The medium&apos;s prestart command wasn&apos;t found. Microsoft doesn&apos;t document where the site stores it.</source>
        <translation>La commande de prédémarrage du média est introuvable. Microsoft ne documente pas l’emplacement où le site la stocke.</translation>
    </message>
    <message>
        <source>The medium&apos;s command is reported to replace the one in the boot image. Microsoft doesn&apos;t document it.</source>
        <translation>Il est signalé que la commande du média remplace celle de l’image de démarrage. Microsoft ne documente pas ce comportement.</translation>
    </message>
    <message>
        <source>Starts on BIOS</source>
        <translation>Démarre en BIOS</translation>
    </message>
    <message>
        <source>Starts on UEFI</source>
        <translation>Démarre en UEFI</translation>
    </message>
    <message>
        <source>Password required</source>
        <translation>Mot de passe exigé</translation>
    </message>
    <message>
        <source>Unattended</source>
        <translation>Sans assistance</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Left by operating systems</source>
        <extracomment>Files that Windows or macOS put on the medium: &quot;.DS_Store (macOS)&quot;</extracomment>
        <translation>Laissés par des systèmes d’exploitation</translation>
    </message>
    <message>
        <source>Can&apos;t be opened</source>
        <translation>Ouverture impossible</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Cloud management gateway</source>
        <translation>Passerelle de gestion cloud</translation>
    </message>
    <message>
        <source>Client settings</source>
        <translation>Paramètres client</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>Séquence de tâches</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Boot media over a cloud management gateway</source>
        <translation>Média de démarrage via une passerelle de gestion cloud</translation>
    </message>
    <message>
        <source>Boot media on the intranet, content from the cloud</source>
        <translation>Média de démarrage sur l’intranet, contenu du cloud</translation>
    </message>
    <message>
        <source>Task sequence in Software Center, without a medium</source>
        <translation>Séquence de tâches dans le Centre logiciel, sans média</translation>
    </message>
    <message>
        <source>Internet-based client management without a gateway</source>
        <translation>Gestion des clients basée sur Internet sans passerelle</translation>
    </message>
    <message>
        <source>The site has version 2010 or later.</source>
        <translation>Le site est en version 2010 ou ultérieure.</translation>
    </message>
    <message>
        <source>No site has version 2002 or earlier. Those versions start a task sequence over the internet only in Software Center.</source>
        <translation>Aucun site n’est en version 2002 ou antérieure. Dans ces versions, une séquence de tâches sur Internet ne démarre que dans le Centre logiciel.</translation>
    </message>
    <message>
        <source>The cloud management gateway (CMG) is set up and ready.</source>
        <translation>La passerelle de gestion cloud (CMG) est configurée et prête.</translation>
    </message>
    <message>
        <source>All content that the task sequence refers to is on a content-enabled gateway.</source>
        <translation>Tout le contenu référencé par la séquence de tâches se trouve sur une passerelle prenant en charge le contenu.</translation>
    </message>
    <message>
        <source>The content isn&apos;t on a classic cloud distribution point, which can&apos;t be created since version 2107.</source>
        <translation>Le contenu ne se trouve pas sur un point de distribution cloud classique, qui ne peut plus être créé depuis la version 2107.</translation>
    </message>
    <message>
        <source>The gateway is allowed to function as a cloud distribution point and serve content from Azure storage.</source>
        <translation>La passerelle est autorisée à fonctionner en tant que point de distribution cloud et à fournir du contenu à partir du stockage Azure.</translation>
    </message>
    <message>
        <source>Client settings, Cloud Services: Allow access to cloud distribution point is Yes and deployed to the PCs.</source>
        <translation>Paramètres client, Services cloud&#x202f;: Autoriser l’accès au point de distribution cloud est défini sur Oui et déployé sur les PC.</translation>
    </message>
    <message>
        <source>Client settings, Cloud Services: Enable clients to use a cloud management gateway is Yes and deployed to the PCs.</source>
        <translation>Paramètres client, Services cloud&#x202f;: Autoriser les clients à utiliser une passerelle de gestion cloud est défini sur Oui et déployé sur les PC.</translation>
    </message>
    <message>
        <source>Apply Network Settings joins a workgroup, because no domain controller can be reached.</source>
        <translation>Appliquer les paramètres réseau joint un groupe de travail, car aucun contrôleur de domaine n’est accessible.</translation>
    </message>
    <message>
        <source>Deployment, User Experience: Allow task sequence to run for client on the Internet is selected.</source>
        <translation>Déploiement, Expérience utilisateur&#x202f;: Autoriser l’exécution de la séquence de tâches pour le client sur Internet est sélectionné.</translation>
    </message>
    <message>
        <source>Deployment Settings: Make available to is an option that includes media.</source>
        <translation>Paramètres de déploiement&#x202f;: Rendre disponible aux éléments suivants est une option qui inclut les médias.</translation>
    </message>
    <message>
        <source>Deployment, Distribution Points: Download content locally when needed by the running task sequence.</source>
        <translation>Déploiement, Points de distribution&#x202f;: Télécharger le contenu localement si nécessaire pour la séquence de tâches en cours d’exécution.</translation>
    </message>
    <message>
        <source>The PC has a wired network, and the boot image has a driver for its network adapter. Windows PE has no wireless network.</source>
        <translation>Le PC dispose d’un réseau filaire, et l’image de démarrage contient un pilote pour sa carte réseau. Windows PE n’a pas de réseau sans fil.</translation>
    </message>
    <message>
        <source>Version 2010 of the early update ring: the medium&apos;s PKI certificate uses SHA-256 and the Microsoft Enhanced RSA and AES provider.</source>
        <translation>Version 2010 de l’anneau de mise à jour anticipée&#x202f;: le certificat PKI du média utilise SHA-256 et le fournisseur Microsoft Enhanced RSA and AES.</translation>
    </message>
    <message>
        <source>Later versions: the same is recommended but not required. Version 3 certificates (CNG) are allowed.</source>
        <translation>Versions ultérieures&#x202f;: la même configuration est recommandée, mais pas obligatoire. Les certificats de version 3 (CNG) sont autorisés.</translation>
    </message>
    <message>
        <source>Versions 2010 and 2103: the management point allows intranet and internet connections.</source>
        <translation>Versions 2010 et 2103&#x202f;: le point de gestion autorise les connexions intranet et Internet.</translation>
    </message>
    <message>
        <source>The boot image trusts the CA that issued the gateway&apos;s certificate.</source>
        <translation>L’image de démarrage approuve l’autorité de certification qui a émis le certificat de la passerelle.</translation>
    </message>
    <message>
        <source>The medium is site-based media.</source>
        <translation>Le média est un média basé sur le site.</translation>
    </message>
    <message>
        <source>The medium is protected with a strong password.</source>
        <translation>Le média est protégé par un mot de passe fort.</translation>
    </message>
    <message>
        <source>The gateway was chosen as the medium&apos;s management point.</source>
        <translation>La passerelle a été choisie comme point de gestion du média.</translation>
    </message>
    <message>
        <source>The PC can reach the gateway and its Azure storage on port 443 from the branch.</source>
        <translation>Depuis la succursale, le PC peut accéder à la passerelle et à son stockage Azure sur le port 443.</translation>
    </message>
    <message>
        <source>A required deployment of an operating system is high-risk: its collection contains only PCs that may be reinstalled.</source>
        <translation>Un déploiement obligatoire d’un système d’exploitation est à haut risque&#x202f;: son regroupement ne contient que des PC qui peuvent être réinstallés.</translation>
    </message>
    <message>
        <source>The task sequence doesn&apos;t run another program first, which needs a UNC path.</source>
        <translation>La séquence de tâches n’exécute pas un autre programme en premier, ce qui nécessiterait un chemin UNC.</translation>
    </message>
    <message>
        <source>Setup Windows and ConfigMgr sets CCMHOSTNAME to the gateway.</source>
        <translation>Configurer Windows et ConfigMgr définit CCMHOSTNAME sur la passerelle.</translation>
    </message>
    <message>
        <source>The task sequence isn&apos;t an in-place upgrade, which boot media can&apos;t start.</source>
        <translation>La séquence de tâches n’est pas une mise à niveau sur place, qu’un média de démarrage ne peut pas lancer.</translation>
    </message>
    <message>
        <source>In-place upgrade: all content is on the content-enabled gateway.</source>
        <translation>Mise à niveau sur place&#x202f;: tout le contenu se trouve sur la passerelle prenant en charge le contenu.</translation>
    </message>
    <message>
        <source>Content from the cloud: the PC reaches the management point on the intranet.</source>
        <translation>Contenu du cloud&#x202f;: le PC accède au point de gestion sur l’intranet.</translation>
    </message>
    <message>
        <source>Content from the cloud: the site has version 2006 or later (a newer article says 2010).</source>
        <translation>Contenu du cloud&#x202f;: le site est en version 2006 ou ultérieure (un article plus récent indique 2010).</translation>
    </message>
    <message>
        <source>Content from the cloud: Allow access to cloud distribution point is Yes and deployed to the PCs.</source>
        <translation>Contenu du cloud&#x202f;: Autoriser l’accès au point de distribution cloud est défini sur Oui et déployé sur les PC.</translation>
    </message>
    <message>
        <source>Content from the cloud: the boundary group of the PCs is associated with the content-enabled gateway.</source>
        <translation>Contenu du cloud&#x202f;: le groupe de limites des PC est associé à la passerelle prenant en charge le contenu.</translation>
    </message>
    <message>
        <source>Content from the cloud: the boundary group prefers cloud based sources over on-premises sources.</source>
        <translation>Contenu du cloud&#x202f;: le groupe de limites préfère les sources cloud aux sources locales.</translation>
    </message>
    <message>
        <source>Content from the cloud: all content of the task sequence is on the content-enabled gateway.</source>
        <translation>Contenu du cloud&#x202f;: tout le contenu de la séquence de tâches se trouve sur la passerelle prenant en charge le contenu.</translation>
    </message>
    <message>
        <source>If it fails, smsts.log on the PC can be read.</source>
        <translation>En cas d’échec, smsts.log peut être lu sur le PC.</translation>
    </message>
    <message>
        <source>The root certificate was exported from where it is trusted, and its thumbprint is known.</source>
        <translation>Le certificat racine a été exporté là où il est approuvé, et son empreinte numérique est connue.</translation>
    </message>
    <message>
        <source>Certificates from a registry file are CA certificates stored under their own thumbprint.</source>
        <translation>Les certificats provenant d’un fichier de Registre sont des certificats d’autorités de certification stockés sous leur propre empreinte numérique.</translation>
    </message>
    <message>
        <source>The changed image is the one in boot.wim that starts.</source>
        <translation>L’image modifiée est celle de boot.wim qui démarre.</translation>
    </message>
    <message>
        <source>The changed registry hive is the boot image&apos;s SOFTWARE hive.</source>
        <translation>La ruche de Registre modifiée est la ruche SOFTWARE de l’image de démarrage.</translation>
    </message>
    <message>
        <source>The certificates are in the hive after the change.</source>
        <translation>Les certificats figurent dans la ruche après la modification.</translation>
    </message>
    <message>
        <source>No hive was still loaded and no mount was open when the boot image was saved.</source>
        <translation>Aucune ruche n’était encore chargée et aucun montage n’était ouvert lors de l’enregistrement de l’image de démarrage.</translation>
    </message>
    <message>
        <source>The change to the boot image was committed.</source>
        <translation>La modification de l’image de démarrage a été validée.</translation>
    </message>
    <message>
        <source>Media from before the boot image trusted the gateway were created again.</source>
        <translation>Les médias antérieurs à l’approbation de la passerelle par l’image de démarrage ont été recréés.</translation>
    </message>
    <message>
        <source>Apply Windows Settings enables the local administrator and sets its password.</source>
        <translation>Appliquer les paramètres Windows active l’administrateur local et définit son mot de passe.</translation>
    </message>
    <message>
        <source>Enable BitLocker doesn&apos;t wait for Active Directory to store the recovery key.</source>
        <translation>Activer BitLocker n’attend pas qu’Active Directory stocke la clé de récupération.</translation>
    </message>
    <message>
        <source>Distribute Content lists the gateway as a destination.</source>
        <translation>Distribuer du contenu indique la passerelle comme destination.</translation>
    </message>
    <message>
        <source>Both client settings were checked in the resultant client settings.</source>
        <translation>Les deux paramètres client ont été vérifiés dans les paramètres client résultants.</translation>
    </message>
    <message>
        <source>The collection&apos;s limiting collection isn&apos;t All Systems.</source>
        <translation>Le regroupement de limitation du regroupement n’est pas Tous les systèmes.</translation>
    </message>
    <message>
        <source>The deployment is for media, allowed on the internet, and downloads content when needed.</source>
        <translation>Le déploiement est destiné aux médias, autorisé sur Internet, et télécharge le contenu si nécessaire.</translation>
    </message>
    <message>
        <source>The deployment reaches known and unknown computers as intended.</source>
        <translation>Le déploiement atteint les ordinateurs connus et inconnus comme prévu.</translation>
    </message>
    <message>
        <source>All Unknown Computers is a target only if the medium supports unknown computers, and the other way around.</source>
        <translation>Tous les ordinateurs inconnus n’est une cible que si le média prend en charge les ordinateurs inconnus, et inversement.</translation>
    </message>
    <message>
        <source>The certificate template uses the Microsoft Enhanced RSA and AES Cryptographic Provider.</source>
        <translation>Le modèle de certificat utilise Microsoft Enhanced RSA and AES Cryptographic Provider.</translation>
    </message>
    <message>
        <source>The certificate is signed with SHA-256 and its key can be exported.</source>
        <translation>Le certificat est signé avec SHA-256 et sa clé est exportable.</translation>
    </message>
    <message>
        <source>The PFX file contains the private key and opens with its password.</source>
        <translation>Le fichier PFX contient la clé privée et s’ouvre avec son mot de passe.</translation>
    </message>
    <message>
        <source>A PKI certificate is used if the site is HTTPS only. Otherwise the medium&apos;s self-signed certificate is enough.</source>
        <translation>Un certificat PKI est utilisé si le site est en HTTPS uniquement. Sinon, le certificat auto-signé du média suffit.</translation>
    </message>
    <message>
        <source>The medium is a bootable ISO file or USB drive.</source>
        <translation>Le média est un fichier ISO ou une clé USB de démarrage.</translation>
    </message>
    <message>
        <source>A PC like those at the branch was tested over the internet, without access to a domain controller.</source>
        <translation>Un PC semblable à ceux de la succursale a été testé sur Internet, sans accès à un contrôleur de domaine.</translation>
    </message>
    <message>
        <source>While Windows PE runs, the log is X:\Windows\Temp\SMSTSLog\smsts.log.</source>
        <translation>Pendant l’exécution de Windows PE, le journal est X:\Windows\Temp\SMSTSLog\smsts.log.</translation>
    </message>
    <message>
        <source>Version 2010 of the early update ring has the hotfix KB4594176.</source>
        <translation>La version 2010 de l’anneau de mise à jour anticipée dispose du correctif logiciel KB4594176.</translation>
    </message>
    <message>
        <source>0x87d00215 is only a symptom. Look at the error before it (trust, or an expired media token).</source>
        <translation>0x87d00215 n’est qu’un symptôme. Examinez l’erreur qui précède (approbation, ou jeton de média expiré).</translation>
    </message>
    <message>
        <source>The revocation list of the gateway&apos;s certificate can be downloaded from the internet, or clients don&apos;t check it.</source>
        <translation>La liste de révocation du certificat de la passerelle est téléchargeable depuis Internet, ou les clients ne la vérifient pas.</translation>
    </message>
    <message>
        <source>The version of each package that a PC asks for is on the gateway.</source>
        <translation>La version de chaque package demandée par un PC se trouve sur la passerelle.</translation>
    </message>
    <message>
        <source>distmgr.log alone doesn&apos;t prove that content is on the gateway.</source>
        <translation>distmgr.log ne suffit pas à prouver que le contenu se trouve sur la passerelle.</translation>
    </message>
    <message>
        <source>SECURE_FAILURE 0x8 (INVALID_CA) isn&apos;t expected when the PC asks the gateway for a token.</source>
        <translation>L’erreur SECURE_FAILURE 0x8 (INVALID_CA) n’est pas censée se produire lorsque le PC demande un jeton à la passerelle.</translation>
    </message>
    <message>
        <source>The gateway is always contacted on port 443, even if the site has other client ports.</source>
        <translation>La passerelle est toujours contactée sur le port 443, même si le site utilise d’autres ports client.</translation>
    </message>
    <message>
        <source>Trust and revocation are separate: without trust it fails even if revocation isn&apos;t checked.</source>
        <translation>L’approbation et la révocation sont deux choses distinctes&#x202f;: sans approbation, la connexion échoue même si la révocation n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>If the gateway&apos;s certificate is from your own CA, the boot image trusts it. Otherwise the certificate is a public one.</source>
        <translation>Si le certificat de la passerelle provient de votre propre autorité de certification, l’image de démarrage l’approuve. Sinon, il s’agit d’un certificat public.</translation>
    </message>
    <message>
        <source>Media and certificate use the gateway&apos;s service name, not its deployment name.</source>
        <translation>Le média et le certificat utilisent le nom de service de la passerelle, et non son nom de déploiement.</translation>
    </message>
    <message>
        <source>Root and intermediate certificates are trusted, not only the root.</source>
        <translation>Les certificats racines et intermédiaires sont approuvés, et pas seulement la racine.</translation>
    </message>
    <message>
        <source>The medium&apos;s token isn&apos;t too old.</source>
        <translation>Le jeton du média n’est pas trop ancien.</translation>
    </message>
    <message>
        <source>Network devices allow HTTP 1.1.</source>
        <translation>Les équipements réseau autorisent HTTP 1.1.</translation>
    </message>
    <message>
        <source>Network devices allow multipart/mixed and application/octet-stream.</source>
        <translation>Les équipements réseau autorisent multipart/mixed et application/octet-stream.</translation>
    </message>
    <message>
        <source>Network devices allow HEAD, CCM_POST, BITS_POST, GET, and PROPFIND to the management point.</source>
        <translation>Les équipements réseau autorisent HEAD, CCM_POST, BITS_POST, GET et PROPFIND vers le point de gestion.</translation>
    </message>
    <message>
        <source>Network devices allow HEAD, GET, and PROPFIND to the content.</source>
        <translation>Les équipements réseau autorisent HEAD, GET et PROPFIND vers le contenu.</translation>
    </message>
    <message>
        <source>Network devices keep the headers Range, CCMClientID, CCMClientIDSignature, CCMClientTimestamp, and CCMClientTimestampsSignature.</source>
        <translation>Les équipements réseau conservent les en-têtes Range, CCMClientID, CCMClientIDSignature, CCMClientTimestamp et CCMClientTimestampsSignature.</translation>
    </message>
    <message>
        <source>Network devices keep the Range header to the content.</source>
        <translation>Les équipements réseau conservent l’en-tête Range vers le contenu.</translation>
    </message>
    <message>
        <source>No network device opens or inspects TLS in front of the gateway.</source>
        <translation>Aucun équipement réseau n’ouvre ni n’inspecte TLS devant la passerelle.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name is in public DNS: a CNAME record points from the service name to the deployment name.</source>
        <translation>Le nom de la passerelle figure dans le DNS public&#x202f;: un enregistrement CNAME pointe du nom de service vers le nom de déploiement.</translation>
    </message>
    <message>
        <source>The PC reaches the internet without a proxy that asks for a sign-in.</source>
        <translation>Le PC accède à Internet sans proxy qui demande une authentification.</translation>
    </message>
    <message>
        <source>Internet-based client management needs a PKI; a gateway with Enhanced HTTP doesn&apos;t.</source>
        <translation>La gestion des clients basée sur Internet nécessite une PKI&#x202f;; une passerelle avec HTTP amélioré n’en a pas besoin.</translation>
    </message>
    <message>
        <source>The management point is a gateway. Internet-based client management doesn&apos;t deploy operating systems.</source>
        <translation>Le point de gestion est une passerelle. La gestion des clients basée sur Internet ne déploie pas de systèmes d’exploitation.</translation>
    </message>
    <message>
        <source>The management point isn&apos;t in a secondary site.</source>
        <translation>Le point de gestion n’appartient pas à un site secondaire.</translation>
    </message>
    <message>
        <source>The PC has uninterrupted internet access while the task sequence runs.</source>
        <translation>Le PC dispose d’un accès Internet ininterrompu pendant l’exécution de la séquence de tâches.</translation>
    </message>
    <message>
        <source>After the task sequence the client uses token-based authentication.</source>
        <translation>Après la séquence de tâches, le client utilise l’authentification basée sur les jetons.</translation>
    </message>
    <message>
        <source>First deploy the task sequence on the intranet, then adapt it for the internet.</source>
        <translation>Déployez d’abord la séquence de tâches sur l’intranet, puis adaptez-la à Internet.</translation>
    </message>
    <message>
        <source>A Microsoft Entra joined PC doesn&apos;t rejoin by itself after the deployment, but is still managed.</source>
        <translation>Un PC joint à Microsoft Entra ne se joint pas à nouveau de lui-même après le déploiement, mais il reste géré.</translation>
    </message>
    <message>
        <source>A task sequence that reimages a running Windows starts in Software Center, by the user, from version 2006.</source>
        <translation>Une séquence de tâches qui réinstalle un Windows en cours d’exécution est démarrée dans le Centre logiciel, par l’utilisateur, à partir de la version 2006.</translation>
    </message>
    <message>
        <source>In-place upgrade: content can be downloaded on demand from version 1910.</source>
        <translation>Mise à niveau sur place&#x202f;: le contenu peut être téléchargé à la demande à partir de la version 1910.</translation>
    </message>
    <message>
        <source>In-place upgrade: content can be downloaded in advance.</source>
        <translation>Mise à niveau sur place&#x202f;: le contenu peut être téléchargé à l’avance.</translation>
    </message>
    <message>
        <source>The user sees the password prompt, then the list of task sequences, then downloads from the gateway.</source>
        <translation>L’utilisateur voit l’invite de mot de passe, puis la liste des séquences de tâches, puis les téléchargements depuis la passerelle.</translation>
    </message>
    <message>
        <source>The PC is managed with a token and isn&apos;t joined to the domain.</source>
        <translation>Le PC est géré par jeton et n’est pas joint au domaine.</translation>
    </message>
    <message>
        <source>Fallback status points need POST. The application catalog is no longer supported.</source>
        <translation>Les points d’état de secours ont besoin de POST. Le catalogue d’applications n’est plus pris en charge.</translation>
    </message>
    <message>
        <source>The client identifies itself in the payload. A proxy isn&apos;t mistaken for a client.</source>
        <translation>Le client s’identifie dans la charge utile. Un proxy n’est pas pris pour un client.</translation>
    </message>
    <message>
        <source>Site systems for internet clients have internet access and are domain members.</source>
        <translation>Les systèmes de site pour clients Internet ont accès à Internet et sont membres du domaine.</translation>
    </message>
    <message>
        <source>Internet clients don&apos;t roam, and choose a site system at random.</source>
        <translation>Les clients Internet ne se déplacent pas d’un site à l’autre et choisissent un système de site au hasard.</translation>
    </message>
    <message>
        <source>User policies on the internet need a trust and two client settings.</source>
        <translation>Les stratégies utilisateur sur Internet nécessitent une relation d’approbation et deux paramètres client.</translation>
    </message>
    <message>
        <source>Workgroup clients are internet-only, as chosen at installation.</source>
        <translation>Les clients de groupe de travail sont uniquement Internet, selon le choix fait à l’installation.</translation>
    </message>
    <message>
        <source>Software update points have their own requirements.</source>
        <translation>Les points de mise à jour logicielle ont leurs propres exigences.</translation>
    </message>
    <message>
        <source>The scenario needs a boot medium.</source>
        <translation>Le scénario nécessite un média de démarrage.</translation>
    </message>
    <message>
        <source>The boot image comes from a Windows ADK that the site supports, and matches the PCs&apos; processors.</source>
        <translation>L’image de démarrage provient d’un Windows ADK pris en charge par le site, et correspond aux processeurs des PC.</translation>
    </message>
    <message>
        <source>The boot image supports the TLS version that the gateway accepts.</source>
        <translation>L’image de démarrage prend en charge la version de TLS acceptée par la passerelle.</translation>
    </message>
    <message>
        <source>The boot image is from the site, with the optional components that it needs.</source>
        <translation>L’image de démarrage provient du site, avec les composants facultatifs dont elle a besoin.</translation>
    </message>
    <message>
        <source>With Secure Boot on, the PCs&apos; firmware trusts the medium&apos;s boot files.</source>
        <translation>Lorsque le démarrage sécurisé est activé, le microprogramme des PC approuve les fichiers de démarrage du média.</translation>
    </message>
    <message>
        <source>The certificate in the PFX file is valid, and the site accepts it for boot media.</source>
        <translation>Le certificat du fichier PFX est valide, et le site l’accepte pour les médias de démarrage.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is valid, for servers, and for the name that the medium asks for.</source>
        <translation>Le certificat de la passerelle est valide, destiné aux serveurs et établi pour le nom que le média demande.</translation>
    </message>
    <message>
        <source>The task sequence has no steps of the Microsoft Deployment Toolkit.</source>
        <translation>La séquence de tâches ne contient aucune étape de Microsoft Deployment Toolkit.</translation>
    </message>
    <message>
        <source>No task sequence step needs a network share on the intranet.</source>
        <translation>Aucune étape de la séquence de tâches n’a besoin d’un partage réseau de l’intranet.</translation>
    </message>
    <message>
        <source>The variables that identify the medium stay as the site wrote them.</source>
        <translation>Les variables qui identifient le média restent telles que le site les a écrites.</translation>
    </message>
    <message>
        <source>The variables have names and values that a task sequence can use.</source>
        <translation>Les variables ont des noms et des valeurs qu’une séquence de tâches peut utiliser.</translation>
    </message>
    <message>
        <source>No variable in the profile contains a secret.</source>
        <translation>Aucune variable du profil ne contient de secret.</translation>
    </message>
    <message>
        <source>The media password can be typed in Windows PE.</source>
        <translation>Le mot de passe du média peut être tapé dans Windows PE.</translation>
    </message>
    <message>
        <source>A prestart command starts with cmd /c, so that its window closes.</source>
        <translation>Une commande de prédémarrage commence par cmd /c, afin que sa fenêtre se ferme.</translation>
    </message>
    <message>
        <source>The medium is from a real site, not a sample lab.</source>
        <translation>Le média provient d’un site réel, et non d’un labo d’exemple.</translation>
    </message>
    <message>
        <source>The task sequence uses the medium&apos;s boot image, so that the PC doesn&apos;t restart into one without the added trust.</source>
        <translation>La séquence de tâches utilise l’image de démarrage du média, afin que le PC ne redémarre pas dans une image sans les certificats approuvés ajoutés.</translation>
    </message>
    <message>
        <source>The site snapshot is from this site, complete, and recent.</source>
        <translation>L’instantané du site provient de ce site, est complet et récent.</translation>
    </message>
    <message>
        <source>The site knows the medium&apos;s certificate and hasn&apos;t blocked it.</source>
        <translation>Le site connaît le certificat du média et ne l’a pas bloqué.</translation>
    </message>
    <message>
        <source>The site has no network access account, which media could read.</source>
        <translation>Le site n’a pas de compte d’accès réseau, que les médias pourraient lire.</translation>
    </message>
    <message>
        <source>The console can create media for a gateway: version 2409 needs the SMS Provider on a management point.</source>
        <translation>La console peut créer des médias pour une passerelle&#x202f;: la version 2409 nécessite le fournisseur SMS sur un point de gestion.</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two values of a list; of more the last ones: the first place is the list so far.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and its value.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>KnownFile</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Signature lists of UEFI (db or dbx of Secure Boot)</source>
        <translation>Listes de signatures UEFI (db ou dbx du démarrage sécurisé)</translation>
    </message>
    <message>
        <source>Signed update</source>
        <translation>Mise à jour signée</translation>
    </message>
    <message>
        <source>yes; the signer wasn&apos;t checked</source>
        <translation>oui&#x202f;; le signataire n’a pas été vérifié</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Time of the update</source>
        <translation>Heure de la mise à jour</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Hashes of programs</source>
        <translation>Hachages de programmes</translation>
    </message>
    <message>
        <source>Other types</source>
        <translation>Autres types</translation>
    </message>
    <message>
        <source>RAM disk of Windows PE (boot.sdi)</source>
        <translation>Disque RAM de Windows PE (boot.sdi)</translation>
    </message>
    <message>
        <source>The boot manager loads the boot image into it. This is part of a medium: choose the medium to see whether it starts.</source>
        <translation>Le gestionnaire de démarrage y charge l’image de démarrage. Ce fichier fait partie d’un média&#x202f;: choisissez le média pour savoir s’il démarre.</translation>
    </message>
    <message>
        <source>Boot code of a disc for BIOS (such as etfsboot.com)</source>
        <translation>Code de démarrage d’un disque pour le BIOS (par exemple etfsboot.com)</translation>
    </message>
    <message>
        <source>A disc starts it on BIOS. This is part of a medium: choose the medium to see whether it starts.</source>
        <translation>Un disque le démarre en BIOS. Ce fichier fait partie d’un média&#x202f;: choisissez le média pour savoir s’il démarre.</translation>
    </message>
    <message>
        <source>%1 (the one that starts)</source>
        <translation>%1 (celle qui démarre)</translation>
    </message>
    <message>
        <source>Boot configuration data (BCD)</source>
        <translation>Données de configuration de démarrage (BCD)</translation>
    </message>
    <message>
        <source>Default entry</source>
        <translation>Entrée par défaut</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The entry to start is missing, so nothing starts from it.</source>
        <translation>L’entrée à démarrer est absente&#x202f;; rien ne démarre donc à partir de ce fichier.</translation>
    </message>
    <message>
        <source>Registry hive (SOFTWARE)</source>
        <translation>Ruche de Registre (SOFTWARE)</translation>
    </message>
    <message>
        <source>Hive</source>
        <translation>Ruche</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats approuvés</translation>
    </message>
    <message>
        <source>Change it inside its boot image: use boot.wim with cmgmedia trust.</source>
        <translation>Modifiez-la dans son image de démarrage&#x202f;: utilisez boot.wim avec cmgmedia trust.</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>Ruche de Registre</translation>
    </message>
    <message>
        <source>Registry hive (%1)</source>
        <translation>Ruche de Registre (%1)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>What Windows PE trusts is in the SOFTWARE hive.</source>
        <translation>Ce que Windows PE approuve se trouve dans la ruche SOFTWARE.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>Séquence de tâches</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Referenced content</source>
        <translation>Contenu référencé</translation>
    </message>
    <message>
        <source>ISO file</source>
        <translation>fichier ISO</translation>
    </message>
    <message>
        <source>image of a USB drive</source>
        <translation>image d’une clé USB</translation>
    </message>
    <message>
        <source>USB drive</source>
        <translation>clé USB</translation>
    </message>
    <message>
        <source>Configuration Manager log</source>
        <translation>Journal Configuration Manager</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Read it with CMTrace, which colors warnings and errors.</source>
        <translation>Lisez-le avec CMTrace, qui met en couleur les avertissements et les erreurs.</translation>
    </message>
    <message>
        <source>Task sequence export</source>
        <translation>Export de séquence de tâches</translation>
    </message>
    <message>
        <source>To see what fails over a gateway, use cmgmedia lint.</source>
        <translation>Pour voir ce qui échoue via une passerelle, utilisez cmgmedia lint.</translation>
    </message>
    <message>
        <source>INI file</source>
        <translation>Fichier INI</translation>
    </message>
    <message>
        <source>Settings of a medium (TsmBootstrap.ini)</source>
        <translation>Paramètres d’un média (TsmBootstrap.ini)</translation>
    </message>
    <message>
        <source>Type of medium</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Password required</source>
        <translation>Mot de passe exigé</translation>
    </message>
    <message>
        <source>Unattended</source>
        <translation>Sans assistance</translation>
    </message>
    <message>
        <source>Prestart command</source>
        <translation>Commande de prédémarrage</translation>
    </message>
    <message>
        <source>Nothing in it is recognized. Recognized files: TsmBootstrap.ini and TSConfig.ini from media and boot images.</source>
        <translation>Rien n’y est reconnu. Fichiers reconnus&#x202f;: TsmBootstrap.ini et TSConfig.ini des médias et des images de démarrage.</translation>
    </message>
    <message>
        <source>CMG Media Wizard profile</source>
        <translation>Profil CMG Media Wizard</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output file</source>
        <translation>Fichier de sortie</translation>
    </message>
    <message>
        <source>To check it, use cmgmedia check. To create its medium, use cmgmedia build.</source>
        <translation>Pour le vérifier, utilisez cmgmedia check. Pour créer son média, utilisez cmgmedia build.</translation>
    </message>
    <message>
        <source>Manifest of a medium</source>
        <translation>Manifeste d’un média</translation>
    </message>
    <message>
        <source>Made with version</source>
        <translation>Créé avec la version</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>To compare its medium with it, use cmgmedia verify.</source>
        <translation>Pour lui comparer son média, utilisez cmgmedia verify.</translation>
    </message>
    <message>
        <source>CMG Media Wizard report</source>
        <translation>Rapport CMG Media Wizard</translation>
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
        <translation>Aucune police de cet ordinateur ne contient les caractères nécessaires (%1). Installez-en une (par exemple, %2), puis choisissez de nouveau la langue.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours.</extracomment>
        <translation>%1 j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes.</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>The clock was set back by %1</source>
        <translation>L’horloge a été retardée de %1</translation>
    </message>
    <message>
        <source>%1 later, or the clock was set forward</source>
        <translation>%1 plus tard, ou l’horloge a été avancée</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message>
        <source>%1 begins more than a day after the file before it ends; one may be missing</source>
        <translation>%1 commence plus d’un&#xa0;jour après la fin du fichier précédent&#x202f;; il en manque peut-être un</translation>
    </message>
    <message>
        <source>it begins like %1, which contains more</source>
        <translation>il commence comme %1, qui contient davantage</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it isn&apos;t text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <source>the limit was reached before it</source>
        <translation>la limite a été atteinte avant lui</translation>
    </message>
    <message>
        <source>it&apos;s so large that only its last %1 MiB were read</source>
        <translation>il est si volumineux que seuls ses %1 derniers Mio ont été lus</translation>
    </message>
    <message>
        <source>it&apos;s password-protected</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it is an archive in an archive in an archive</source>
        <translation>c’est une archive dans une archive dans une archive</translation>
    </message>
    <message>
        <source>it has more entries than can be read, so its end is missing</source>
        <translation>il contient plus d’entrées qu’il n’est possible d’en lire&#x202f;; sa fin manque donc</translation>
    </message>
    <message>
        <source>its last entry has no end</source>
        <translation>sa dernière entrée n’a pas de fin</translation>
    </message>
</context>
<context>
    <name>LostMedium</name>
    <message>
        <source>What the finder has</source>
        <translation>Ce dont dispose la personne qui trouve le média</translation>
    </message>
    <message>
        <source>The boot image, and the media variables, which the media password protects. Anyone who knows or guesses the password has the medium&apos;s certificate with its private key, its token, and what the site offers to it: task sequences and their policies.</source>
        <translation>L’image de démarrage et les variables de média, que protège le mot de passe du média. Toute personne qui connaît ou devine le mot de passe dispose du certificat du média avec sa clé privée, de son jeton et de ce que le site lui propose&#x202f;: les séquences de tâches et leurs stratégies.</translation>
    </message>
    <message>
        <source>Block the certificate at the site</source>
        <translation>Bloquer le certificat sur le site</translation>
    </message>
    <message>
        <source>Thumbprint: %1</source>
        <translation>Empreinte numérique&#x202f;: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the media GUID: %1</source>
        <translation>SHA-256 du GUID de média&#x202f;: %1</translation>
    </message>
    <message>
        <source>In the console: Administration, Security, Certificates. Find the line by its thumbprint, and block it. Or run the script from this page. Use -WhatIf first to see what it would do.</source>
        <translation>Dans la console&#x202f;: Administration, Sécurité, Certificats. Recherchez la ligne d’après son empreinte numérique, et bloquez-la. Ou exécutez le script de cette page. Utilisez d’abord -WhatIf pour voir ce qu’il ferait.</translation>
    </message>
    <message>
        <source>Which other media stop working</source>
        <translation>Les autres médias qui cessent de fonctionner</translation>
    </message>
    <message>
        <source>Self-signed: every disc and USB drive from the same imported medium has this certificate, and stops too. Other media from the console keep working.</source>
        <translation>Auto-signé&#x202f;: chaque disque et chaque clé USB issus du même média importé portent ce certificat, et cessent aussi de fonctionner. Les autres médias de la console continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Issued by a CA: several media may have this certificate, each with its own GUID, and only this one is blocked. The finder has its key. Revoke the certificate at the CA too, and replace it in other media and distribution points.</source>
        <translation>Émis par une autorité de certification&#x202f;: plusieurs médias peuvent porter ce certificat, chacun avec son propre GUID, et seul celui-ci est bloqué. La personne qui le trouve a sa clé. Révoquez aussi le certificat auprès de l’autorité de certification, et remplacez-le dans les autres médias et les points de distribution.</translation>
    </message>
    <message>
        <source>What blocking doesn&apos;t stop</source>
        <translation>Ce que le blocage n’arrête pas</translation>
    </message>
    <message>
        <source>A token that a PC already has may be valid until it expires. How long isn&apos;t documented. A management point refuses the certificate as soon as the site database has the block.</source>
        <translation>Un jeton qu’un PC possède déjà peut rester valide jusqu’à son expiration. Sa durée n’est pas documentée. Un point de gestion refuse le certificat dès que la base de données du site contient le blocage.</translation>
    </message>
    <message>
        <source>Anything already read: passwords in task sequences and variables, and the network access account.</source>
        <translation>Tout ce qui a déjà été lu&#x202f;: les mots de passe des séquences de tâches et des variables, et le compte d’accès réseau.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ce qu’il faut modifier</translation>
    </message>
    <message>
        <source>The passwords of the join account and the local administrator in the task sequences, and the network access account.</source>
        <translation>Les mots de passe du compte de jonction de domaine et de l’administrateur local dans les séquences de tâches, et le compte d’accès réseau.</translation>
    </message>
    <message>
        <source>The media password: use a new one for the next medium. Also command support (F8) in the boot image, and deployments to unknown computers.</source>
        <translation>Le mot de passe du média&#x202f;: utilisez-en un nouveau pour le prochain média. De même, la prise en charge des commandes (F8) dans l’image de démarrage, et les déploiements vers des ordinateurs inconnus.</translation>
    </message>
    <message>
        <source>How to check that it worked</source>
        <translation>Comment vérifier que cela a fonctionné</translation>
    </message>
    <message>
        <source>Create a new site snapshot and run cmgmedia check with it: it reports medium-certificate-blocked for this medium.</source>
        <translation>Créez un nouvel instantané du site et exécutez cmgmedia check avec celui-ci&#x202f;: la commande signale medium-certificate-blocked pour ce média.</translation>
    </message>
    <message>
        <source>Start a PC from another USB drive of the same import: the site refuses it.</source>
        <translation>Démarrez un PC à partir d’une autre clé USB de la même importation&#x202f;: le site la refuse.</translation>
    </message>
    <message>
        <source>Then create a new medium in the console, and import it.</source>
        <translation>Créez ensuite un nouveau média dans la console, et importez-le.</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>To start from the medium, turn on the PC and press the boot menu key repeatedly. %1: %2.</source>
        <translation>Pour démarrer à partir du média, allumez le PC et appuyez plusieurs fois sur la touche du menu de démarrage. %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>To start from the medium, turn on the PC and press the boot menu key repeatedly. The card lists the keys of common makers.</source>
        <translation>Pour démarrer à partir du média, allumez le PC et appuyez plusieurs fois sur la touche du menu de démarrage. La fiche indique les touches des fabricants courants.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>You&apos;ll receive the boot medium %1. It installs Windows on your PC over the internet. The attached card, card.html, guides you through it: print it, or open it on your phone.</source>
        <translation>Vous allez recevoir le média de démarrage %1. Il installe Windows sur votre PC par Internet. La fiche jointe, card.html, vous guide&#x202f;: imprimez-la, ou ouvrez-la sur votre téléphone.</translation>
    </message>
    <message>
        <source>Have ready: a network cable with internet access, the power adapter, and several hours. Save your files somewhere else first, because the installation may erase everything on the PC.</source>
        <translation>Préparez un câble réseau donnant accès à Internet et l’adaptateur secteur, et prévoyez plusieurs heures. Enregistrez d’abord vos fichiers ailleurs, car l’installation peut effacer tout le contenu du PC.</translation>
    </message>
    <message>
        <source>You&apos;ll receive the password for the medium separately. Don&apos;t send it by email.</source>
        <translation>Vous recevrez le mot de passe du média séparément. Ne l’envoyez pas par e-mail.</translation>
    </message>
    <message>
        <source>The medium stops working after %1.</source>
        <translation>Le média cesse de fonctionner après le %1.</translation>
    </message>
    <message>
        <source>The medium can install your organization&apos;s PCs. Keep it safe, return it afterwards, and tell your IT department immediately if you lose it.</source>
        <translation>Le média permet d’installer les PC de votre organisation. Conservez-le en lieu sûr, rendez-le ensuite et prévenez immédiatement votre service informatique si vous le perdez.</translation>
    </message>
    <message>
        <source>Need help? %1</source>
        <translation>Besoin d’aide&#x202f;? %1</translation>
    </message>
    <message>
        <source>Subject: Install Windows with the boot medium %1</source>
        <translation>Objet&#x202f;: Installer Windows avec le média de démarrage %1</translation>
    </message>
</context>
<context>
    <name>MediumKind</name>
    <message>
        <source>bootable media, site-based</source>
        <translation>média de démarrage, basé sur le site</translation>
    </message>
    <message>
        <source>bootable media, dynamic: doesn&apos;t work with a gateway, because the PC looks for a management point on the intranet</source>
        <translation>média de démarrage, dynamique&#x202f;: ne fonctionne pas avec une passerelle, car le PC recherche un point de gestion sur l’intranet</translation>
    </message>
    <message>
        <source>bootable media; only the media variables say whether they are site-based or dynamic</source>
        <translation>média de démarrage&#x202f;; seules les variables de média indiquent s’il est basé sur le site ou dynamique</translation>
    </message>
    <message>
        <source>stand-alone media (%1): doesn&apos;t work with a gateway</source>
        <translation>média autonome (%1)&#x202f;: ne fonctionne pas avec une passerelle</translation>
    </message>
    <message>
        <source>prestaged media (%1): doesn&apos;t work with a gateway</source>
        <translation>média préparé (%1)&#x202f;: ne fonctionne pas avec une passerelle</translation>
    </message>
    <message>
        <source>capture media (%1): doesn&apos;t work with a gateway</source>
        <translation>média de capture (%1)&#x202f;: ne fonctionne pas avec une passerelle</translation>
    </message>
    <message>
        <source>Configuration Manager media of an unknown type: TsmBootstrap.ini calls it %1</source>
        <translation>média Configuration Manager d’un type inconnu&#x202f;: TsmBootstrap.ini le nomme %1</translation>
    </message>
    <message>
        <source>Microsoft Deployment Toolkit (Lite Touch): doesn&apos;t work with a gateway</source>
        <translation>Microsoft Deployment Toolkit (Lite Touch)&#x202f;: ne fonctionne pas avec une passerelle</translation>
    </message>
    <message>
        <source>Windows Setup: doesn&apos;t work with a gateway</source>
        <translation>Programme d’installation de Windows&#x202f;: ne fonctionne pas avec une passerelle</translation>
    </message>
    <message>
        <source>Windows PE without Configuration Manager: doesn&apos;t work with a gateway</source>
        <translation>Windows PE sans Configuration Manager&#x202f;: ne fonctionne pas avec une passerelle</translation>
    </message>
    <message>
        <source>the UEFI boot image of a disc, such as efisys.bin: part of a medium</source>
        <translation>l’image de démarrage UEFI d’un disque, par exemple efisys.bin&#x202f;: partie d’un média</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>OtherFile</name>
    <message>
        <source>it starts with the bytes %1</source>
        <translation>il commence par les octets %1</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>a file in it has a name that isn&apos;t allowed in a package</source>
        <translation>un fichier qu’il contient porte un nom non autorisé dans un package de profil</translation>
    </message>
    <message>
        <source>its list of files is damaged</source>
        <translation>sa liste de fichiers est endommagée</translation>
    </message>
    <message>
        <source>two files in it have the same name</source>
        <translation>deux fichiers qu’il contient portent le même nom</translation>
    </message>
    <message>
        <source>it contains no profile</source>
        <translation>il ne contient aucun profil</translation>
    </message>
    <message>
        <source>what is in it is far larger than it should be</source>
        <translation>son contenu est beaucoup plus volumineux qu’il ne devrait l’être</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>il est endommagé ou incomplet</translation>
    </message>
    <message>
        <source>it contains a link or a folder, not only files</source>
        <translation>il ne contient pas que des fichiers, mais aussi un lien ou un dossier</translation>
    </message>
    <message>
        <source>it was changed after it was made</source>
        <translation>il a été modifié après sa création</translation>
    </message>
    <message>
        <source>the profile in it names a file that isn&apos;t in it</source>
        <translation>le profil qu’il contient désigne un fichier qui n’y figure pas</translation>
    </message>
    <message>
        <source>It isn&apos;t signed.</source>
        <translation>Il n’est pas signé.</translation>
    </message>
    <message>
        <source>Signed by %1, and unchanged since then.</source>
        <translation>Signé par %1, et inchangé depuis.</translation>
    </message>
    <message>
        <source>It was changed after %1 signed it, or someone else signed it in that name.</source>
        <translation>Il a été modifié après sa signature par %1, ou quelqu’un d’autre l’a signé sous ce nom.</translation>
    </message>
    <message>
        <source>Signed by %1, but you don&apos;t trust that certificate.</source>
        <translation>Signé par %1, mais vous n’approuvez pas ce certificat.</translation>
    </message>
    <message>
        <source>Signed by %1, whose certificate has expired.</source>
        <translation>Signé par %1, dont le certificat a expiré.</translation>
    </message>
    <message>
        <source>Signed by %1, whose certificate isn&apos;t valid yet.</source>
        <translation>Signé par %1, dont le certificat n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The file with its signature is damaged.</source>
        <translation>Le fichier contenant sa signature est endommagé.</translation>
    </message>
    <message>
        <source>its value may be a secret</source>
        <translation>sa valeur est peut-être un secret</translation>
    </message>
    <message>
        <source>it is packed only if you ask for it</source>
        <translation>inclus uniquement sur demande</translation>
    </message>
    <message>
        <source>it contains a private key</source>
        <translation>contient une clé privée</translation>
    </message>
    <message>
        <source>a step in it contains a password or another secret</source>
        <translation>l’une de ses étapes contient un mot de passe ou un autre secret</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Media management</source>
        <translation>Gestion des médias</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>Customization</source>
        <translation>Personnalisation</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Dernière étape</translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>not visited</source>
        <translation>non consultée</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>couldn&apos;t be checked</source>
        <translation>vérification impossible</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n&#xa0;heure</numerusform>
            <numerusform>%n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>des siècles</translation>
    </message>
    <message>
        <source>a common word</source>
        <translation>un mot courant</translation>
    </message>
    <message>
        <source>a word that belongs to this medium</source>
        <translation>un mot lié à ce média</translation>
    </message>
    <message>
        <source>a keyboard row</source>
        <translation>une rangée du clavier</translation>
    </message>
    <message>
        <source>a repetition</source>
        <translation>une répétition</translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation>une suite</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
</context>
<context>
    <name>Pfx</name>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is incomplete</source>
        <translation>le fichier est incomplet</translation>
    </message>
    <message>
        <source>it doesn&apos;t begin like a PFX file</source>
        <translation>il ne commence pas comme un fichier PFX</translation>
    </message>
    <message>
        <source>its structure is damaged</source>
        <translation>sa structure est endommagée</translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation>la liste de son contenu est endommagée</translation>
    </message>
    <message>
        <source>a part of its contents is empty</source>
        <translation>une partie de son contenu est vide</translation>
    </message>
    <message>
        <source>a part of its contents is damaged</source>
        <translation>une partie de son contenu est endommagée</translation>
    </message>
    <message>
        <source>a certificate in it is damaged</source>
        <translation>un certificat qu’il contient est endommagé</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Add the certificates that Windows PE needs to trust the gateway</source>
        <translation>Ajouter les certificats dont Windows PE a besoin pour approuver la passerelle</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image</source>
        <translation>Utiliser les fichiers de démarrage de l’image de démarrage</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Définir %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Change the media password</source>
        <translation>Changer le mot de passe du média</translation>
    </message>
    <message>
        <source>Remove the media password</source>
        <translation>Supprimer le mot de passe du média</translation>
    </message>
    <message>
        <source>Allow unattended deployment</source>
        <translation>Autoriser le déploiement sans assistance</translation>
    </message>
    <message>
        <source>Don&apos;t allow unattended deployment</source>
        <translation>Ne pas autoriser le déploiement sans assistance</translation>
    </message>
    <message>
        <source>Prepare the file system</source>
        <translation>Préparer le système de fichiers</translation>
    </message>
    <message>
        <source>Mark image %1 of the boot image as bootable</source>
        <translation>Marquer l’image %1 de l’image de démarrage comme démarrable</translation>
    </message>
    <message>
        <source>File systems: UDF, ISO 9660, Joliet</source>
        <translation>Systèmes de fichiers&#x202f;: UDF, ISO 9660, Joliet</translation>
    </message>
    <message>
        <source>FAT32, MBR, one active partition</source>
        <translation>FAT32, MBR, une partition active</translation>
    </message>
    <message>
        <source>Starts on UEFI only: no boot record for BIOS was chosen (output.biosBootRecord)</source>
        <translation>Démarre en UEFI uniquement&#x202f;: aucun enregistrement de démarrage pour le BIOS n’a été choisi (output.biosBootRecord)</translation>
    </message>
    <message>
        <source>Also starts on BIOS, with the boot record %1</source>
        <translation>Démarre aussi en BIOS, avec l’enregistrement de démarrage %1</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Label %1, shown on a disc as %2</source>
        <translation>Étiquette %1, affichée sur un disque sous la forme %2</translation>
    </message>
    <message>
        <source>Label %1, shown on a USB drive as %2</source>
        <translation>Étiquette %1, affichée sur une clé USB sous la forme %2</translation>
    </message>
    <message>
        <source>Boot image of the imported medium</source>
        <translation>Image de démarrage du média importé</translation>
    </message>
    <message>
        <source>Boot image %1</source>
        <translation>Image de démarrage %1</translation>
    </message>
    <message>
        <source>Write the ISO file</source>
        <translation>Écrire le fichier ISO</translation>
    </message>
    <message>
        <source>Write the USB image file</source>
        <translation>Écrire le fichier image USB</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>USB drives given with --device</source>
        <translation>Clés USB indiquées avec --device</translation>
    </message>
    <message>
        <source>Erase, write, and verify the USB drives</source>
        <translation>Effacer, écrire et vérifier les clés USB</translation>
    </message>
    <message>
        <source>Erase and write the USB drives</source>
        <translation>Effacer et écrire les clés USB</translation>
    </message>
    <message>
        <source>Verify the medium: read it back and compare</source>
        <translation>Vérifier le média&#x202f;: le relire et comparer</translation>
    </message>
    <message>
        <source>Check the finished medium</source>
        <translation>Contrôler le média terminé</translation>
    </message>
    <message>
        <source>Rename to the final name</source>
        <translation>Attribuer le nom définitif</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>this is required</source>
        <translation>cet élément est obligatoire</translation>
    </message>
    <message>
        <source>Edit the media variables</source>
        <translation>Modifier les variables de média</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source> without TLS 1.3</source>
        <translation> sans TLS 1.3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>It asks for a client certificate.</source>
        <translation>Elle demande un certificat client.</translation>
    </message>
    <message>
        <source>It asks for a client certificate from: %1</source>
        <translation>Elle demande un certificat client émis par&#x202f;: %1</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>non révoqué</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes sent, %2 received</source>
        <translation>%1&#xa0;octets envoyés, %2 reçus</translation>
    </message>
    <message>
        <source>%1 answers from here.</source>
        <translation>%1 répond depuis cet emplacement.</translation>
    </message>
    <message>
        <source>%1 accepts connections from here.</source>
        <translation>%1 accepte les connexions depuis cet emplacement.</translation>
    </message>
    <message>
        <source>Something accepts connections at %1, but TLS doesn&apos;t work.</source>
        <translation>Les connexions à %1 sont acceptées, mais TLS ne fonctionne pas.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be asked from here.</source>
        <translation>Impossible d’interroger %1 depuis cet emplacement.</translation>
    </message>
    <message>
        <source>Only the name of %1 was looked up.</source>
        <translation>Seul le nom de %1 a été recherché.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Rien ne répond à l’adresse %1.</translation>
    </message>
    <message>
        <source>Whether Windows PE will trust it isn&apos;t known, because no certificate was seen.</source>
        <translation>On ignore si Windows PE l’approuvera, car aucun certificat n’a été reçu.</translation>
    </message>
    <message>
        <source>Whether Windows PE will trust it isn&apos;t known, because its root certificates aren&apos;t known.</source>
        <translation>On ignore si Windows PE l’approuvera, car ses certificats racines ne sont pas connus.</translation>
    </message>
    <message>
        <source>Windows PE started from this medium will trust it.</source>
        <translation>Windows PE démarré à partir de ce média l’approuvera.</translation>
    </message>
    <message>
        <source>Windows PE started from this medium won&apos;t trust it, because %1.</source>
        <translation>Windows PE démarré à partir de ce média ne l’approuvera pas, car %1.</translation>
    </message>
    <message>
        <source>Something in between answers in its place, or changes what is sent.</source>
        <translation>Un élément intermédiaire répond à sa place ou modifie les données transmises.</translation>
    </message>
    <message>
        <source>Whether something in between changes what is sent isn&apos;t known.</source>
        <translation>On ignore si un élément intermédiaire modifie les données transmises.</translation>
    </message>
    <message>
        <source>Nothing between this computer and the gateway changes what is sent: the expected certificate arrives.</source>
        <translation>Rien entre cet ordinateur et la passerelle ne modifie les données transmises&#x202f;: le certificat attendu arrive.</translation>
    </message>
    <message>
        <source>No sign of anything between this computer and the gateway was found.</source>
        <translation>Aucun signe d’un élément intermédiaire entre cet ordinateur et la passerelle n’a été trouvé.</translation>
    </message>
    <message>
        <source>Whether something in between changes what is sent can&apos;t be told without the expected certificate.</source>
        <translation>Sans le certificat attendu, il est impossible de savoir si un élément intermédiaire modifie les données transmises.</translation>
    </message>
    <message>
        <source>Asked from this computer on %1 UTC. The network of the PC that will start may differ, so ask from there, too.</source>
        <translation>Interrogation effectuée depuis cet ordinateur le %1 UTC. Le réseau du PC qui démarrera peut être différent&#x202f;; interrogez donc aussi la passerelle depuis celui-ci.</translation>
    </message>
    <message>
        <source>This asks DNS for %1 and the names it leads to, connects to the gateway, and gets the revocation information that its certificate names. It sends names and empty requests, and nothing that identifies the medium before the gateway is trusted.</source>
        <translation>Cette opération recherche dans le DNS %1 et les noms auxquels il mène, se connecte à la passerelle et récupère les informations de révocation que son certificat désigne. Elle envoie des noms et des demandes vides, et rien qui identifie le média avant que la passerelle soit approuvée.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#x202f;:</translation>
    </message>
    <message>
        <source>TLS:</source>
        <translation>TLS&#x202f;:</translation>
    </message>
    <message>
        <source>HTTP:</source>
        <translation>HTTP&#x202f;:</translation>
    </message>
    <message>
        <source>Revocation:</source>
        <translation>Révocation&#x202f;:</translation>
    </message>
    <message>
        <source>Contacted:</source>
        <translation>Contacts&#x202f;:</translation>
    </message>
    <message>
        <source>The DNS server of this computer</source>
        <translation>Le serveur DNS de cet ordinateur</translation>
    </message>
    <message>
        <source>Questions about %1, the names it leads to, the hosts that its certificates name, and one random name in the same domain</source>
        <translation>Des demandes portant sur %1, les noms auxquels il mène, les hôtes que ses certificats désignent et un nom aléatoire du même domaine</translation>
    </message>
    <message>
        <source>%1, port 443</source>
        <translation>%1, port 443</translation>
    </message>
    <message>
        <source>A TLS hello with this name, like that of Windows PE, and empty requests for fixed paths</source>
        <translation>Un message Hello TLS contenant ce nom, semblable à celui de Windows PE, et des demandes vides vers des chemins fixes</translation>
    </message>
    <message>
        <source>The same, but only if Windows PE will trust it or it shows the expected certificate</source>
        <translation>La même, mais seulement si Windows PE l’approuvera ou si elle présente le certificat attendu</translation>
    </message>
    <message>
        <source>The number in the path of the medium&apos;s management point: %1</source>
        <translation>Le numéro figurant dans le chemin du point de gestion du média&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hosts that its certificates name, port 80</source>
        <translation>Les hôtes que ses certificats désignent, port 80</translation>
    </message>
    <message>
        <source>Requests for revocation information and for certificates of issuers</source>
        <translation>Des demandes d’informations de révocation et de certificats d’émetteurs</translation>
    </message>
    <message>
        <source>The gateway&apos;s name and port, and through it the same requests</source>
        <translation>Le nom et le port de la passerelle et, à travers lui, les mêmes demandes</translation>
    </message>
    <message>
        <source>Never sent: the media certificate and its key, the token, the media password, and the names of users and computers.</source>
        <translation>Jamais envoyés&#x202f;: le certificat du média et sa clé, le jeton, le mot de passe du média et les noms des utilisateurs et des ordinateurs.</translation>
    </message>
    <message>
        <source>Look up the name</source>
        <translation>Rechercher le nom</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>TLS handshake as Windows PE</source>
        <translation>Négociation TLS comme Windows PE</translation>
    </message>
    <message>
        <source>Check the certificates that it sends</source>
        <translation>Vérifier les certificats envoyés</translation>
    </message>
    <message>
        <source>Ask over HTTP</source>
        <translation>Interroger par HTTP</translation>
    </message>
    <message>
        <source>Check revocation</source>
        <translation>Vérifier la révocation</translation>
    </message>
    <message>
        <source>Ask through the proxy</source>
        <translation>Interroger via le proxy</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Deploy a task sequence over the internet</source>
        <translation>Déployer une séquence de tâches sur Internet</translation>
    </message>
    <message>
        <source>Create bootable media</source>
        <translation>Créer un média de démarrage</translation>
    </message>
    <message>
        <source>Naming files, paths, and namespaces</source>
        <translation>Dénomination des fichiers, chemins et espaces de noms</translation>
    </message>
    <message>
        <source>Prestart commands for task sequence media</source>
        <translation>Commandes de prédémarrage pour les médias de séquence de tâches</translation>
    </message>
    <message>
        <source>PKI certificate requirements</source>
        <translation>Configuration requise des certificats PKI</translation>
    </message>
    <message>
        <source>Manage boot images</source>
        <translation>Gérer les images de démarrage</translation>
    </message>
    <message>
        <source>Support for the Windows ADK</source>
        <translation>Prise en charge du Windows ADK</translation>
    </message>
    <message>
        <source>Task sequence steps</source>
        <translation>Étapes de séquence de tâches</translation>
    </message>
    <message>
        <source>Manage task sequences to automate tasks: export and import</source>
        <translation>Gérer les séquences de tâches pour automatiser des tâches&#x202f;: exportation et importation</translation>
    </message>
    <message>
        <source>What&apos;s new in version 2203</source>
        <translation>Nouveautés de la version 2203</translation>
    </message>
    <message>
        <source>Task sequence variables</source>
        <translation>Variables de séquence de tâches</translation>
    </message>
    <message>
        <source>Set up a cloud management gateway</source>
        <translation>Configurer une passerelle de gestion cloud</translation>
    </message>
    <message>
        <source>CMG server authentication certificate</source>
        <translation>Certificat d’authentification serveur de la CMG</translation>
    </message>
    <message>
        <source>CMG data flow</source>
        <translation>Flux de données de la CMG</translation>
    </message>
    <message>
        <source>Boot media can&apos;t reach an HTTPS management point (80072f8f)</source>
        <translation>Le média de démarrage ne peut pas joindre un point de gestion HTTPS (80072f8f)</translation>
    </message>
    <message>
        <source>Plan for internet-based client management</source>
        <translation>Planifier la gestion des clients basée sur Internet</translation>
    </message>
    <message>
        <source>What&apos;s new in version 2509</source>
        <translation>Nouveautés de la version 2509</translation>
    </message>
    <message>
        <source>What&apos;s new in version 2603</source>
        <translation>Nouveautés de la version 2603</translation>
    </message>
    <message>
        <source>Microsoft Deployment Toolkit support life cycle</source>
        <translation>Cycle de vie du support de Microsoft Deployment Toolkit</translation>
    </message>
    <message>
        <source>Windows boot manager revocations and the 2023 certificates (KB5025885)</source>
        <translation>Révocations du gestionnaire de démarrage Windows et certificats 2023 (KB5025885)</translation>
    </message>
    <message>
        <source>Windows Secure Boot key creation and management guidance</source>
        <translation>Conseils de création et de gestion des clés de démarrage sécurisé Windows</translation>
    </message>
    <message>
        <source>Export-PfxCertificate: CryptoAlgorithmOption</source>
        <translation>Export-PfxCertificate&#x202f;: CryptoAlgorithmOption</translation>
    </message>
    <message>
        <source>Local machine and current user certificate stores</source>
        <translation>Magasins de certificats de l’ordinateur local et de l’utilisateur actuel</translation>
    </message>
    <message>
        <source>FAT volume labels</source>
        <translation>Étiquettes de volume FAT</translation>
    </message>
    <message>
        <source>ECMA-167, the volume identifier of UDF</source>
        <translation>ECMA-167, l’identificateur de volume d’UDF</translation>
    </message>
    <message>
        <source>Updates and servicing for Configuration Manager</source>
        <translation>Mises à jour et maintenance de Configuration Manager</translation>
    </message>
    <message>
        <source>About client settings</source>
        <translation>À propos des paramètres client</translation>
    </message>
    <message>
        <source>Deploy and manage content</source>
        <translation>Déployer et gérer du contenu</translation>
    </message>
    <message>
        <source>Deploy a task sequence</source>
        <translation>Déployer une séquence de tâches</translation>
    </message>
    <message>
        <source>Settings to manage high-risk deployments</source>
        <translation>Paramètres de gestion des déploiements à haut risque</translation>
    </message>
    <message>
        <source>Prepare for unknown computer deployments</source>
        <translation>Préparer des déploiements sur des ordinateurs inconnus</translation>
    </message>
    <message>
        <source>Enhanced HTTP</source>
        <translation>HTTP amélioré</translation>
    </message>
    <message>
        <source>Boundary groups</source>
        <translation>Groupes de limites</translation>
    </message>
    <message>
        <source>Block-CMCertificate</source>
        <translation>Block-CMCertificate</translation>
    </message>
    <message>
        <source>Fundamentals of role-based administration</source>
        <translation>Principes de base de l’administration basée sur les rôles</translation>
    </message>
    <message>
        <source>CMG boot media stop working after six months (report)</source>
        <translation>Les médias de démarrage CMG cessent de fonctionner après six mois (signalement)</translation>
    </message>
    <message>
        <source>WinPE doesn&apos;t trust an internal CMG certificate (report)</source>
        <translation>WinPE n’approuve pas un certificat CMG interne (signalement)</translation>
    </message>
    <message>
        <source>How the media password protects the media variables (PXEThief)</source>
        <translation>Comment le mot de passe du média protège les variables de média (PXEThief)</translation>
    </message>
    <message>
        <source>Task sequence boot media over a CMG (guide and thread)</source>
        <translation>Média de démarrage de séquence de tâches via une CMG (guide et discussion)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Written: %1, %2</source>
        <translation>Écrit&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Not verified, as requested, so its hash isn&apos;t known.</source>
        <translation>Non vérifié, comme demandé&#x202f;; son hachage n’est donc pas connu.</translation>
    </message>
    <message>
        <source>Written and verified. SHA-256: %1</source>
        <translation>Écrit et vérifié. SHA-256&#x202f;: %1</translation>
    </message>
    <message>
        <source>For USB drives: %1 each</source>
        <translation>Pour des clés USB&#x202f;: %1 chacune</translation>
    </message>
    <message>
        <source>USB drive %1, %2: %3</source>
        <translation>Clé USB %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Source&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>  SHA-256 %1</source>
        <translation>  SHA-256 %1</translation>
    </message>
    <message>
        <source>  SHA-256 not known: it changed since it was read</source>
        <translation>  SHA-256 inconnu&#x202f;: modifié depuis sa lecture</translation>
    </message>
    <message>
        <source>Created anyway, despite: %1</source>
        <translation>Créé malgré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Boot image: image %1 was marked as bootable</source>
        <translation>Image de démarrage&#x202f;: l’image %1 a été marquée comme démarrable</translation>
    </message>
    <message>
        <source>Certificate added: %1, thumbprint %2, store %3</source>
        <translation>Certificat ajouté&#x202f;: %1, empreinte numérique %2, magasin %3</translation>
    </message>
    <message>
        <source>Variable changed: %1</source>
        <translation>Variable modifiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>File changed: %1</source>
        <translation>Fichier modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copied unchanged: %1, %2</source>
        <translation>Copié sans modification&#x202f;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>Time taken: %1 s</source>
        <translation>Durée&#x202f;: %1&#xa0;s</translation>
    </message>
    <message>
        <source>Starts on UEFI only: no boot record for BIOS was chosen.</source>
        <translation>Démarre en UEFI uniquement&#x202f;: aucun enregistrement de démarrage pour le BIOS n’a été choisi.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>%1: couldn&apos;t be checked: %2</source>
        <translation>%1&#x202f;: vérification impossible&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What is wrong, what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>What is wrong, what was seen, what to do.</extracomment>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Found: %1. %2</source>
        <extracomment>What was seen, then what to do.</extracomment>
        <translation>Constat&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n constat.</numerusform>
            <numerusform>%n constats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules couldn&apos;t be checked.</source>
        <translation>
            <numerusform>%n règle n’a pas pu être vérifiée.</numerusform>
            <numerusform>%n règles n’ont pas pu être vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found in what could be checked.</source>
        <translation>Aucun problème trouvé dans ce qui a pu être vérifié.</translation>
    </message>
    <message>
        <source>couldn&apos;t be checked</source>
        <translation>vérification impossible</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other rules</source>
        <translation>
            <numerusform>%1 et %n autre règle</numerusform>
            <numerusform>%1 et %n autres règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a boot medium from your site to check this.</source>
        <translation>Ouvrez un média de démarrage de votre site pour vérifier ce point.</translation>
    </message>
    <message>
        <source>Enter the media password to check this.</source>
        <translation>Entrez le mot de passe du média pour vérifier ce point.</translation>
    </message>
    <message>
        <source>Add a site snapshot to check this.</source>
        <translation>Ajoutez un instantané du site pour vérifier ce point.</translation>
    </message>
    <message>
        <source>Open a boot image to check this.</source>
        <translation>Ouvrez une image de démarrage pour vérifier ce point.</translation>
    </message>
    <message>
        <source>Add the CMG&apos;s server certificate on the Boot image page to check whether Windows PE will trust it.</source>
        <translation>Ajoutez le certificat de serveur de la CMG sur la page Image de démarrage pour vérifier si Windows PE l’approuvera.</translation>
    </message>
    <message>
        <source>Add a task sequence export on the Customization page to check this.</source>
        <translation>Ajoutez un export de séquence de tâches sur la page Personnalisation pour vérifier ce point.</translation>
    </message>
    <message>
        <source>The task sequence export couldn&apos;t be read.</source>
        <translation>L’export de séquence de tâches n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Add a PFX file to check this.</source>
        <translation>Ajoutez un fichier PFX pour vérifier ce point.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name isn&apos;t known. Open a boot medium and enter its password.</source>
        <translation>Le nom de la passerelle n’est pas connu. Ouvrez un média de démarrage et entrez son mot de passe.</translation>
    </message>
    <message>
        <source>Whether a PC starts the medium isn&apos;t known. Open a boot medium from your site.</source>
        <translation>Impossible de savoir si un PC démarre à partir du média. Ouvrez un média de démarrage de votre site.</translation>
    </message>
    <message>
        <source>Enter the new media password to check this.</source>
        <translation>Entrez le nouveau mot de passe du média pour vérifier ce point.</translation>
    </message>
    <message>
        <source>Set the site version on the Start page (for example, 2503).</source>
        <translation>Indiquez la version du site sur la page Départ (par exemple, 2503).</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t name its Windows PE build.</source>
        <translation>L’image de démarrage n’indique pas sa build de Windows PE.</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t list its optional components.</source>
        <translation>L’image de démarrage ne répertorie pas ses composants facultatifs.</translation>
    </message>
    <message>
        <source>This boot image doesn&apos;t show whether F8 opens a command prompt.</source>
        <translation>Cette image de démarrage ne permet pas de savoir si F8 ouvre une invite de commandes.</translation>
    </message>
    <message>
        <source>The boot image&apos;s drivers weren&apos;t found.</source>
        <translation>Les pilotes de l’image de démarrage sont introuvables.</translation>
    </message>
    <message>
        <source>%1, which the site adds to its boot images</source>
        <translation>%1, que le site ajoute à ses images de démarrage</translation>
    </message>
    <message>
        <source>%1, which is part of Windows PE</source>
        <translation>%1, qui fait partie de Windows PE</translation>
    </message>
    <message>
        <source>This is a plain Windows PE image without Configuration Manager (no TsBootShell.exe)</source>
        <translation>Il s’agit d’une simple image Windows PE sans Configuration Manager (pas de TsBootShell.exe)</translation>
    </message>
    <message>
        <source>Use your site&apos;s boot.&lt;package ID&gt;.wim, which contains the Configuration Manager programs.</source>
        <translation>Utilisez le fichier boot.&lt;ID de package&gt;.wim de votre site, qui contient les programmes de Configuration Manager.</translation>
    </message>
    <message>
        <source>The boot image comes from the Windows ADK 10.1.25398.1, which Configuration Manager doesn&apos;t support</source>
        <translation>L’image de démarrage provient du Windows ADK 10.1.25398.1, que Configuration Manager ne prend pas en charge</translation>
    </message>
    <message>
        <source>Install the ADK 10.1.26100.1 or later and reload the boot image with its Windows PE.</source>
        <translation>Installez l’ADK 10.1.26100.1 ou ultérieur et rechargez l’image de démarrage avec son Windows PE.</translation>
    </message>
    <message>
        <source>The boot image is older than the recommended Windows ADK 10.1.26100.1</source>
        <translation>L’image de démarrage est antérieure au Windows ADK 10.1.26100.1 recommandé</translation>
    </message>
    <message>
        <source>Install a current ADK and reload the boot image with its Windows PE.</source>
        <translation>Installez un ADK récent et rechargez l’image de démarrage avec son Windows PE.</translation>
    </message>
    <message>
        <source>From version 2603, the gateway accepts only ECDHE and TLS 1.3, and this boot image predates Windows 10 (derived from documentation, not tested)</source>
        <translation>À partir de la version 2603, la passerelle n’accepte qu’ECDHE et TLS 1.3, et cette image de démarrage est antérieure à Windows 10 (déduit de la documentation, non testé)</translation>
    </message>
    <message>
        <source>Reload the boot image with the Windows PE of a current ADK.</source>
        <translation>Rechargez l’image de démarrage avec le Windows PE d’un ADK récent.</translation>
    </message>
    <message>
        <source>The boot image is for 32-bit PCs. It doesn&apos;t start on 64-bit UEFI, and the current ADK no longer includes this type</source>
        <translation>L’image de démarrage est destinée aux PC 32&#xa0;bits. Elle ne démarre pas sur un UEFI 64&#xa0;bits, et l’ADK actuel ne comprend plus ce type d’image</translation>
    </message>
    <message>
        <source>Use the site&apos;s x64 boot image.</source>
        <translation>Utilisez l’image de démarrage x64 du site.</translation>
    </message>
    <message>
        <source>Boot images for ARM64 need a site of version 2403 or later</source>
        <translation>Les images de démarrage pour ARM64 nécessitent un site en version 2403 ou ultérieure</translation>
    </message>
    <message>
        <source>Update the site, or use the x64 boot image.</source>
        <translation>Mettez le site à jour, ou utilisez l’image de démarrage x64.</translation>
    </message>
    <message>
        <source>The boot image lacks optional components that Configuration Manager needs</source>
        <translation>Il manque à l’image de démarrage des composants facultatifs dont Configuration Manager a besoin</translation>
    </message>
    <message>
        <source>Add them to the boot image in the console and update its distribution points.</source>
        <translation>Ajoutez-les à l’image de démarrage dans la console et mettez à jour ses points de distribution.</translation>
    </message>
    <message>
        <source>F8 opens a command prompt in this boot image, even before the password is entered</source>
        <translation>F8 ouvre une invite de commandes dans cette image de démarrage, avant même la saisie du mot de passe</translation>
    </message>
    <message>
        <source>This is useful for testing. For media that you hand out, disable command support in the console.</source>
        <translation>C’est utile pour les tests. Pour les médias que vous distribuez, désactivez la prise en charge des commandes dans la console.</translation>
    </message>
    <message>
        <source>No drivers were added to the boot image. Windows PE includes drivers for many wired network adapters, but for no wireless ones and for few docks</source>
        <translation>Aucun pilote n’a été ajouté à l’image de démarrage. Windows PE contient des pilotes pour de nombreuses cartes réseau filaires, mais pour aucune carte sans fil et pour peu de stations d’accueil</translation>
    </message>
    <message>
        <source>Test it on each model, or add your models&apos; network drivers to the boot image. The PC needs a wired network in any case.</source>
        <translation>Testez-la sur chaque modèle, ou ajoutez à l’image de démarrage les pilotes réseau de vos modèles. Le PC a de toute façon besoin d’un réseau filaire.</translation>
    </message>
    <message>
        <source>The profile names a different image in boot.wim than the one that starts</source>
        <translation>Le profil désigne une autre image de boot.wim que celle qui démarre</translation>
    </message>
    <message>
        <source>Set bootImage.index to 0 unless you chose another image on purpose.</source>
        <translation>Définissez bootImage.index sur 0, sauf si vous avez délibérément choisi une autre image.</translation>
    </message>
    <message>
        <source>Writing the boot.wim was interrupted</source>
        <translation>L’écriture du boot.wim a été interrompue</translation>
    </message>
    <message>
        <source>Unmount it with DISM and commit or discard the change, or use a fresh copy.</source>
        <translation>Démontez-le avec DISM en validant ou en abandonnant la modification, ou utilisez une nouvelle copie.</translation>
    </message>
    <message>
        <source>The boot image&apos;s SOFTWARE hive has more than one name</source>
        <translation>La ruche SOFTWARE de l’image de démarrage porte plusieurs noms</translation>
    </message>
    <message>
        <source>Only the one in System32\config is changed. No known boot image looks like this, so check where it comes from.</source>
        <translation>Seule celle de System32\config est modifiée. Aucune image de démarrage connue ne se présente ainsi&#x202f;; vérifiez donc son origine.</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t contain the boot files that you chose</source>
        <translation>L’image de démarrage ne contient pas les fichiers de démarrage que vous avez choisis</translation>
    </message>
    <message>
        <source>Keep the medium&apos;s boot files, or reload the boot image with a newer Windows PE and update its distribution points. A USB drive doesn&apos;t need efisys.bin.</source>
        <translation>Conservez les fichiers de démarrage du média, ou rechargez l’image de démarrage avec un Windows PE plus récent et mettez à jour ses points de distribution. Une clé USB n’a pas besoin d’efisys.bin.</translation>
    </message>
    <message>
        <source>The boot image has no boot files signed with the 2023 CA, so you can&apos;t use it for PCs that no longer trust the 2011 CA</source>
        <translation>L’image de démarrage n’a pas de fichiers de démarrage signés par l’autorité de certification de 2023&#x202f;; vous ne pouvez donc pas l’utiliser pour les PC qui n’approuvent plus l’autorité de certification de 2011</translation>
    </message>
    <message>
        <source>Reload the boot image with the Windows PE from ADK 10.1.26100.1 or later.</source>
        <translation>Rechargez l’image de démarrage avec le Windows PE de l’ADK 10.1.26100.1 ou ultérieur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of firmware, and what it does with the medium.
----------
The path of a file, who signed it.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>PCs of the intended type can&apos;t start from this medium</source>
        <translation>Les PC du type prévu ne peuvent pas démarrer à partir de ce média</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image, or import the medium that the console made. To create an ISO file, import the console&apos;s ISO file.</source>
        <translation>Utilisez les fichiers de démarrage de l’image de démarrage, ou importez le média créé par la console. Pour créer un fichier ISO, importez le fichier ISO de la console.</translation>
    </message>
    <message>
        <source>The medium&apos;s boot manager doesn&apos;t start the boot image</source>
        <translation>Le gestionnaire de démarrage du média ne démarre pas l’image de démarrage</translation>
    </message>
    <message>
        <source>Use your site&apos;s boot.wim, or export this one with DISM, /Compress:max and /Bootable. If no image is marked as bootable, mark it on the Boot image page or with bootImage.makeBootable.</source>
        <translation>Utilisez le boot.wim de votre site, ou exportez celui-ci avec DISM, /Compress:max et /Bootable. Si aucune image n’est marquée comme démarrable, marquez-la sur la page Image de démarrage ou avec bootImage.makeBootable.</translation>
    </message>
    <message>
        <source>The boot configuration starts a different WIM than sources\boot.wim, so PCs never use the changed one</source>
        <translation>La configuration de démarrage démarre un autre WIM que sources\boot.wim&#x202f;; les PC n’utilisent donc jamais le fichier modifié</translation>
    </message>
    <message>
        <source>Import the medium that the console made.</source>
        <translation>Importez le média créé par la console.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fully checked whether a PC starts the medium</source>
        <translation>Le démarrage d’un PC à partir du média n’a pas pu être entièrement vérifié</translation>
    </message>
    <message>
        <source>Test it on a PC, or use the boot files from the boot image.</source>
        <translation>Testez le média sur un PC, ou utilisez les fichiers de démarrage de l’image de démarrage.</translation>
    </message>
    <message>
        <source>The medium starts on UEFI, but not on BIOS</source>
        <translation>Le média démarre en UEFI, mais pas en BIOS</translation>
    </message>
    <message>
        <source>If all your PCs use UEFI, you don&apos;t need to do anything. Otherwise, import the medium that the console made.</source>
        <translation>Si tous vos PC utilisent UEFI, vous n’avez rien à faire. Sinon, importez le média créé par la console.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate can&apos;t be read, so it can&apos;t be checked whether Windows PE will trust the gateway</source>
        <translation>Le certificat de la passerelle est illisible&#x202f;; il n’est donc pas possible de vérifier si Windows PE approuvera la passerelle</translation>
    </message>
    <message>
        <source>Choose the gateway&apos;s server certificate as a .cer or .pem file, or remove it from the profile.</source>
        <translation>Choisissez le certificat de serveur de la passerelle sous forme de fichier .cer ou .pem, ou supprimez-le du profil.</translation>
    </message>
    <message>
        <source>Windows PE won&apos;t trust the gateway, because the root of its certificate is missing from the boot image</source>
        <translation>Windows PE n’approuvera pas la passerelle, car la racine de son certificat est absente de l’image de démarrage</translation>
    </message>
    <message>
        <source>Add the root certificate (stores ROOT and AuthRoot). Or use a certificate from a public CA for the gateway, or add the root in a prestart command.</source>
        <translation>Ajoutez le certificat racine (magasins ROOT et AuthRoot). Ou utilisez pour la passerelle un certificat d’une autorité de certification publique, ou ajoutez la racine dans une commande de prédémarrage.</translation>
    </message>
    <message>
        <source>Windows PE won&apos;t trust the gateway, because an intermediate CA is missing from the CA store in the boot image</source>
        <translation>Windows PE n’approuvera pas la passerelle, car une autorité de certification intermédiaire est absente du magasin CA de l’image de démarrage</translation>
    </message>
    <message>
        <source>Add every CA between the gateway&apos;s certificate and the root (store CA). An intermediate in ROOT isn&apos;t used.</source>
        <translation>Ajoutez chaque autorité de certification située entre le certificat de la passerelle et la racine (magasin CA). Une autorité intermédiaire placée dans ROOT n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Windows PE won&apos;t trust the gateway, because the boot image lacks an issuer of its certificate</source>
        <translation>Windows PE n’approuvera pas la passerelle, car un émetteur de son certificat est absent de l’image de démarrage</translation>
    </message>
    <message>
        <source>Add the certificate of that CA, and every CA certificate up to the root.</source>
        <translation>Ajoutez le certificat de cette autorité de certification, et celui de chaque autorité de certification jusqu’à la racine.</translation>
    </message>
    <message>
        <source>Windows PE won&apos;t trust the gateway, because the boot image has its certificate, or a CA above it, in the Disallowed store</source>
        <translation>Windows PE n’approuvera pas la passerelle, car son certificat, ou une autorité de certification au-dessus de lui, se trouve dans le magasin Disallowed de l’image de démarrage</translation>
    </message>
    <message>
        <source>Disallowed overrides every other store. Find out why the certificate is there. Use another boot image, or a gateway certificate from another CA.</source>
        <translation>Disallowed prévaut sur tous les autres magasins. Déterminez pourquoi le certificat s’y trouve. Utilisez une autre image de démarrage, ou pour la passerelle un certificat d’une autre autorité de certification.</translation>
    </message>
    <message>
        <source>Windows PE won&apos;t trust the gateway, because its certificate is self-signed</source>
        <translation>Windows PE n’approuvera pas la passerelle, car son certificat est auto-signé</translation>
    </message>
    <message>
        <source>Use a certificate from a public CA or your own CA.</source>
        <translation>Utilisez un certificat d’une autorité de certification publique ou de votre propre autorité de certification.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate, or a CA above it, has expired</source>
        <translation>Le certificat de la passerelle, ou une autorité de certification au-dessus de lui, a expiré</translation>
    </message>
    <message>
        <source>Renew it. If it&apos;s already renewed, export the certificate that the gateway uses now.</source>
        <translation>Renouvelez-le. S’il l’a déjà été, exportez le certificat que la passerelle utilise maintenant.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate, or a CA above it, isn&apos;t valid yet</source>
        <translation>Le certificat de la passerelle, ou une autorité de certification au-dessus de lui, n’est pas encore valide</translation>
    </message>
    <message>
        <source>Wait until that date, or use a certificate that is valid now. Check the clock of this computer.</source>
        <translation>Attendez cette date, ou utilisez un certificat déjà valide. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate isn&apos;t for server authentication</source>
        <translation>Le certificat de la passerelle n’est pas destiné à l’authentification du serveur</translation>
    </message>
    <message>
        <source>Enroll from a template whose application policies include Server Authentication (1.3.6.1.5.5.7.3.1).</source>
        <translation>Inscrivez un certificat à partir d’un modèle dont les stratégies d’application comprennent Authentification du serveur (1.3.6.1.5.5.7.3.1).</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate chain is invalid</source>
        <translation>La chaîne de certificats de la passerelle n’est pas valide</translation>
    </message>
    <message>
        <source>Ask your PKI team to check the certificate named here.</source>
        <translation>Demandez à votre équipe PKI de vérifier le certificat indiqué ici.</translation>
    </message>
    <message>
        <source>The medium asks for the gateway by its deployment name, which isn&apos;t in the gateway&apos;s certificate</source>
        <translation>Le média demande la passerelle par son nom de déploiement, qui ne figure pas dans le certificat de la passerelle</translation>
    </message>
    <message>
        <source>Create the medium with the service name from the certificate, and point a CNAME record in DNS to the deployment name.</source>
        <translation>Créez le média avec le nom de service figurant dans le certificat, et faites pointer un enregistrement CNAME du DNS vers le nom de déploiement.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is for a different name than the medium&apos;s management point</source>
        <translation>Le certificat de la passerelle est établi pour un autre nom que celui du point de gestion du média</translation>
    </message>
    <message>
        <source>Choose the certificate that this gateway uses, or create the medium again with this gateway.</source>
        <translation>Choisissez le certificat que cette passerelle utilise, ou recréez le média avec cette passerelle.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate expires within 60 days</source>
        <translation>Le certificat de la passerelle expire dans les 60&#xa0;jours</translation>
    </message>
    <message>
        <source>Renew it. Media keep working if the new certificate has the same issuer.</source>
        <translation>Renouvelez-le. Les médias continuent de fonctionner si le nouveau certificat a le même émetteur.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate, or a CA above it, has a weak signature that Windows may refuse</source>
        <translation>Le certificat de la passerelle, ou une autorité de certification au-dessus de lui, a une signature faible que Windows peut refuser</translation>
    </message>
    <message>
        <source>Ask the CA to issue it again with SHA256.</source>
        <translation>Demandez à l’autorité de certification de l’émettre à nouveau avec SHA256.</translation>
    </message>
    <message>
        <source>No revocation list of the gateway&apos;s certificate, or of a CA above it, can be reached from the internet</source>
        <translation>Aucune liste de révocation du certificat de la passerelle, ou d’une autorité de certification au-dessus de lui, n’est accessible depuis Internet</translation>
    </message>
    <message>
        <source>Publish the lists over HTTP under a public name. Or clear Clients check the certificate revocation list (CRL) for site systems in the site properties, and create the medium again. The gateway&apos;s own setting Verify Client Certificate Revocation is about client certificates.</source>
        <translation>Publiez les listes par HTTP sous un nom public. Ou désactivez Les clients vérifient la liste de révocation des certificats (CRL) pour les systèmes de site dans les propriétés du site, et recréez le média. Le paramètre de la passerelle Vérifier la révocation des certificats clients concerne les certificats des clients.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from a public CA</source>
        <translation>Le certificat de la passerelle provient d’une autorité de certification publique</translation>
    </message>
    <message>
        <source>If the boot image contains its root, you don&apos;t need to add anything. Make sure that a CNAME record in DNS points from the service name to the deployment name.</source>
        <translation>Si l’image de démarrage contient sa racine, vous n’avez rien à ajouter. Assurez-vous qu’un enregistrement CNAME du DNS pointe du nom de service vers le nom de déploiement.</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t say when it was created.</source>
        <translation>Le média n’indique pas sa date de création.</translation>
    </message>
    <message>
        <source>TsmBootstrap.ini doesn&apos;t say what type of media this is.</source>
        <translation>TsmBootstrap.ini n’indique pas de quel type de média il s’agit.</translation>
    </message>
    <message>
        <source>TsmBootstrap.ini doesn&apos;t say whether a password is required.</source>
        <translation>TsmBootstrap.ini n’indique pas si un mot de passe est exigé.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>This is a sample lab medium: no site knows it, and no PC&apos;s Secure Boot trusts its boot files</source>
        <translation>Il s’agit d’un média d’un labo d’exemple&#x202f;: aucun site ne le connaît, et le démarrage sécurisé d’aucun PC n’approuve ses fichiers de démarrage</translation>
    </message>
    <message>
        <source>Use it to practice, with Secure Boot off on the PC. It installs nothing. For a medium that deploys, import one from your site.</source>
        <translation>Utilisez-le pour vous exercer, avec le démarrage sécurisé désactivé sur le PC. Il n’installe rien. Pour un média servant au déploiement, importez-en un de votre site.</translation>
    </message>
    <message>
        <source>Windows, macOS, or another system left its own files on the imported medium</source>
        <translation>Windows, macOS ou un autre système a laissé ses propres fichiers sur le média importé</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything: the new medium doesn&apos;t include them.</source>
        <translation>Vous n’avez rien à faire&#x202f;: le nouveau média ne les contient pas.</translation>
    </message>
    <message>
        <source>The imported medium has files with names that Windows programs can&apos;t open</source>
        <translation>Le média importé contient des fichiers dont les noms empêchent les programmes Windows de les ouvrir</translation>
    </message>
    <message>
        <source>No site creates such names. Find out where the files come from, and rename or remove them.</source>
        <translation>Aucun site ne crée de tels noms. Déterminez d’où viennent les fichiers, et renommez-les ou supprimez-les.</translation>
    </message>
    <message>
        <source>The imported ISO file has a damaged boot catalog, and may have more damage</source>
        <translation>Le fichier ISO importé a un catalogue de démarrage endommagé, et peut présenter d’autres dommages</translation>
    </message>
    <message>
        <source>Copy the ISO file again, or create it again in the console. The new medium gets its own boot catalog.</source>
        <translation>Copiez à nouveau le fichier ISO, ou recréez-le dans la console. Le nouveau média reçoit son propre catalogue de démarrage.</translation>
    </message>
    <message>
        <source>The medium names no management point</source>
        <translation>Le média n’indique aucun point de gestion</translation>
    </message>
    <message>
        <source>Create it again in the console and choose the cloud management gateway on the Boot Image page. If the profile changes SMSTSMP, remove that change.</source>
        <translation>Recréez-le dans la console et choisissez la passerelle de gestion cloud sur la page Image de démarrage. Si le profil modifie SMSTSMP, supprimez cette modification.</translation>
    </message>
    <message>
        <source>This is dynamic media, which looks for a management point on the intranet</source>
        <translation>Il s’agit d’un média dynamique, qui recherche un point de gestion sur l’intranet</translation>
    </message>
    <message>
        <source>Create it again in the console as site-based media.</source>
        <translation>Recréez-le dans la console en tant que média basé sur le site.</translation>
    </message>
    <message>
        <source>The medium&apos;s management point doesn&apos;t use HTTPS, so it isn&apos;t a cloud management gateway</source>
        <translation>Le point de gestion du média n’utilise pas HTTPS&#x202f;; ce n’est donc pas une passerelle de gestion cloud</translation>
    </message>
    <message>
        <source>Create the medium again in the console and choose the cloud management gateway on the Boot Image page.</source>
        <translation>Recréez le média dans la console et choisissez la passerelle de gestion cloud sur la page Image de démarrage.</translation>
    </message>
    <message>
        <source>The management point has a name or address that exists only on the intranet</source>
        <translation>Le point de gestion a un nom ou une adresse qui n’existe que sur l’intranet</translation>
    </message>
    <message>
        <source>Create the medium again in the console and choose the cloud management gateway, whose name is in public DNS.</source>
        <translation>Recréez le média dans la console et choisissez la passerelle de gestion cloud, dont le nom figure dans le DNS public.</translation>
    </message>
    <message>
        <source>The management point&apos;s address doesn&apos;t look like a cloud management gateway (https://name/CCM_Proxy_...)</source>
        <translation>L’adresse du point de gestion ne ressemble pas à celle d’une passerelle de gestion cloud (https://nom/CCM_Proxy_...)</translation>
    </message>
    <message>
        <source>In the console, choose Management point, Add Management Points, Cloud management gateway. An internet-facing management point without a gateway can&apos;t deploy operating systems.</source>
        <translation>Dans la console, choisissez Point de gestion, Ajouter des points de gestion, Passerelle de gestion cloud. Un point de gestion exposé à Internet sans passerelle ne peut pas déployer de systèmes d’exploitation.</translation>
    </message>
    <message>
        <source>The management point doesn&apos;t use port 443. A gateway listens only on port 443</source>
        <translation>Le point de gestion n’utilise pas le port 443. Une passerelle n’écoute que sur le port 443</translation>
    </message>
    <message>
        <source>Create the medium again in the console. It uses 443 for a gateway even if the site has custom client ports.</source>
        <translation>Recréez le média dans la console. Elle utilise le port 443 pour une passerelle, même si le site a des ports client personnalisés.</translation>
    </message>
    <message>
        <source>The medium uses the name of the Azure deployment, which isn&apos;t in the gateway&apos;s certificate</source>
        <translation>Le média utilise le nom du déploiement Azure, qui ne figure pas dans le certificat de la passerelle</translation>
    </message>
    <message>
        <source>Create the medium again with the service name, which is the common name of the server certificate. Names that end in cloudapp.net belonged to classic gateways, which no longer exist.</source>
        <translation>Recréez le média avec le nom de service, qui est le nom commun du certificat de serveur. Les noms se terminant par cloudapp.net appartenaient aux passerelles classiques, qui n’existent plus.</translation>
    </message>
    <message>
        <source>This isn&apos;t bootable media, but stand-alone, prestaged, or capture media</source>
        <translation>Ce n’est pas un média de démarrage, mais un média autonome, préparé ou de capture</translation>
    </message>
    <message>
        <source>Create bootable media in the console and import those.</source>
        <translation>Créez un média de démarrage dans la console et importez-le.</translation>
    </message>
    <message>
        <source>The medium has no certificate of its own</source>
        <translation>Le média n’a pas de certificat qui lui soit propre</translation>
    </message>
    <message>
        <source>Create the medium again in the console.</source>
        <translation>Recréez le média dans la console.</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate has expired</source>
        <translation>Le certificat du média a expiré</translation>
    </message>
    <message>
        <source>Create the medium again in the console with a later expiration date.</source>
        <translation>Recréez le média dans la console avec une date d’expiration ultérieure.</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate expires within 60 days, and the medium with it</source>
        <translation>Le certificat du média expire dans les 60&#xa0;jours, et le média avec lui</translation>
    </message>
    <message>
        <source>Create the medium again in the console with a later expiration date if you need it longer.</source>
        <translation>Recréez le média dans la console avec une date d’expiration ultérieure si vous en avez besoin plus longtemps.</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate isn&apos;t valid yet</source>
        <translation>Le certificat du média n’est pas encore valide</translation>
    </message>
    <message>
        <source>Wait until that date to use the medium, and check the clock of this computer.</source>
        <translation>Attendez cette date pour utiliser le média, et vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The medium is more than six months old. Administrators report that the gateway rejects such media (0x87d0027e, then 0x87d00215) even with a valid certificate</source>
        <translation>Le média a plus de six mois. Des administrateurs signalent que la passerelle rejette de tels médias (0x87d0027e, puis 0x87d00215), même avec un certificat valide</translation>
    </message>
    <message>
        <source>Create the medium again in the console. Microsoft doesn&apos;t document how long its token is valid.</source>
        <translation>Recréez le média dans la console. Microsoft ne documente pas la durée de validité de son jeton.</translation>
    </message>
    <message>
        <source>The medium contains none of the site&apos;s trusted root certification authorities, as is normal for media from a central administration site</source>
        <translation>Le média ne contient aucune des autorités de certification racines de confiance du site, ce qui est normal pour un média créé sur un site d’administration centrale</translation>
    </message>
    <message>
        <source>If the site uses certificates from your own CA, enter the root and intermediate certificates in the site properties and create the medium at a primary site. The boot image can still trust the gateway.</source>
        <translation>Si le site utilise des certificats de votre propre autorité de certification, entrez les certificats racines et intermédiaires dans les propriétés du site et créez le média sur un site principal. L’image de démarrage peut malgré tout approuver la passerelle.</translation>
    </message>
    <message>
        <source>TsmBootstrap.ini and the media variables contradict each other about the password</source>
        <translation>TsmBootstrap.ini et les variables de média se contredisent au sujet du mot de passe</translation>
    </message>
    <message>
        <source>The new medium will be consistent. Check how this one was created.</source>
        <translation>Le nouveau média sera cohérent. Vérifiez comment celui-ci a été créé.</translation>
    </message>
    <message>
        <source>The medium asks no questions and supports unknown computers: a required deployment can reinstall any PC that starts from it</source>
        <translation>Le média ne pose aucune question et prend en charge les ordinateurs inconnus&#x202f;: un déploiement obligatoire peut réinstaller n’importe quel PC qui démarre à partir de celui-ci</translation>
    </message>
    <message>
        <source>Don&apos;t allow unattended deployment, or create the medium without unknown computer support.</source>
        <translation>N’autorisez pas le déploiement sans assistance, ou créez le média sans prise en charge d’ordinateur inconnu.</translation>
    </message>
    <message>
        <source>The medium seems to have no unknown computer support</source>
        <translation>Le média semble ne pas avoir de prise en charge d’ordinateur inconnu</translation>
    </message>
    <message>
        <source>Add each PC to the site before it starts from the medium, or create the medium with unknown computer support.</source>
        <translation>Ajoutez chaque PC au site avant qu’il ne démarre à partir du média, ou créez le média avec la prise en charge d’ordinateur inconnu.</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>Two sizes: of what is free on a disk, and of the medium.</extracomment>
        <translation>%1 libres, %2 nécessaires</translation>
    </message>
    <message>
        <source>The profile doesn&apos;t name the file to create</source>
        <translation>Le profil n’indique pas le fichier à créer</translation>
    </message>
    <message>
        <source>Choose one on the Media type page. On the command line, you can use the option --out.</source>
        <translation>Choisissez-en un sur la page Type de média. En ligne de commande, vous pouvez utiliser l’option --out.</translation>
    </message>
    <message>
        <source>The new medium can&apos;t be written there</source>
        <translation>Le nouveau média ne peut pas être écrit à cet emplacement</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>A file with that name already exists</source>
        <translation>Un fichier portant ce nom existe déjà</translation>
    </message>
    <message>
        <source>Choose another name, or replace the file: the wizard asks first, and the build command needs --force.</source>
        <translation>Choisissez un autre nom, ou remplacez le fichier&#x202f;: l’assistant demande d’abord confirmation, et la commande build nécessite --force.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough space for the new medium</source>
        <translation>L’espace disponible ne suffit pas pour le nouveau média</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libérez de l’espace, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The label can&apos;t be a volume name</source>
        <translation>L’étiquette ne peut pas être un nom de volume</translation>
    </message>
    <message>
        <source>Use 1 to 32 characters without * ? / \ | : &lt; &gt; and quotation marks.</source>
        <translation>Utilisez de 1 à 32 caractères, sans *&#x202f;? / \ |&#x202f;: &lt; &gt; ni guillemets droits.</translation>
    </message>
    <message>
        <source>A USB drive shows only 11 ASCII characters of the label</source>
        <translation>Une clé USB n’affiche que 11 caractères ASCII de l’étiquette</translation>
    </message>
    <message>
        <source>Put the important part first, in letters A to Z and digits. The full label is saved in MediaLabel.txt.</source>
        <translation>Placez la partie importante au début, en lettres de A à Z et en chiffres. L’étiquette complète est enregistrée dans MediaLabel.txt.</translation>
    </message>
    <message>
        <source>A disc shows only the first characters of the label</source>
        <translation>Un disque n’affiche que les premiers caractères de l’étiquette</translation>
    </message>
    <message>
        <source>A disc name has 30 characters, or 15 if one of them isn&apos;t in Latin-1, such as a dash or Greek letters. Put the important part first. The full label is saved in MediaLabel.txt.</source>
        <translation>Un nom de disque comporte 30 caractères, ou 15 si l’un d’eux n’appartient pas à Latin-1, par exemple un tiret ou des lettres grecques. Placez la partie importante au début. L’étiquette complète est enregistrée dans MediaLabel.txt.</translation>
    </message>
    <message>
        <source>A USB drive that all firmware starts uses FAT32, which can&apos;t store a file of 4 GiB or more</source>
        <translation>Une clé USB démarrable sur tous les microprogrammes utilise FAT32, qui ne peut pas stocker de fichier de 4&#xa0;Gio ou plus</translation>
    </message>
    <message>
        <source>Create an ISO file, or remove drivers and components from the boot image.</source>
        <translation>Créez un fichier ISO, ou supprimez des pilotes et des composants de l’image de démarrage.</translation>
    </message>
    <message>
        <source>The boot image contains the Configuration Manager programs</source>
        <translation>L’image de démarrage contient les programmes de Configuration Manager</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t come from an unsupported Windows ADK</source>
        <translation>L’image de démarrage ne provient pas d’un Windows ADK non pris en charge</translation>
    </message>
    <message>
        <source>The boot image comes from the recommended Windows ADK or a later one</source>
        <translation>L’image de démarrage provient du Windows ADK recommandé ou d’une version ultérieure</translation>
    </message>
    <message>
        <source>The boot image is new enough for the gateway&apos;s TLS</source>
        <translation>L’image de démarrage est assez récente pour le TLS de la passerelle</translation>
    </message>
    <message>
        <source>The boot image isn&apos;t for 32-bit PCs</source>
        <translation>L’image de démarrage n’est pas destinée aux PC 32&#xa0;bits</translation>
    </message>
    <message>
        <source>The site version supports the boot image&apos;s processor</source>
        <translation>La version du site prend en charge le processeur de l’image de démarrage</translation>
    </message>
    <message>
        <source>The boot image has the optional components that Configuration Manager needs</source>
        <translation>L’image de démarrage contient les composants facultatifs dont Configuration Manager a besoin</translation>
    </message>
    <message>
        <source>F8 doesn&apos;t open a command prompt in this boot image</source>
        <translation>F8 n’ouvre pas d’invite de commandes dans cette image de démarrage</translation>
    </message>
    <message>
        <source>Drivers were added to the boot image</source>
        <translation>Des pilotes ont été ajoutés à l’image de démarrage</translation>
    </message>
    <message>
        <source>The profile changes the image in boot.wim that starts</source>
        <translation>Le profil modifie l’image de boot.wim qui démarre</translation>
    </message>
    <message>
        <source>The boot.wim was written completely</source>
        <translation>Le boot.wim a été écrit entièrement</translation>
    </message>
    <message>
        <source>The boot image&apos;s SOFTWARE hive has only one name</source>
        <translation>La ruche SOFTWARE de l’image de démarrage ne porte qu’un nom</translation>
    </message>
    <message>
        <source>The boot image contains the boot files that you chose</source>
        <translation>L’image de démarrage contient les fichiers de démarrage que vous avez choisis</translation>
    </message>
    <message>
        <source>The boot image has boot files signed by the 2023 CA</source>
        <translation>L’image de démarrage a des fichiers de démarrage signés par l’autorité de certification de 2023</translation>
    </message>
    <message>
        <source>Nothing was found that keeps PCs from starting this medium</source>
        <translation>Rien n’a été trouvé qui empêche les PC de démarrer à partir de ce média</translation>
    </message>
    <message>
        <source>The medium&apos;s boot manager starts the boot image</source>
        <translation>Le gestionnaire de démarrage du média démarre l’image de démarrage</translation>
    </message>
    <message>
        <source>The boot configuration starts sources\boot.wim</source>
        <translation>La configuration de démarrage démarre sources\boot.wim</translation>
    </message>
    <message>
        <source>It could be fully checked whether a PC starts the medium</source>
        <translation>Le démarrage d’un PC à partir du média a pu être entièrement vérifié</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t start on UEFI only</source>
        <translation>Le média ne démarre pas uniquement en UEFI</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate can be read</source>
        <translation>Le certificat de la passerelle est lisible</translation>
    </message>
    <message>
        <source>No root is missing from the boot image for the gateway&apos;s certificate</source>
        <translation>Aucune racine nécessaire au certificat de la passerelle n’est absente de l’image de démarrage</translation>
    </message>
    <message>
        <source>No intermediate CA is missing from the boot image for the gateway&apos;s certificate</source>
        <translation>Aucune autorité de certification intermédiaire nécessaire au certificat de la passerelle n’est absente de l’image de démarrage</translation>
    </message>
    <message>
        <source>No issuer of the gateway&apos;s certificate is missing</source>
        <translation>Aucun émetteur du certificat de la passerelle n’est absent</translation>
    </message>
    <message>
        <source>Neither the gateway&apos;s certificate nor a CA above it is in the Disallowed store</source>
        <translation>Ni le certificat de la passerelle ni une autorité de certification au-dessus de lui ne se trouve dans le magasin Disallowed</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate doesn&apos;t fail because it&apos;s self-signed</source>
        <translation>Le certificat de la passerelle n’est pas refusé en tant que certificat auto-signé</translation>
    </message>
    <message>
        <source>Neither the gateway&apos;s certificate nor a CA above it has expired</source>
        <translation>Ni le certificat de la passerelle ni une autorité de certification au-dessus de lui n’a expiré</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate and the CAs above it aren&apos;t dated in the future</source>
        <translation>La période de validité du certificat de la passerelle et des autorités de certification au-dessus de lui a commencé</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is for server authentication</source>
        <translation>Le certificat de la passerelle est destiné à l’authentification du serveur</translation>
    </message>
    <message>
        <source>No other problem was found in the gateway&apos;s certificate chain</source>
        <translation>Aucun autre problème n’a été trouvé dans la chaîne de certificats de la passerelle</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t ask for the gateway by a deployment name that is missing from its certificate</source>
        <translation>Le média ne demande pas la passerelle par un nom de déploiement absent du certificat de celle-ci</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate isn&apos;t for a different name</source>
        <translation>Le certificat de la passerelle n’est pas établi pour un autre nom</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate doesn&apos;t expire within 60 days</source>
        <translation>Le certificat de la passerelle n’expire pas dans les 60&#xa0;jours</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate chain has no weak signature</source>
        <translation>La chaîne de certificats de la passerelle n’a pas de signature faible</translation>
    </message>
    <message>
        <source>The revocation lists in the gateway&apos;s certificate chain have public addresses</source>
        <translation>Les listes de révocation de la chaîne de certificats de la passerelle ont des adresses publiques</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate doesn&apos;t come from a public CA</source>
        <translation>Le certificat de la passerelle ne provient pas d’une autorité de certification publique</translation>
    </message>
    <message>
        <source>The medium isn&apos;t a sample lab</source>
        <translation>Le média ne provient pas d’un labo d’exemple</translation>
    </message>
    <message>
        <source>The imported medium has no files that an operating system left on it</source>
        <translation>Le média importé ne contient aucun fichier laissé par un système d’exploitation</translation>
    </message>
    <message>
        <source>The boot catalog of the imported ISO file isn&apos;t damaged</source>
        <translation>Le catalogue de démarrage du fichier ISO importé n’est pas endommagé</translation>
    </message>
    <message>
        <source>The medium names a management point</source>
        <translation>Le média indique un point de gestion</translation>
    </message>
    <message>
        <source>The medium isn&apos;t dynamic media</source>
        <translation>Le média n’est pas un média dynamique</translation>
    </message>
    <message>
        <source>The medium&apos;s management point uses HTTPS</source>
        <translation>Le point de gestion du média utilise HTTPS</translation>
    </message>
    <message>
        <source>The management point&apos;s name isn&apos;t limited to the intranet</source>
        <translation>Le nom du point de gestion n’est pas limité à l’intranet</translation>
    </message>
    <message>
        <source>The management point&apos;s address looks like a cloud management gateway</source>
        <translation>L’adresse du point de gestion ressemble à celle d’une passerelle de gestion cloud</translation>
    </message>
    <message>
        <source>The management point uses port 443</source>
        <translation>Le point de gestion utilise le port 443</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t use the name of the Azure deployment</source>
        <translation>Le média n’utilise pas le nom du déploiement Azure</translation>
    </message>
    <message>
        <source>This is bootable media</source>
        <translation>Il s’agit d’un média de démarrage</translation>
    </message>
    <message>
        <source>The medium has its own certificate</source>
        <translation>Le média a son propre certificat</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate hasn&apos;t expired</source>
        <translation>Le certificat du média n’a pas expiré</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate doesn&apos;t expire within 60 days</source>
        <translation>Le certificat du média n’expire pas dans les 60&#xa0;jours</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate isn&apos;t dated in the future</source>
        <translation>La période de validité du certificat du média a commencé</translation>
    </message>
    <message>
        <source>Windows can open all file names on the imported medium</source>
        <translation>Windows peut ouvrir tous les noms de fichiers du média importé</translation>
    </message>
    <message>
        <source>The medium isn&apos;t more than six months old</source>
        <translation>Le média n’a pas plus de six mois</translation>
    </message>
    <message>
        <source>The medium contains the site&apos;s trusted root certification authorities</source>
        <translation>Le média contient les autorités de certification racines de confiance du site</translation>
    </message>
    <message>
        <source>TsmBootstrap.ini and the media variables agree about the password</source>
        <translation>TsmBootstrap.ini et les variables de média concordent au sujet du mot de passe</translation>
    </message>
    <message>
        <source>The medium isn&apos;t both unattended and for unknown computers</source>
        <translation>Le média n’est pas à la fois sans assistance et destiné aux ordinateurs inconnus</translation>
    </message>
    <message>
        <source>The medium supports unknown computers</source>
        <translation>Le média prend en charge les ordinateurs inconnus</translation>
    </message>
    <message>
        <source>The profile names the file to create</source>
        <translation>Le profil indique le fichier à créer</translation>
    </message>
    <message>
        <source>The new medium can be written there</source>
        <translation>Le nouveau média peut être écrit à cet emplacement</translation>
    </message>
    <message>
        <source>No file with that name exists</source>
        <translation>Aucun fichier portant ce nom n’existe</translation>
    </message>
    <message>
        <source>There is enough space for the new medium</source>
        <translation>L’espace disponible suffit pour le nouveau média</translation>
    </message>
    <message>
        <source>The label can be a volume name</source>
        <translation>L’étiquette peut être un nom de volume</translation>
    </message>
    <message>
        <source>A USB drive shows the whole label</source>
        <translation>Une clé USB affiche l’étiquette entière</translation>
    </message>
    <message>
        <source>A disc shows the whole label</source>
        <translation>Un disque affiche l’étiquette entière</translation>
    </message>
    <message>
        <source>No file is too large for a USB drive</source>
        <translation>Aucun fichier n’est trop volumineux pour une clé USB</translation>
    </message>
    <message>
        <source>The medium will have a password</source>
        <translation>Le média aura un mot de passe</translation>
    </message>
    <message>
        <source>The media password takes a long time to guess</source>
        <translation>Le mot de passe du média est long à deviner</translation>
    </message>
    <message>
        <source>All characters of the media password are on a US keyboard</source>
        <translation>Tous les caractères du mot de passe du média figurent sur un clavier américain</translation>
    </message>
    <message>
        <source>The certificate hasn&apos;t expired</source>
        <translation>Le certificat n’a pas expiré</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t dated in the future</source>
        <translation>La période de validité du certificat a commencé</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t expire within 60 days</source>
        <translation>Le certificat n’expire pas dans les 60&#xa0;jours</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t limited to other purposes than client authentication</source>
        <translation>Le certificat n’est pas limité à d’autres usages que l’authentification du client</translation>
    </message>
    <message>
        <source>The certificate names its purposes</source>
        <translation>Le certificat indique ses usages</translation>
    </message>
    <message>
        <source>The key usage allows digital signature</source>
        <translation>L’utilisation de la clé autorise la signature numérique</translation>
    </message>
    <message>
        <source>The certificate has an RSA key</source>
        <translation>Le certificat a une clé RSA</translation>
    </message>
    <message>
        <source>The key isn&apos;t shorter than 2048 bits</source>
        <translation>La clé ne fait pas moins de 2048&#xa0;bits</translation>
    </message>
    <message>
        <source>The key isn&apos;t longer than 2048 bits</source>
        <translation>La clé ne fait pas plus de 2048&#xa0;bits</translation>
    </message>
    <message>
        <source>The signature works with the site&apos;s update ring</source>
        <translation>La signature convient à l’anneau de mise à jour du site</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature isn&apos;t weak</source>
        <translation>La signature du certificat n’est pas faible</translation>
    </message>
    <message>
        <source>The PFX file could be opened</source>
        <translation>Le fichier PFX a pu être ouvert</translation>
    </message>
    <message>
        <source>The password opens the file</source>
        <translation>Le mot de passe ouvre le fichier</translation>
    </message>
    <message>
        <source>The file is a PFX file</source>
        <translation>Le fichier est un fichier PFX</translation>
    </message>
    <message>
        <source>The PFX file contains a certificate</source>
        <translation>Le fichier PFX contient un certificat</translation>
    </message>
    <message>
        <source>The PFX file contains a private key</source>
        <translation>Le fichier PFX contient une clé privée</translation>
    </message>
    <message>
        <source>The private key belongs to the certificate</source>
        <translation>La clé privée appartient au certificat</translation>
    </message>
    <message>
        <source>The PFX file doesn&apos;t contain several private keys</source>
        <translation>Le fichier PFX ne contient pas plusieurs clés privées</translation>
    </message>
    <message>
        <source>The PFX file contains its certificate only once</source>
        <translation>Le fichier PFX ne contient son certificat qu’une seule fois</translation>
    </message>
    <message>
        <source>The private key is encrypted</source>
        <translation>La clé privée est chiffrée</translation>
    </message>
    <message>
        <source>The key provider works with the site&apos;s update ring</source>
        <translation>Le fournisseur de la clé convient à l’anneau de mise à jour du site</translation>
    </message>
    <message>
        <source>The key doesn&apos;t use the Microsoft RSA SChannel Cryptographic Provider</source>
        <translation>La clé n’utilise pas Microsoft RSA SChannel Cryptographic Provider</translation>
    </message>
    <message>
        <source>The key doesn&apos;t use a provider that isn&apos;t recommended</source>
        <translation>La clé n’utilise pas de fournisseur non recommandé</translation>
    </message>
    <message>
        <source>The PFX file names the provider of its key</source>
        <translation>Le fichier PFX indique le fournisseur de sa clé</translation>
    </message>
    <message>
        <source>The PFX file has a MAC, so changes to it can be detected</source>
        <translation>Le fichier PFX a un MAC&#x202f;; ses modifications sont donc détectables</translation>
    </message>
    <message>
        <source>The PFX file has no unusual MAC type</source>
        <translation>Le fichier PFX n’a pas de type de MAC inhabituel</translation>
    </message>
    <message>
        <source>Older Windows versions can read the PFX encryption</source>
        <translation>Les versions antérieures de Windows peuvent lire le chiffrement du fichier PFX</translation>
    </message>
    <message>
        <source>The PFX file includes the CA certificates up to the root</source>
        <translation>Le fichier PFX contient les certificats d’autorités de certification jusqu’à la racine</translation>
    </message>
    <message>
        <source>The scenario needs a boot medium</source>
        <translation>Le scénario nécessite un média de démarrage</translation>
    </message>
    <message>
        <source>The scenario supports operating system deployment</source>
        <translation>Le scénario prend en charge le déploiement de système d’exploitation</translation>
    </message>
    <message>
        <source>The site version supports these boot media</source>
        <translation>La version du site prend en charge ces médias de démarrage</translation>
    </message>
    <message>
        <source>The site isn&apos;t affected by the problem of version 2010 of the early update ring</source>
        <translation>Le site n’est pas concerné par le problème de la version 2010 de l’anneau de mise à jour anticipée</translation>
    </message>
    <message>
        <source>A management point behind the gateway allows intranet connections</source>
        <translation>Un point de gestion derrière la passerelle autorise les connexions intranet</translation>
    </message>
    <message>
        <source>The boot manager is signed</source>
        <translation>Le gestionnaire de démarrage est signé</translation>
    </message>
    <message>
        <source>No boot manager has an invalid signature</source>
        <translation>Aucun gestionnaire de démarrage n’a de signature non valide</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed by the 2011 CA</source>
        <translation>Le gestionnaire de démarrage n’est pas signé par l’autorité de certification de 2011</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed by the 2023 CA</source>
        <translation>Le gestionnaire de démarrage n’est pas signé par l’autorité de certification de 2023</translation>
    </message>
    <message>
        <source>All boot managers are signed by the same CA</source>
        <translation>Tous les gestionnaires de démarrage sont signés par la même autorité de certification</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed by Microsoft&apos;s third-party CA</source>
        <translation>Le gestionnaire de démarrage n’est pas signé par l’autorité de certification tierce de Microsoft</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed by an unknown CA</source>
        <translation>Le gestionnaire de démarrage n’est pas signé par une autorité de certification inconnue</translation>
    </message>
    <message>
        <source>The task sequence doesn&apos;t join a domain without a condition</source>
        <translation>La séquence de tâches ne joint pas de domaine sans condition</translation>
    </message>
    <message>
        <source>The task sequence doesn&apos;t join a domain under a condition</source>
        <translation>La séquence de tâches ne joint pas de domaine sous condition</translation>
    </message>
    <message>
        <source>No Enable BitLocker step always needs Active Directory</source>
        <translation>Aucune étape Activer BitLocker n’a systématiquement besoin d’Active Directory</translation>
    </message>
    <message>
        <source>No Enable BitLocker step needs Active Directory under a condition</source>
        <translation>Aucune étape Activer BitLocker n’a besoin d’Active Directory sous condition</translation>
    </message>
    <message>
        <source>No Enable BitLocker step ignores a recovery key that can&apos;t be stored</source>
        <translation>Aucune étape Activer BitLocker n’ignore une clé de récupération impossible à stocker</translation>
    </message>
    <message>
        <source>The site version supports where Enable BitLocker stores the recovery key</source>
        <translation>La version du site prend en charge l’emplacement où Activer BitLocker stocke la clé de récupération</translation>
    </message>
    <message>
        <source>The task sequence doesn&apos;t disable the local administrator</source>
        <translation>La séquence de tâches ne désactive pas l’administrateur local</translation>
    </message>
    <message>
        <source>No Setup Windows and ConfigMgr step lacks CCMHOSTNAME</source>
        <translation>CCMHOSTNAME ne manque dans aucune étape Configurer Windows et ConfigMgr</translation>
    </message>
    <message>
        <source>CCMHOSTNAME doesn&apos;t name a different gateway</source>
        <translation>CCMHOSTNAME ne désigne pas une autre passerelle</translation>
    </message>
    <message>
        <source>The site snapshot can be read</source>
        <translation>L’instantané du site est lisible</translation>
    </message>
    <message>
        <source>The site snapshot is from the medium&apos;s site</source>
        <translation>L’instantané du site provient du site du média</translation>
    </message>
    <message>
        <source>The site snapshot isn&apos;t older than 30 days</source>
        <translation>L’instantané du site ne date pas de plus de 30&#xa0;jours</translation>
    </message>
    <message>
        <source>All parts of the site could be read</source>
        <translation>Toutes les parties du site ont pu être lues</translation>
    </message>
    <message>
        <source>The profile has the same version as the site</source>
        <translation>Le profil a la même version que le site</translation>
    </message>
    <message>
        <source>The medium is from a primary site</source>
        <translation>Le média provient d’un site principal</translation>
    </message>
    <message>
        <source>The SMS Provider&apos;s server can create media over a gateway</source>
        <translation>Le serveur du fournisseur SMS peut créer des médias via une passerelle</translation>
    </message>
    <message>
        <source>The medium&apos;s certificate type fits the site</source>
        <translation>Le type de certificat du média convient au site</translation>
    </message>
    <message>
        <source>The medium checks the revocation list as the site does</source>
        <translation>Le média vérifie la liste de révocation comme le site</translation>
    </message>
    <message>
        <source>The site has no network access account</source>
        <translation>Le site n’a pas de compte d’accès réseau</translation>
    </message>
    <message>
        <source>The gateway has all content of the task sequence</source>
        <translation>La passerelle contient tout le contenu de la séquence de tâches</translation>
    </message>
    <message>
        <source>No content on the gateway is older than the site&apos;s</source>
        <translation>Aucun contenu de la passerelle n’est plus ancien que celui du site</translation>
    </message>
    <message>
        <source>No content is only on a classic cloud distribution point</source>
        <translation>Aucun contenu ne se trouve uniquement sur un point de distribution cloud classique</translation>
    </message>
    <message>
        <source>Clients in the collection may use a gateway</source>
        <translation>Les clients du regroupement sont autorisés à utiliser une passerelle</translation>
    </message>
    <message>
        <source>Clients in the collection may get content from the cloud</source>
        <translation>Les clients du regroupement sont autorisés à obtenir du contenu du cloud</translation>
    </message>
    <message>
        <source>The site has the task sequence</source>
        <translation>Le site contient la séquence de tâches</translation>
    </message>
    <message>
        <source>The task sequence is deployed</source>
        <translation>La séquence de tâches est déployée</translation>
    </message>
    <message>
        <source>A deployment of the task sequence is for media</source>
        <translation>Un déploiement de la séquence de tâches est destiné aux médias</translation>
    </message>
    <message>
        <source>The deployment is allowed on the internet</source>
        <translation>Le déploiement est autorisé sur Internet</translation>
    </message>
    <message>
        <source>The deployment downloads content when needed</source>
        <translation>Le déploiement télécharge le contenu si nécessaire</translation>
    </message>
    <message>
        <source>SMSTSPreferredAdvertID doesn&apos;t name an unknown deployment</source>
        <translation>SMSTSPreferredAdvertID ne désigne pas un déploiement inconnu</translation>
    </message>
    <message>
        <source>A deployment is visible, or the medium names the hidden one</source>
        <translation>Un déploiement est visible, ou le média désigne celui qui est masqué</translation>
    </message>
    <message>
        <source>No deployment for media is required</source>
        <translation>Aucun déploiement destiné aux médias n’est obligatoire</translation>
    </message>
    <message>
        <source>The task sequence isn&apos;t deployed to All Systems</source>
        <translation>La séquence de tâches n’est pas déployée sur Tous les systèmes</translation>
    </message>
    <message>
        <source>The collection of the deployment isn&apos;t limited to All Systems</source>
        <translation>Le regroupement du déploiement n’est pas limité à Tous les systèmes</translation>
    </message>
    <message>
        <source>The site has a cloud management gateway</source>
        <translation>Le site a une passerelle de gestion cloud</translation>
    </message>
    <message>
        <source>The medium&apos;s management point is a gateway of the site</source>
        <translation>Le point de gestion du média est une passerelle du site</translation>
    </message>
    <message>
        <source>The gateway was ready when the snapshot was made</source>
        <translation>La passerelle était prête lors de la création de l’instantané</translation>
    </message>
    <message>
        <source>The gateway isn&apos;t a classic cloud service</source>
        <translation>La passerelle n’est pas un service cloud classique</translation>
    </message>
    <message>
        <source>A CMG connection point is installed</source>
        <translation>Un point de connexion de passerelle de gestion cloud est installé</translation>
    </message>
    <message>
        <source>A management point accepts gateway traffic</source>
        <translation>Un point de gestion accepte le trafic de la passerelle</translation>
    </message>
    <message>
        <source>The gateway serves content</source>
        <translation>La passerelle fournit du contenu</translation>
    </message>
    <message>
        <source>The site&apos;s gateway has the certificate from the profile</source>
        <translation>La passerelle du site a le certificat du profil</translation>
    </message>
    <message>
        <source>The site properties contain the CAs of the gateway</source>
        <translation>Les propriétés du site contiennent les autorités de certification de la passerelle</translation>
    </message>
    <message>
        <source>The site has no newer version of the boot image</source>
        <translation>Le site n’a pas de version plus récente de l’image de démarrage</translation>
    </message>
    <message>
        <source>The task sequence isn&apos;t missing a deployment to unknown computers</source>
        <translation>Il ne manque à la séquence de tâches aucun déploiement sur des ordinateurs inconnus</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t refuse the computers that the task sequence is deployed to</source>
        <translation>Le média ne refuse pas les ordinateurs sur lesquels la séquence de tâches est déployée</translation>
    </message>
    <message>
        <source>The site has one unknown computer object for each architecture</source>
        <translation>Le site a un objet d’ordinateur inconnu par architecture</translation>
    </message>
    <message>
        <source>The unknown computer objects of the medium exist in the site</source>
        <translation>Les objets d’ordinateur inconnu du média existent dans le site</translation>
    </message>
    <message>
        <source>The site hasn&apos;t blocked the medium&apos;s certificate</source>
        <translation>Le site n’a pas bloqué le certificat du média</translation>
    </message>
    <message>
        <source>The site knows the medium&apos;s certificate</source>
        <translation>Le site connaît le certificat du média</translation>
    </message>
    <message>
        <source>A boundary group is associated with the gateway</source>
        <translation>Un groupe de limites est associé à la passerelle</translation>
    </message>
    <message>
        <source>The boundary group doesn&apos;t prefer on-premises sources</source>
        <translation>Le groupe de limites ne préfère pas les sources locales</translation>
    </message>
    <message>
        <source>The boundary group isn&apos;t missing a management point</source>
        <translation>Il ne manque pas de point de gestion au groupe de limites</translation>
    </message>
    <message>
        <source>The task sequence export can be read</source>
        <translation>L’export de séquence de tâches est lisible</translation>
    </message>
    <message>
        <source>The task sequence isn&apos;t an in-place upgrade</source>
        <translation>La séquence de tâches n’est pas une mise à niveau sur place</translation>
    </message>
    <message>
        <source>The task sequence has a boot image</source>
        <translation>La séquence de tâches a une image de démarrage</translation>
    </message>
    <message>
        <source>The task sequence doesn&apos;t run another program first</source>
        <translation>La séquence de tâches n’exécute pas d’autre programme en premier</translation>
    </message>
    <message>
        <source>The task sequence has no Microsoft Deployment Toolkit steps</source>
        <translation>La séquence de tâches ne contient aucune étape de Microsoft Deployment Toolkit</translation>
    </message>
    <message>
        <source>No step uses a network share</source>
        <translation>Aucune étape n’utilise de partage réseau</translation>
    </message>
    <message>
        <source>The export contains all task sequences that this one runs</source>
        <translation>L’export contient toutes les séquences de tâches que celle-ci exécute</translation>
    </message>
    <message>
        <source>All parts of the task sequence are of a known type</source>
        <translation>Toutes les parties de la séquence de tâches sont d’un type connu</translation>
    </message>
    <message>
        <source>The task sequence refers to no content</source>
        <translation>La séquence de tâches ne fait référence à aucun contenu</translation>
    </message>
    <message>
        <source>The export explains everything that the task sequence needs</source>
        <translation>L’export explique tout ce dont la séquence de tâches a besoin</translation>
    </message>
    <message>
        <source>The task sequence has no package ID of zeros</source>
        <translation>La séquence de tâches n’a pas d’ID de package composé de zéros</translation>
    </message>
    <message>
        <source>All certificates to add are CA certificates</source>
        <translation>Tous les certificats à ajouter sont des certificats d’autorités de certification</translation>
    </message>
    <message>
        <source>None of the certificates to add has expired</source>
        <translation>Aucun des certificats à ajouter n’a expiré</translation>
    </message>
    <message>
        <source>None of the certificates to add is dated in the future</source>
        <translation>La période de validité de tous les certificats à ajouter a commencé</translation>
    </message>
    <message>
        <source>The certificates to add include all issuers up to the root</source>
        <translation>Les certificats à ajouter comprennent tous les émetteurs jusqu’à la racine</translation>
    </message>
    <message>
        <source>None of the certificates to add is in the boot image&apos;s Disallowed store</source>
        <translation>Aucun des certificats à ajouter ne se trouve dans le magasin Disallowed de l’image de démarrage</translation>
    </message>
    <message>
        <source>All parts of the certificate files are used</source>
        <translation>Toutes les parties des fichiers de certificats sont utilisées</translation>
    </message>
    <message>
        <source>None of the CAs to add has a short key or an outdated signature</source>
        <translation>Aucune des autorités de certification à ajouter n’a de clé courte ni de signature obsolète</translation>
    </message>
    <message>
        <source>All roots to add say that they&apos;re CAs</source>
        <translation>Toutes les racines à ajouter indiquent qu’elles sont des autorités de certification</translation>
    </message>
    <message>
        <source>The certificates in the boot image are in the right stores</source>
        <translation>Les certificats de l’image de démarrage se trouvent dans les bons magasins</translation>
    </message>
    <message>
        <source>All certificates in the boot image&apos;s stores can be read</source>
        <translation>Tous les certificats des magasins de l’image de démarrage sont lisibles</translation>
    </message>
    <message>
        <source>No certificate in the boot image has expired</source>
        <translation>Aucun certificat de l’image de démarrage n’a expiré</translation>
    </message>
    <message>
        <source>No CA to add, and none in the gateway&apos;s chain, expires within 60 days</source>
        <translation>Aucune autorité de certification à ajouter, ni aucune de la chaîne de la passerelle, n’expire dans les 60&#xa0;jours</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t already trust the certificates to add</source>
        <translation>L’image de démarrage n’approuve pas encore les certificats à ajouter</translation>
    </message>
    <message>
        <source>The task sequence has the same boot image as the medium</source>
        <translation>La séquence de tâches a la même image de démarrage que le média</translation>
    </message>
    <message>
        <source>The profile doesn&apos;t change variables that identify the medium</source>
        <translation>Le profil ne modifie pas les variables qui identifient le média</translation>
    </message>
    <message>
        <source>No new variable name starts with an underscore</source>
        <translation>Aucun nom de nouvelle variable ne commence par un trait de soulignement</translation>
    </message>
    <message>
        <source>A task sequence can use the names of all variables</source>
        <translation>Une séquence de tâches peut utiliser les noms de toutes les variables</translation>
    </message>
    <message>
        <source>All variables can be stored on the medium</source>
        <translation>Toutes les variables peuvent être stockées sur le média</translation>
    </message>
    <message>
        <source>No two variable names differ only by case</source>
        <translation>Tous les noms de variables se distinguent par autre chose que la casse</translation>
    </message>
    <message>
        <source>All variables have a value</source>
        <translation>Toutes les variables ont une valeur</translation>
    </message>
    <message>
        <source>No variable looks like a secret</source>
        <translation>Aucune variable ne ressemble à un secret</translation>
    </message>
    <message>
        <source>The prestart command starts with cmd /c</source>
        <translation>La commande de prédémarrage commence par cmd /c</translation>
    </message>
    <message>
        <source>The boot image has the optional components for the prestart command</source>
        <translation>L’image de démarrage contient les composants facultatifs nécessaires à la commande de prédémarrage</translation>
    </message>
    <message>
        <source>%1 at ten billion guesses a second</source>
        <translation>%1 à raison de dix milliards d’essais par seconde</translation>
    </message>
    <message>
        <source>%1 at ten billion guesses a second; it contains %2</source>
        <translation>%1 à raison de dix milliards d’essais par seconde&#x202f;; il contient %2</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The medium will have no password, so anyone who has it can read the site&apos;s certificate and private key</source>
        <translation>Le média n’aura pas de mot de passe&#x202f;; toute personne qui le détient peut donc lire le certificat et la clé privée du site</translation>
    </message>
    <message>
        <source>Protect it with a strong password. If the medium is lost, block its certificate in the console.</source>
        <translation>Protégez-le par un mot de passe fort. En cas de perte du média, bloquez son certificat dans la console.</translation>
    </message>
    <message>
        <source>The media password can be cracked offline: it&apos;s unsalted and fast to guess</source>
        <translation>Le mot de passe du média peut être cassé hors connexion&#x202f;: il n’est pas salé et se laisse deviner rapidement</translation>
    </message>
    <message>
        <source>Use five random words or 14 random letters and digits.</source>
        <translation>Utilisez cinq mots aléatoires ou 14 lettres et chiffres aléatoires.</translation>
    </message>
    <message>
        <source>The media password has characters that a US keyboard doesn&apos;t have, and Windows PE starts with that layout</source>
        <translation>Le mot de passe du média contient des caractères absents d’un clavier américain, disposition avec laquelle Windows PE démarre</translation>
    </message>
    <message>
        <source>Use letters, digits, and symbols that are on the same keys on every layout, or set the keyboard layout of the boot image.</source>
        <translation>Utilisez des lettres, des chiffres et des symboles situés sur les mêmes touches dans toutes les dispositions, ou définissez la disposition du clavier de l’image de démarrage.</translation>
    </message>
    <message>
        <source>The certificate in the PFX file has expired</source>
        <translation>Le certificat du fichier PFX a expiré</translation>
    </message>
    <message>
        <source>Enroll a new certificate and export it.</source>
        <translation>Inscrivez un nouveau certificat et exportez-le.</translation>
    </message>
    <message>
        <source>The certificate in the PFX file isn&apos;t valid yet</source>
        <translation>Le certificat du fichier PFX n’est pas encore valide</translation>
    </message>
    <message>
        <source>Wait until that date, or enroll a certificate that is valid now. Check the clock of this computer.</source>
        <translation>Attendez cette date, ou inscrivez un certificat déjà valide. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate in the PFX file expires within 60 days, and so does every medium made with it</source>
        <translation>Le certificat du fichier PFX expire dans les 60&#xa0;jours, comme tout média créé avec lui</translation>
    </message>
    <message>
        <source>Enroll a new certificate before you create the media.</source>
        <translation>Inscrivez un nouveau certificat avant de créer les médias.</translation>
    </message>
    <message>
        <source>The certificate in the PFX file isn&apos;t for client authentication</source>
        <translation>Le certificat du fichier PFX n’est pas destiné à l’authentification du client</translation>
    </message>
    <message>
        <source>Enroll from a template whose application policies include Client Authentication (1.3.6.1.5.5.7.3.2).</source>
        <translation>Inscrivez un certificat à partir d’un modèle dont les stratégies d’application incluent Authentification du client (1.3.6.1.5.5.7.3.2).</translation>
    </message>
    <message>
        <source>The certificate in the PFX file names no purpose, but Microsoft requires client authentication</source>
        <translation>Le certificat du fichier PFX n’indique aucun usage, alors que Microsoft exige l’authentification du client</translation>
    </message>
    <message>
        <source>The key usage of the certificate in the PFX file lacks digital signature</source>
        <translation>L’utilisation de la clé du certificat du fichier PFX ne comprend pas la signature numérique</translation>
    </message>
    <message>
        <source>Enroll from a template with digital signature and key encipherment.</source>
        <translation>Inscrivez un certificat à partir d’un modèle comprenant la signature numérique et le chiffrement de la clé.</translation>
    </message>
    <message>
        <source>The certificate in the PFX file has no RSA key</source>
        <translation>Le certificat du fichier PFX n’a pas de clé RSA</translation>
    </message>
    <message>
        <source>Enroll from a template with a 2048-bit RSA key. Configuration Manager supports no other type, not even with CNG.</source>
        <translation>Inscrivez un certificat à partir d’un modèle avec une clé RSA de 2048&#xa0;bits. Configuration Manager ne prend en charge aucun autre type, pas même avec CNG.</translation>
    </message>
    <message>
        <source>The key of the certificate in the PFX file is shorter than 2048 bits</source>
        <translation>La clé du certificat du fichier PFX fait moins de 2048&#xa0;bits</translation>
    </message>
    <message>
        <source>Enroll from a template with a 2048-bit RSA key.</source>
        <translation>Inscrivez un certificat à partir d’un modèle avec une clé RSA de 2048&#xa0;bits.</translation>
    </message>
    <message>
        <source>The key of the certificate in the PFX file is longer than 2048 bits, the documented maximum for boot media</source>
        <translation>La clé du certificat du fichier PFX fait plus de 2048&#xa0;bits, le maximum documenté pour les médias de démarrage</translation>
    </message>
    <message>
        <source>Version 2010 of the early update ring requires a certificate signed with SHA-256</source>
        <translation>La version 2010 de l’anneau de mise à jour anticipée exige un certificat signé avec SHA-256</translation>
    </message>
    <message>
        <source>Enroll a certificate that the CA signs with SHA256, or update the site.</source>
        <translation>Inscrivez un certificat que l’autorité de certification signe avec SHA256, ou mettez le site à jour.</translation>
    </message>
    <message>
        <source>The certificate in the PFX file has a weak signature, and servers may refuse it</source>
        <translation>Le certificat du fichier PFX a une signature faible, que des serveurs peuvent refuser</translation>
    </message>
    <message>
        <source>Enroll a certificate that the CA signs with SHA256.</source>
        <translation>Inscrivez un certificat que l’autorité de certification signe avec SHA256.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>checked here: %1</source>
        <translation>vérifié ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>The PFX file doesn&apos;t name the provider of its key.</source>
        <translation>Le fichier PFX n’indique pas le fournisseur de sa clé.</translation>
    </message>
    <message>
        <source>The PFX file can&apos;t be read, so it wasn&apos;t checked</source>
        <translation>Le fichier PFX ne peut pas être lu&#x202f;; il n’a donc pas été vérifié</translation>
    </message>
    <message>
        <source>Choose the exported file, or remove it from the profile.</source>
        <translation>Choisissez le fichier exporté, ou supprimez-le du profil.</translation>
    </message>
    <message>
        <source>The password of the PFX file is wrong, or the file is damaged</source>
        <translation>Le mot de passe du fichier PFX est incorrect, ou le fichier est endommagé</translation>
    </message>
    <message>
        <source>Enter the password that you exported the file with, or export it again.</source>
        <translation>Entrez le mot de passe avec lequel vous avez exporté le fichier, ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file isn&apos;t a PFX file, or is damaged</source>
        <translation>Le fichier n’est pas un fichier PFX, ou il est endommagé</translation>
    </message>
    <message>
        <source>Export the certificate again as PKCS #12, with its private key.</source>
        <translation>Exportez à nouveau le certificat au format PKCS #12, avec sa clé privée.</translation>
    </message>
    <message>
        <source>The PFX file contains no certificate</source>
        <translation>Le fichier PFX ne contient aucun certificat</translation>
    </message>
    <message>
        <source>Export certificate and private key together.</source>
        <translation>Exportez ensemble le certificat et la clé privée.</translation>
    </message>
    <message>
        <source>The PFX file contains no private key</source>
        <translation>Le fichier PFX ne contient aucune clé privée</translation>
    </message>
    <message>
        <source>Allow exporting the private key in the certificate template, enroll again, and export the certificate with its private key.</source>
        <translation>Autorisez l’exportation de la clé privée dans le modèle de certificat, inscrivez à nouveau le certificat et exportez-le avec sa clé privée.</translation>
    </message>
    <message>
        <source>The private key in the PFX file doesn&apos;t belong to any of its certificates</source>
        <translation>La clé privée du fichier PFX ne correspond à aucun de ses certificats</translation>
    </message>
    <message>
        <source>Export the certificate again from the computer where you enrolled it.</source>
        <translation>Exportez à nouveau le certificat depuis l’ordinateur sur lequel vous l’avez inscrit.</translation>
    </message>
    <message>
        <source>The PFX file contains several private keys, and it isn&apos;t known which one the console uses</source>
        <translation>Le fichier PFX contient plusieurs clés privées, et l’on ignore laquelle la console utilise</translation>
    </message>
    <message>
        <source>Export one certificate with only its private key.</source>
        <translation>Exportez un seul certificat avec uniquement sa clé privée.</translation>
    </message>
    <message>
        <source>The PFX file contains its certificate more than once, and Windows may import it without its key</source>
        <translation>Le fichier PFX contient son certificat plusieurs fois, et Windows peut l’importer sans sa clé</translation>
    </message>
    <message>
        <source>Export it again, with each certificate only once.</source>
        <translation>Exportez-le à nouveau, avec chaque certificat une seule fois.</translation>
    </message>
    <message>
        <source>The private key in the PFX file isn&apos;t encrypted</source>
        <translation>La clé privée du fichier PFX n’est pas chiffrée</translation>
    </message>
    <message>
        <source>Anyone who has the file has the key. Export it again with a password, and delete this file.</source>
        <translation>Toute personne qui détient le fichier détient la clé. Exportez-le à nouveau avec un mot de passe, puis supprimez ce fichier.</translation>
    </message>
    <message>
        <source>Version 2010 of the early update ring requires the provider Microsoft Enhanced RSA and AES</source>
        <translation>La version 2010 de l’anneau de mise à jour anticipée exige le fournisseur Microsoft Enhanced RSA and AES</translation>
    </message>
    <message>
        <source>Duplicate the certificate template, choose the Microsoft Enhanced RSA and AES Cryptographic Provider as its only provider and SHA256, enroll, and export again. Or update the site.</source>
        <translation>Dupliquez le modèle de certificat, choisissez Microsoft Enhanced RSA and AES Cryptographic Provider comme seul fournisseur ainsi que SHA256, puis inscrivez et exportez à nouveau le certificat. Ou mettez le site à jour.</translation>
    </message>
    <message>
        <source>The key belongs to the Microsoft RSA SChannel Cryptographic Provider, which isn&apos;t recommended</source>
        <translation>La clé appartient au fournisseur Microsoft RSA SChannel Cryptographic Provider, qui n’est pas recommandé</translation>
    </message>
    <message>
        <source>Duplicate the certificate template. On its Cryptography page, choose the Microsoft Enhanced RSA and AES Cryptographic Provider instead of Microsoft RSA SChannel, a 2048-bit key, and SHA256. On the Request Handling page, allow exporting the private key. Publish the template, enroll, and export again.</source>
        <translation>Dupliquez le modèle de certificat. Sous son onglet Chiffrement, choisissez Microsoft Enhanced RSA and AES Cryptographic Provider au lieu de Microsoft RSA SChannel, une clé de 2048&#xa0;bits et SHA256. Sous l’onglet Traitement de la demande, autorisez l’exportation de la clé privée. Publiez le modèle, puis inscrivez et exportez à nouveau le certificat.</translation>
    </message>
    <message>
        <source>The key doesn&apos;t use the recommended provider</source>
        <translation>La clé n’utilise pas le fournisseur recommandé</translation>
    </message>
    <message>
        <source>Enroll with the Microsoft Enhanced RSA and AES Cryptographic Provider, or with the Microsoft Software Key Storage Provider.</source>
        <translation>Inscrivez un certificat avec Microsoft Enhanced RSA and AES Cryptographic Provider, ou avec Microsoft Software Key Storage Provider.</translation>
    </message>
    <message>
        <source>The PFX file doesn&apos;t name the provider of its key, so Windows chooses one when it imports the key</source>
        <translation>Le fichier PFX n’indique pas le fournisseur de sa clé&#x202f;; Windows en choisit donc un lors de l’importation de la clé</translation>
    </message>
    <message>
        <source>Export it from Windows, or name the Microsoft Enhanced RSA and AES Cryptographic Provider when you create the file (openssl pkcs12 -CSP).</source>
        <translation>Exportez-le depuis Windows, ou indiquez Microsoft Enhanced RSA and AES Cryptographic Provider lors de la création du fichier (openssl pkcs12 -CSP).</translation>
    </message>
    <message>
        <source>The PFX file has no MAC, so changes to it can&apos;t be detected</source>
        <translation>Le fichier PFX n’a pas de MAC&#x202f;; ses modifications ne peuvent donc pas être détectées</translation>
    </message>
    <message>
        <source>Export it again. Windows always writes one.</source>
        <translation>Exportez-le à nouveau. Windows en écrit toujours un.</translation>
    </message>
    <message>
        <source>The PFX file has a MAC type that Windows doesn&apos;t write, and the import may report a wrong password</source>
        <translation>Le fichier PFX a un type de MAC que Windows n’écrit pas, et l’importation peut signaler un mot de passe incorrect</translation>
    </message>
    <message>
        <source>Export it again with TripleDES-SHA1 or AES256-SHA256, which use a SHA-1 or SHA-256 MAC.</source>
        <translation>Exportez-le à nouveau avec TripleDES-SHA1 ou AES256-SHA256, qui utilisent un MAC SHA-1 ou SHA-256.</translation>
    </message>
    <message>
        <source>The PFX encryption needs Windows 10 1709 or Windows Server 2019 or later. Older versions report a wrong password</source>
        <translation>Le chiffrement du fichier PFX nécessite Windows 10 1709 ou Windows Server 2019, ou une version ultérieure. Les versions antérieures signalent un mot de passe incorrect</translation>
    </message>
    <message>
        <source>If the console or the site server is older, export the file again with TripleDES-SHA1.</source>
        <translation>Si la console ou le serveur de site est plus ancien, exportez à nouveau le fichier avec TripleDES-SHA1.</translation>
    </message>
    <message>
        <source>The PFX file doesn&apos;t include all CA certificates up to the root</source>
        <translation>Le fichier PFX ne contient pas tous les certificats d’autorité de certification jusqu’à la racine</translation>
    </message>
    <message>
        <source>Make sure the root and issuing CA are in the trusted certificates of the site and the gateway.</source>
        <translation>Assurez-vous que l’autorité de certification racine et l’autorité émettrice figurent parmi les certificats approuvés du site et de la passerelle.</translation>
    </message>
    <message>
        <source>The build doesn&apos;t show whether the site is in the early update ring. No installed update names the hotfix KB4594176.</source>
        <translation>La build ne permet pas de savoir si le site est dans l’anneau de mise à jour anticipée. Aucune mise à jour installée ne mentionne le correctif logiciel KB4594176.</translation>
    </message>
    <message>
        <source>A task sequence that starts in Software Center doesn&apos;t need a boot medium</source>
        <translation>Une séquence de tâches qui démarre dans le Centre logiciel n’a pas besoin de média de démarrage</translation>
    </message>
    <message>
        <source>Deploy it to the collection and let the user start it in Software Center. Choose another scenario only if Windows no longer starts.</source>
        <translation>Déployez-la sur le regroupement et laissez l’utilisateur la démarrer dans le Centre logiciel. Ne choisissez un autre scénario que si Windows ne démarre plus.</translation>
    </message>
    <message>
        <source>Internet-based client management without a gateway doesn&apos;t support operating system deployment</source>
        <translation>La gestion des clients basée sur Internet sans passerelle ne prend pas en charge le déploiement de système d’exploitation</translation>
    </message>
    <message>
        <source>Set up a cloud management gateway and create the medium with it as the management point.</source>
        <translation>Configurez une passerelle de gestion cloud et créez le média avec celle-ci comme point de gestion.</translation>
    </message>
    <message>
        <source>The site version doesn&apos;t support these boot media</source>
        <translation>La version du site ne prend pas en charge ces médias de démarrage</translation>
    </message>
    <message>
        <source>Update the site: 2010 or later for boot media over a gateway, 2006 or later for content from the cloud.</source>
        <translation>Mettez le site à jour&#x202f;: version 2010 ou ultérieure pour un média de démarrage via une passerelle, version 2006 ou ultérieure pour du contenu du cloud.</translation>
    </message>
    <message>
        <source>Version 2010 of the early update ring fails with certificates from most providers (0x87d00215)</source>
        <translation>La version 2010 de l’anneau de mise à jour anticipée échoue avec les certificats de la plupart des fournisseurs (0x87d00215)</translation>
    </message>
    <message>
        <source>Install the hotfix KB4594176, or update the site.</source>
        <translation>Installez le correctif logiciel KB4594176, ou mettez le site à jour.</translation>
    </message>
    <message>
        <source>In this version, boot media over a gateway fail if the management point allows internet connections only</source>
        <translation>Dans cette version, les médias de démarrage via une passerelle échouent si le point de gestion n’autorise que les connexions Internet</translation>
    </message>
    <message>
        <source>Set the management point to allow intranet and internet connections, or update the site.</source>
        <translation>Configurez le point de gestion pour autoriser les connexions intranet et Internet, ou mettez le site à jour.</translation>
    </message>
    <message>
        <source>%1, by name only</source>
        <translation>%1, d’après le nom uniquement</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Who signed a file, one after the other.</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed, so no PC with Secure Boot on starts the medium</source>
        <translation>Le gestionnaire de démarrage n’est pas signé&#x202f;: aucun PC dont le démarrage sécurisé est activé ne démarre à partir du média</translation>
    </message>
    <message>
        <source>To practice, turn off Secure Boot in the PC&apos;s firmware settings. For real media, use the boot files from your site&apos;s boot image.</source>
        <translation>Pour vous exercer, désactivez le démarrage sécurisé dans les paramètres du microprogramme du PC. Pour les vrais médias, utilisez les fichiers de démarrage de l’image de démarrage de votre site.</translation>
    </message>
    <message>
        <source>A boot manager&apos;s signature is invalid: the file is damaged or was modified</source>
        <translation>La signature d’un gestionnaire de démarrage n’est pas valide&#x202f;: le fichier est endommagé ou a été modifié</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image, or create the medium again in the console.</source>
        <translation>Utilisez les fichiers de démarrage de l’image de démarrage, ou recréez le média dans la console.</translation>
    </message>
    <message>
        <source>The boot manager is signed by Microsoft Windows Production PCA 2011: PCs that have revoked that CA won&apos;t start the medium</source>
        <translation>Le gestionnaire de démarrage est signé par Microsoft Windows Production PCA 2011&#x202f;: les PC qui ont révoqué cette autorité de certification ne démarrent pas à partir du média</translation>
    </message>
    <message>
        <source>Use the 2023 boot files if your PCs trust Windows UEFI CA 2023. The CA&apos;s expiration on 2026-10-19 alone stops nothing: firmware still starts what it already trusts.</source>
        <translation>Utilisez les fichiers de démarrage à signature 2023 si vos PC approuvent Windows UEFI CA 2023. L’expiration de l’autorité de certification le 2026-10-19 n’arrête rien à elle seule&#x202f;: le microprogramme continue de démarrer ce qu’il approuve déjà.</translation>
    </message>
    <message>
        <source>The boot manager is signed by Windows UEFI CA 2023: PCs whose firmware doesn&apos;t have that CA yet won&apos;t start the medium</source>
        <translation>Le gestionnaire de démarrage est signé par Windows UEFI CA 2023&#x202f;: les PC dont le microprogramme ne contient pas encore cette autorité de certification ne démarrent pas à partir du média</translation>
    </message>
    <message>
        <source>First update the Secure Boot keys of older PCs, or create a second medium for them with the 2011 boot files.</source>
        <translation>Mettez d’abord à jour les clés de démarrage sécurisé des PC plus anciens, ou créez-leur un second média avec les fichiers de démarrage à signature 2011.</translation>
    </message>
    <message>
        <source>Some of the medium&apos;s boot managers are signed by the 2011 CA, others by the 2023 CA</source>
        <translation>Certains gestionnaires de démarrage du média sont signés par l’autorité de certification de 2011, d’autres par celle de 2023</translation>
    </message>
    <message>
        <source>The PC decides which one it uses, and so whether it starts. Use one generation of boot files from the boot image.</source>
        <translation>C’est le PC qui décide lequel il utilise, et donc s’il démarre. Utilisez une seule génération de fichiers de démarrage, tirés de l’image de démarrage.</translation>
    </message>
    <message>
        <source>This isn&apos;t a Windows boot manager: it&apos;s signed by Microsoft&apos;s third-party CA</source>
        <translation>Ce n’est pas un gestionnaire de démarrage Windows&#x202f;: il est signé par l’autorité de certification tierce de Microsoft</translation>
    </message>
    <message>
        <source>Some PCs, including secured-core PCs, don&apos;t trust that CA. Use the boot files from the boot image.</source>
        <translation>Certains PC, dont les PC à noyau sécurisé, n’approuvent pas cette autorité de certification. Utilisez les fichiers de démarrage de l’image de démarrage.</translation>
    </message>
    <message>
        <source>The boot manager is signed by a CA that PCs don&apos;t trust by default</source>
        <translation>Le gestionnaire de démarrage est signé par une autorité de certification que les PC n’approuvent pas par défaut</translation>
    </message>
    <message>
        <source>Secure Boot refuses it on every PC without that CA. Use the boot files from the boot image, unless you enrolled the CA.</source>
        <translation>Le démarrage sécurisé le refuse sur tout PC dépourvu de cette autorité de certification. Utilisez les fichiers de démarrage de l’image de démarrage, à moins que vous n’ayez inscrit celle-ci.</translation>
    </message>
    <message>
        <source>The export doesn&apos;t show whether %1 joins a domain or a workgroup.</source>
        <translation>L’export n’indique pas si %1 joint un domaine ou un groupe de travail.</translation>
    </message>
    <message>
        <source>The export doesn&apos;t show where %1 stores the recovery key.</source>
        <translation>L’export n’indique pas où %1 stocke la clé de récupération.</translation>
    </message>
    <message>
        <source>The export doesn&apos;t show what %1 does with the local administrator.</source>
        <translation>L’export n’indique pas ce que %1 fait de l’administrateur local.</translation>
    </message>
    <message>
        <source>CCMHOSTNAME comes from a task sequence variable, so it can&apos;t be compared.</source>
        <translation>CCMHOSTNAME provient d’une variable de séquence de tâches et ne peut donc pas être comparé.</translation>
    </message>
    <message>
        <source>The task sequence joins a domain, but PCs on the internet can&apos;t reach a domain controller</source>
        <translation>La séquence de tâches joint un domaine, mais un PC sur Internet n’a accès à aucun contrôleur de domaine</translation>
    </message>
    <message>
        <source>Set Apply Network Settings to join a workgroup. Join the PC to the domain later, when it reaches a domain controller.</source>
        <translation>Configurez Appliquer les paramètres réseau pour joindre un groupe de travail. Joignez le PC au domaine plus tard, lorsqu’il a accès à un contrôleur de domaine.</translation>
    </message>
    <message>
        <source>The task sequence joins a domain under a condition, or continues if it can&apos;t</source>
        <translation>La séquence de tâches joint un domaine sous condition, ou continue si ce n’est pas possible</translation>
    </message>
    <message>
        <source>Check that the condition isn&apos;t met on a PC on the internet, where no domain controller can be reached.</source>
        <translation>Vérifiez que la condition n’est pas remplie sur un PC sur Internet, d’où aucun contrôleur de domaine n’est accessible.</translation>
    </message>
    <message>
        <source>Enable BitLocker stores the recovery key in Active Directory, which PCs on the internet can&apos;t reach</source>
        <translation>Activer BitLocker stocke la clé de récupération dans Active Directory, auquel les PC sur Internet n’ont pas accès</translation>
    </message>
    <message>
        <source>Store the key in the site database (2203 or later), or disable the step and encrypt the disk later. With Continue on error, the key may not be stored, or the disk may stay unencrypted, without a warning.</source>
        <translation>Stockez la clé dans la base de données du site (2203 ou version ultérieure), ou désactivez l’étape et chiffrez le disque plus tard. Avec Continuer en cas d’erreur, il se peut que la clé ne soit pas stockée ou que le disque reste non chiffré, sans avertissement.</translation>
    </message>
    <message>
        <source>Enable BitLocker stores the recovery key in Active Directory if its condition is met</source>
        <translation>Activer BitLocker stocke la clé de récupération dans Active Directory si sa condition est remplie</translation>
    </message>
    <message>
        <source>Check that the condition isn&apos;t met on a PC on the internet. With Continue on error, the key may not be stored, or the disk may stay unencrypted, without a warning.</source>
        <translation>Vérifiez que la condition n’est pas remplie sur un PC sur Internet. Avec Continuer en cas d’erreur, il se peut que la clé ne soit pas stockée ou que le disque reste non chiffré, sans avertissement.</translation>
    </message>
    <message>
        <source>Enable BitLocker continues on error if a PC on the internet can&apos;t store the recovery key: the key may be lost, or the disk may stay unencrypted, without a warning</source>
        <translation>Activer BitLocker continue en cas d’erreur si un PC sur Internet ne peut pas stocker la clé de récupération&#x202f;: la clé peut être perdue, ou le disque rester non chiffré, sans avertissement</translation>
    </message>
    <message>
        <source>Store the key in the site database (2203 or later), or disable the step and encrypt the disk later, when the key can be stored. Check the keys of PCs that were already installed this way.</source>
        <translation>Stockez la clé dans la base de données du site (2203 ou version ultérieure), ou désactivez l’étape et chiffrez le disque plus tard, lorsque la clé peut être stockée. Vérifiez les clés des PC déjà installés de cette façon.</translation>
    </message>
    <message>
        <source>Enable BitLocker stores the recovery key in the site database, which this site version doesn&apos;t support</source>
        <translation>Activer BitLocker stocke la clé de récupération dans la base de données du site, ce que cette version du site ne prend pas en charge</translation>
    </message>
    <message>
        <source>Update the site to 2203 or later.</source>
        <translation>Mettez le site à jour vers la version 2203 ou ultérieure.</translation>
    </message>
    <message>
        <source>The local administrator gets a random password and is disabled, so no one can sign in to a workgroup PC</source>
        <translation>L’administrateur local reçoit un mot de passe aléatoire et est désactivé&#x202f;; personne ne peut donc se connecter à un PC d’un groupe de travail</translation>
    </message>
    <message>
        <source>Enable the account in Apply Windows Settings and set a password, unless another step creates an account.</source>
        <translation>Activez le compte dans Appliquer les paramètres Windows et définissez un mot de passe, à moins qu’une autre étape ne crée un compte.</translation>
    </message>
    <message>
        <source>Setup Windows and ConfigMgr doesn&apos;t set CCMHOSTNAME, so the client might not find the gateway</source>
        <translation>Configurer Windows et ConfigMgr ne définit pas CCMHOSTNAME&#x202f;; le client risque donc de ne pas trouver la passerelle</translation>
    </message>
    <message>
        <source>Add CCMHOSTNAME with the gateway&apos;s address to the installation properties of that step.</source>
        <translation>Ajoutez CCMHOSTNAME avec l’adresse de la passerelle aux propriétés d’installation de cette étape.</translation>
    </message>
    <message>
        <source>CCMHOSTNAME names a different gateway than the medium</source>
        <translation>CCMHOSTNAME désigne une autre passerelle que le média</translation>
    </message>
    <message>
        <source>Use the medium&apos;s gateway, unless you want the client to use the other one.</source>
        <translation>Utilisez la passerelle du média, sauf si vous voulez que le client utilise l’autre.</translation>
    </message>
    <message>
        <source>The snapshot contains several task sequences. Name one in the profile (site.taskSequence).</source>
        <translation>L’instantané contient plusieurs séquences de tâches. Indiquez-en une dans le profil (site.taskSequence).</translation>
    </message>
    <message>
        <source>The snapshot contains no task sequence that media can start. Name the right one in the profile (site.taskSequence).</source>
        <translation>L’instantané ne contient aucune séquence de tâches qu’un média peut démarrer. Indiquez la bonne dans le profil (site.taskSequence).</translation>
    </message>
    <message>
        <source>The snapshot wasn&apos;t made for the task sequence %1. Run the script again with it.</source>
        <translation>L’instantané n’a pas été créé pour la séquence de tâches %1. Exécutez à nouveau le script avec celle-ci.</translation>
    </message>
    <message>
        <source>The snapshot is from site %1, the medium is from site %2.</source>
        <translation>L’instantané provient du site %1, le média du site %2.</translation>
    </message>
    <message>
        <source>The snapshot was made without asking for %1.</source>
        <translation>L’instantané a été créé sans interroger le site sur %1.</translation>
    </message>
    <message>
        <source>The site didn&apos;t allow reading %1 (%2).</source>
        <translation>Le site n’a pas permis de lire %1 (%2).</translation>
    </message>
    <message>
        <source>The site didn&apos;t allow reading %1.</source>
        <translation>Le site n’a pas permis de lire %1.</translation>
    </message>
    <message>
        <source>The account that made the snapshot may not see everything in the site.</source>
        <translation>Le compte avec lequel l’instantané a été créé ne voit peut-être pas tout dans le site.</translation>
    </message>
    <message>
        <source>The site doesn&apos;t provide enough information about %1.</source>
        <translation>Le site ne fournit pas assez d’informations sur %1.</translation>
    </message>
    <message>
        <source>The media variables don&apos;t say which of the site&apos;s boot images the medium has.</source>
        <translation>Les variables de média n’indiquent pas laquelle des images de démarrage du site le média contient.</translation>
    </message>
    <message>
        <source>%1, medium %2</source>
        <translation>%1, média %2</translation>
    </message>
    <message>
        <source>%1 (in progress)</source>
        <translation>%1 (en cours)</translation>
    </message>
    <message>
        <source>Neither the medium nor the profile names its site.</source>
        <translation>Ni le média ni le profil n’indiquent leur site.</translation>
    </message>
    <message>
        <source>snapshot %1, medium %2</source>
        <translation>instantané %1, média %2</translation>
    </message>
    <message>
        <source>The snapshot doesn&apos;t say when it was made.</source>
        <translation>L’instantané n’indique pas sa date de création.</translation>
    </message>
    <message>
        <source>%1, site %2</source>
        <translation>%1, site %2</translation>
    </message>
    <message>
        <source>central administration site</source>
        <translation>site d’administration centrale</translation>
    </message>
    <message>
        <source>secondary site</source>
        <translation>site secondaire</translation>
    </message>
    <message>
        <source>site of type %1</source>
        <translation>site de type %1</translation>
    </message>
    <message>
        <source>The media variables don&apos;t say whether Windows PE checks the revocation list (_SMSTSIISSSLState).</source>
        <translation>Les variables de média n’indiquent pas si Windows PE vérifie la liste de révocation (_SMSTSIISSSLState).</translation>
    </message>
    <message>
        <source>the site does, the medium doesn&apos;t</source>
        <translation>le site oui, le média non</translation>
    </message>
    <message>
        <source>the medium does, the site doesn&apos;t</source>
        <translation>le média oui, le site non</translation>
    </message>
    <message>
        <source>The site snapshot can&apos;t be read</source>
        <translation>L’instantané du site ne peut pas être lu</translation>
    </message>
    <message>
        <source>Choose the file that the script wrote, or remove it from the profile.</source>
        <translation>Choisissez le fichier que le script a écrit, ou supprimez-le du profil.</translation>
    </message>
    <message>
        <source>The site snapshot is from a different site than the medium</source>
        <translation>L’instantané du site provient d’un autre site que le média</translation>
    </message>
    <message>
        <source>Create it in the medium&apos;s site.</source>
        <translation>Créez-le dans le site du média.</translation>
    </message>
    <message>
        <source>The site snapshot is older than 30 days</source>
        <translation>L’instantané du site date de plus de 30&#xa0;jours</translation>
    </message>
    <message>
        <source>Run the script again. The site may have changed.</source>
        <translation>Exécutez à nouveau le script. Le site a peut-être changé.</translation>
    </message>
    <message>
        <source>Parts of the site couldn&apos;t be read</source>
        <translation>Certaines parties du site n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Run the script with an account that has the Read-only Analyst role and all security scopes, on a PC with the console.</source>
        <translation>Exécutez le script avec un compte disposant du rôle Analyste en lecture seule et de toutes les étendues de sécurité, sur un PC équipé de la console.</translation>
    </message>
    <message>
        <source>The profile has a different version than the site</source>
        <translation>Le profil indique une autre version que celle du site</translation>
    </message>
    <message>
        <source>Correct the version in the profile, or remove it: the snapshot contains it.</source>
        <translation>Corrigez la version dans le profil, ou supprimez-la&#x202f;: l’instantané la contient.</translation>
    </message>
    <message>
        <source>The medium is from a site that isn&apos;t a primary site</source>
        <translation>Le média provient d’un site qui n’est pas un site principal</translation>
    </message>
    <message>
        <source>Create the medium at a primary site. Media from a central administration site lack the root certification authorities.</source>
        <translation>Créez le média sur un site principal. Les médias d’un site d’administration centrale ne contiennent pas les autorités de certification racines.</translation>
    </message>
    <message>
        <source>In version 2409, media over a gateway can be created only if the SMS Provider is on a management point</source>
        <translation>Dans la version 2409, un média via une passerelle ne peut être créé que si le fournisseur SMS se trouve sur un point de gestion</translation>
    </message>
    <message>
        <source>Add the provider role to a management point, or update to 2509.</source>
        <translation>Ajoutez le rôle de fournisseur à un point de gestion, ou effectuez la mise à jour vers la version 2509.</translation>
    </message>
    <message>
        <source>The site is HTTPS only, and the medium has a self-signed certificate</source>
        <translation>Le site est en HTTPS uniquement, et le média a un certificat auto-signé</translation>
    </message>
    <message>
        <source>Create the medium with a PKI certificate, or set the site to Enhanced HTTP.</source>
        <translation>Créez le média avec un certificat PKI, ou configurez le site pour HTTP amélioré.</translation>
    </message>
    <message>
        <source>The site&apos;s setting for checking the revocation list changed after this medium was created</source>
        <translation>Le paramètre du site relatif à la vérification de la liste de révocation a changé depuis la création de ce média</translation>
    </message>
    <message>
        <source>Create the medium again.</source>
        <translation>Recréez le média.</translation>
    </message>
    <message>
        <source>The site has a network access account, which media can read</source>
        <translation>Le site a un compte d’accès réseau, que les médias peuvent lire</translation>
    </message>
    <message>
        <source>Remove it if Enhanced HTTP makes it unnecessary. Keep its rights small.</source>
        <translation>Supprimez-le si HTTP amélioré le rend inutile. Limitez ses droits au strict nécessaire.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The default client settings weren&apos;t read. Run the script on a PC with the console.</source>
        <translation>Les paramètres client par défaut n’ont pas été lus. Exécutez le script sur un PC équipé de la console.</translation>
    </message>
    <message>
        <source>%1, not for %2</source>
        <translation>%1, pas pour %2</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t have all content of the task sequence</source>
        <translation>La passerelle n’a pas tout le contenu de la séquence de tâches</translation>
    </message>
    <message>
        <source>Distribute it to the gateway and wait until Content Status is Success. distmgr.log alone is no proof.</source>
        <translation>Distribuez-le à la passerelle et attendez que l’état du contenu indique Réussite. distmgr.log ne constitue pas une preuve à lui seul.</translation>
    </message>
    <message>
        <source>The gateway has an older version of some content</source>
        <translation>La passerelle a une version plus ancienne d’une partie du contenu</translation>
    </message>
    <message>
        <source>Update the gateway&apos;s distribution point with it. The PC asks for the newest version.</source>
        <translation>Mettez à jour le point de distribution de la passerelle avec ce contenu. Le PC demande la version la plus récente.</translation>
    </message>
    <message>
        <source>The content is on a classic cloud distribution point, but not on the gateway</source>
        <translation>Le contenu se trouve sur un point de distribution cloud classique, mais pas sur la passerelle</translation>
    </message>
    <message>
        <source>Distribute it to the content-enabled gateway. Classic cloud distribution points can&apos;t be created since 2107.</source>
        <translation>Distribuez-le à la passerelle prenant en charge le contenu. Il n’est plus possible de créer des points de distribution cloud classiques depuis la version 2107.</translation>
    </message>
    <message>
        <source>Clients in the collection may not use a gateway</source>
        <translation>Les clients du regroupement ne sont pas autorisés à utiliser une passerelle</translation>
    </message>
    <message>
        <source>Client settings, Cloud Services: Enable clients to use a cloud management gateway = Yes, deployed to that collection. Whether a PC gets other settings from another collection isn&apos;t known.</source>
        <translation>Paramètres client, Services cloud&#x202f;: Autoriser les clients à utiliser une passerelle de gestion cloud = Oui, déployés sur ce regroupement. On ignore si un PC reçoit d’autres paramètres d’un autre regroupement.</translation>
    </message>
    <message>
        <source>Clients in the collection may not get content from the cloud</source>
        <translation>Les clients du regroupement ne sont pas autorisés à obtenir du contenu du cloud</translation>
    </message>
    <message>
        <source>Client settings, Cloud Services: Allow access to cloud distribution point = Yes, deployed to that collection. Whether a PC gets other settings from another collection isn&apos;t known.</source>
        <translation>Paramètres client, Services cloud&#x202f;: Autoriser l’accès au point de distribution cloud = Oui, déployés sur ce regroupement. On ignore si un PC reçoit d’autres paramètres d’un autre regroupement.</translation>
    </message>
    <message>
        <source>The snapshot contains only deployments for media. Run the script again with the task sequence %1.</source>
        <translation>L’instantané ne contient que des déploiements destinés aux médias. Exécutez à nouveau le script avec la séquence de tâches %1.</translation>
    </message>
    <message>
        <source>%1: %2, members: %3</source>
        <translation>%1&#x202f;: %2, membres&#x202f;: %3</translation>
    </message>
    <message>
        <source>The site has no such task sequence</source>
        <translation>Le site ne contient pas cette séquence de tâches</translation>
    </message>
    <message>
        <source>Correct site.taskSequence.</source>
        <translation>Corrigez site.taskSequence.</translation>
    </message>
    <message>
        <source>The task sequence isn&apos;t deployed</source>
        <translation>La séquence de tâches n’est pas déployée</translation>
    </message>
    <message>
        <source>Deploy it.</source>
        <translation>Déployez-la.</translation>
    </message>
    <message>
        <source>No deployment of the task sequence is for media</source>
        <translation>Aucun déploiement de la séquence de tâches n’est destiné aux médias</translation>
    </message>
    <message>
        <source>Deployment Settings, Make available to: an option that includes media.</source>
        <translation>Paramètres de déploiement, Rendre disponible aux éléments suivants&#x202f;: une option qui inclut les médias.</translation>
    </message>
    <message>
        <source>The deployment isn&apos;t allowed on the internet</source>
        <translation>Le déploiement n’est pas autorisé sur Internet</translation>
    </message>
    <message>
        <source>User Experience: select Allow task sequence to run for client on the Internet.</source>
        <translation>Expérience utilisateur&#x202f;: sélectionnez Autoriser l’exécution de la séquence de tâches pour le client sur Internet.</translation>
    </message>
    <message>
        <source>The deployment doesn&apos;t download content when needed</source>
        <translation>Le déploiement ne télécharge pas le contenu au moment où il est nécessaire</translation>
    </message>
    <message>
        <source>Distribution Points: Download content locally when needed by the running task sequence.</source>
        <translation>Points de distribution&#x202f;: Télécharger le contenu localement si nécessaire pour la séquence de tâches en cours d’exécution.</translation>
    </message>
    <message>
        <source>SMSTSPreferredAdvertID doesn&apos;t name a deployment in the site</source>
        <translation>SMSTSPreferredAdvertID ne désigne aucun déploiement du site</translation>
    </message>
    <message>
        <source>Correct the variable.</source>
        <translation>Corrigez la variable.</translation>
    </message>
    <message>
        <source>Every deployment for media is hidden, and the medium doesn&apos;t name one</source>
        <translation>Tous les déploiements destinés aux médias sont masqués, et le média n’en désigne aucun</translation>
    </message>
    <message>
        <source>Set SMSTSPreferredAdvertID to its ID, or deploy with an option that isn&apos;t hidden.</source>
        <translation>Définissez SMSTSPreferredAdvertID sur son ID, ou utilisez pour le déploiement une option qui n’est pas masquée.</translation>
    </message>
    <message>
        <source>A deployment for media is required</source>
        <translation>Un déploiement destiné aux médias est obligatoire</translation>
    </message>
    <message>
        <source>Deploy it as available, or limit the collection to PCs that may be reinstalled.</source>
        <translation>Déployez-la comme disponible, ou limitez le regroupement aux PC qui peuvent être réinstallés.</translation>
    </message>
    <message>
        <source>The task sequence is deployed to All Systems</source>
        <translation>La séquence de tâches est déployée sur Tous les systèmes</translation>
    </message>
    <message>
        <source>Deploy it to its own collection.</source>
        <translation>Déployez-la sur son propre regroupement.</translation>
    </message>
    <message>
        <source>The collection of the deployment is limited to All Systems</source>
        <translation>Le regroupement du déploiement est limité à Tous les systèmes</translation>
    </message>
    <message>
        <source>Limit it to a smaller collection, such as the clients of the gateway.</source>
        <translation>Limitez-le à un regroupement plus petit, par exemple aux clients de la passerelle.</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>approvisionnement en cours</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage en cours</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>The CAs of the gateway&apos;s certificate aren&apos;t known.</source>
        <translation>Les autorités de certification du certificat de la passerelle ne sont pas connues.</translation>
    </message>
    <message>
        <source>The snapshot contains none of the site&apos;s trusted root certification authorities. The site may still have some.</source>
        <translation>L’instantané ne contient aucune des autorités de certification racines de confiance du site. Le site peut tout de même en avoir.</translation>
    </message>
    <message>
        <source>The site has no cloud management gateway</source>
        <translation>Le site n’a pas de passerelle de gestion cloud</translation>
    </message>
    <message>
        <source>Set one up, or create the snapshot in the site that has it.</source>
        <translation>Configurez-en une, ou créez l’instantané dans le site qui la contient.</translation>
    </message>
    <message>
        <source>The medium&apos;s management point isn&apos;t a gateway of the site</source>
        <translation>Le point de gestion du média n’est pas une passerelle du site</translation>
    </message>
    <message>
        <source>Create the medium again with one of this site&apos;s gateways.</source>
        <translation>Recréez le média avec l’une des passerelles de ce site.</translation>
    </message>
    <message>
        <source>The gateway wasn&apos;t ready when the snapshot was made</source>
        <translation>La passerelle n’était pas prête au moment de l’instantané</translation>
    </message>
    <message>
        <source>Start it in the console (Cloud Services, Cloud Management Gateway) and check CloudMgr.log.</source>
        <translation>Démarrez-la dans la console (Services cloud, Passerelle de gestion cloud) et consultez CloudMgr.log.</translation>
    </message>
    <message>
        <source>The gateway is a classic cloud service, which Azure has shut down</source>
        <translation>La passerelle est un service cloud classique, qu’Azure a arrêté</translation>
    </message>
    <message>
        <source>Convert it to a virtual machine scale set.</source>
        <translation>Convertissez-la en groupe de machines virtuelles identiques.</translation>
    </message>
    <message>
        <source>No CMG connection point is installed</source>
        <translation>Aucun point de connexion de passerelle de gestion cloud n’est installé</translation>
    </message>
    <message>
        <source>Add that role to a site system.</source>
        <translation>Ajoutez ce rôle à un système de site.</translation>
    </message>
    <message>
        <source>No management point accepts gateway traffic</source>
        <translation>Aucun point de gestion n’accepte le trafic de la passerelle</translation>
    </message>
    <message>
        <source>Select Allow Configuration Manager cloud management gateway traffic in the properties of a management point.</source>
        <translation>Sélectionnez Autoriser le trafic de passerelle de gestion cloud Configuration Manager dans les propriétés d’un point de gestion.</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t serve content</source>
        <translation>La passerelle ne fournit pas de contenu</translation>
    </message>
    <message>
        <source>Select Allow CMG to function as a cloud distribution point and serve content from Azure storage in its properties, then distribute the content.</source>
        <translation>Dans ses propriétés, sélectionnez Autoriser la passerelle de gestion cloud à fonctionner en tant que point de distribution cloud et à fournir du contenu à partir du stockage Azure, puis distribuez le contenu.</translation>
    </message>
    <message>
        <source>The site&apos;s gateway has a different certificate than the one in the profile</source>
        <translation>La passerelle du site a un autre certificat que celui du profil</translation>
    </message>
    <message>
        <source>Export the one that is in use now, and check the trust again.</source>
        <translation>Exportez celui qui est utilisé actuellement, et vérifiez à nouveau l’approbation.</translation>
    </message>
    <message>
        <source>The site properties lack a CA of the gateway</source>
        <translation>Il manque une autorité de certification de la passerelle dans les propriétés du site</translation>
    </message>
    <message>
        <source>Enter root and intermediate certificates under Communication Security, Trusted Root Certification Authorities. Media created after that contain them.</source>
        <translation>Entrez les certificats racines et intermédiaires sous Sécurité des communications, Autorités de certification racines de confiance. Les médias créés par la suite les contiennent.</translation>
    </message>
    <message>
        <source>The site no longer has the boot image %1.</source>
        <translation>Le site n’a plus l’image de démarrage %1.</translation>
    </message>
    <message>
        <source>The snapshot contains only the newest media certificates, and not this medium&apos;s.</source>
        <translation>L’instantané ne contient que les certificats de média les plus récents, et pas celui de ce média.</translation>
    </message>
    <message>
        <source>Several media have this certificate, and it isn&apos;t known which of them this is.</source>
        <translation>Plusieurs médias ont ce certificat, et l’on ignore duquel il s’agit.</translation>
    </message>
    <message>
        <source>The site has no boundary group %1. Name another one in the profile (site.boundaryGroup).</source>
        <translation>Le site n’a pas de groupe de limites %1. Indiquez-en un autre dans le profil (site.boundaryGroup).</translation>
    </message>
    <message>
        <source>The site has a newer version of the boot image than the medium</source>
        <translation>Le site a une version plus récente de l’image de démarrage que le média</translation>
    </message>
    <message>
        <source>Create the medium again, so that both versions match.</source>
        <translation>Recréez le média pour que les deux versions correspondent.</translation>
    </message>
    <message>
        <source>The medium supports unknown computers, but the task sequence isn&apos;t deployed to them</source>
        <translation>Le média prend en charge les ordinateurs inconnus, mais la séquence de tâches n’est pas déployée sur ceux-ci</translation>
    </message>
    <message>
        <source>Also deploy it to All Unknown Computers, if you want to support unknown computers.</source>
        <translation>Déployez-la aussi sur Tous les ordinateurs inconnus, si vous voulez prendre en charge les ordinateurs inconnus.</translation>
    </message>
    <message>
        <source>The task sequence is deployed only to unknown computers, and the medium doesn&apos;t support them</source>
        <translation>La séquence de tâches n’est déployée que sur les ordinateurs inconnus, et le média ne les prend pas en charge</translation>
    </message>
    <message>
        <source>Create the medium again with unknown computer support.</source>
        <translation>Recréez le média avec la prise en charge d’ordinateur inconnu.</translation>
    </message>
    <message>
        <source>The site has several unknown computer objects for one architecture</source>
        <translation>Le site a plusieurs objets d’ordinateur inconnu pour une même architecture</translation>
    </message>
    <message>
        <source>Keep one of each and delete the others; see &quot;Dynamic media can&apos;t get management point locations&quot;.</source>
        <translation>Conservez un objet de chaque et supprimez les autres&#x202f;; consultez «&#x202f;Dynamic media can’t get management point locations&#x202f;».</translation>
    </message>
    <message>
        <source>The unknown computer objects of the medium no longer exist in the site</source>
        <translation>Les objets d’ordinateur inconnu du média n’existent plus dans le site</translation>
    </message>
    <message>
        <source>The site has blocked the medium&apos;s certificate</source>
        <translation>Le site a bloqué le certificat du média</translation>
    </message>
    <message>
        <source>Create a new medium. Unblock the certificate only if you have the old medium.</source>
        <translation>Créez un nouveau média. Ne débloquez le certificat que si vous avez l’ancien média en main.</translation>
    </message>
    <message>
        <source>The site doesn&apos;t know the medium&apos;s certificate</source>
        <translation>Le site ne connaît pas le certificat du média</translation>
    </message>
    <message>
        <source>Create the medium again in this site.</source>
        <translation>Recréez le média dans ce site.</translation>
    </message>
    <message>
        <source>No boundary group is associated with the gateway</source>
        <translation>Aucun groupe de limites n’est associé à la passerelle</translation>
    </message>
    <message>
        <source>Add the gateway under References.</source>
        <translation>Ajoutez la passerelle sous Références.</translation>
    </message>
    <message>
        <source>The boundary group prefers on-premises sources</source>
        <translation>Le groupe de limites préfère les sources locales</translation>
    </message>
    <message>
        <source>Options: select Prefer cloud based sources over on-premises sources.</source>
        <translation>Options&#x202f;: sélectionnez Préférer les sources cloud aux sources locales.</translation>
    </message>
    <message>
        <source>Since version 2509, Windows PE needs a management point in the PC&apos;s boundary group, and this one has none</source>
        <translation>Depuis la version 2509, Windows PE a besoin d’un point de gestion dans le groupe de limites du PC, et celui-ci n’en a pas</translation>
    </message>
    <message>
        <source>Add a management point under References. Otherwise smsts.log says &quot;QueryMPLocator: no valid MP locations are received&quot;.</source>
        <translation>Ajoutez un point de gestion sous Références. Sinon, smsts.log indique «&#x202f;QueryMPLocator&#x202f;: no valid MP locations are received&#x202f;».</translation>
    </message>
    <message>
        <source>The file contains the steps of a task sequence, but not its properties.</source>
        <translation>Le fichier contient les étapes d’une séquence de tâches, mais pas ses propriétés.</translation>
    </message>
    <message>
        <source>The export doesn&apos;t list what the task sequence needs: it has no ReferencesInfo.xml.</source>
        <translation>L’export ne répertorie pas ce dont la séquence de tâches a besoin&#x202f;: il ne contient pas ReferencesInfo.xml.</translation>
    </message>
    <message>
        <source>The task sequence export can&apos;t be read</source>
        <translation>L’export de la séquence de tâches ne peut pas être lu</translation>
    </message>
    <message>
        <source>Export the task sequence in the console and choose the .zip file, or remove it from the profile.</source>
        <translation>Exportez la séquence de tâches dans la console et choisissez le fichier .zip, ou supprimez-la du profil.</translation>
    </message>
    <message>
        <source>The task sequence is an in-place upgrade, which can&apos;t start from a boot medium</source>
        <translation>La séquence de tâches est une mise à niveau sur place, qui ne peut pas démarrer à partir d’un média de démarrage</translation>
    </message>
    <message>
        <source>Deploy it to Software Center, or choose a task sequence that applies an image.</source>
        <translation>Déployez-la dans le Centre logiciel, ou choisissez une séquence de tâches qui applique une image.</translation>
    </message>
    <message>
        <source>The task sequence has no boot image, so it can&apos;t start from a boot medium</source>
        <translation>La séquence de tâches n’a pas d’image de démarrage et ne peut donc pas démarrer à partir d’un média de démarrage</translation>
    </message>
    <message>
        <source>Assign a boot image in the task sequence properties, on the Advanced tab.</source>
        <translation>Affectez une image de démarrage dans les propriétés de la séquence de tâches, sous l’onglet Avancé.</translation>
    </message>
    <message>
        <source>The task sequence runs another program first, which doesn&apos;t work over a gateway</source>
        <translation>La séquence de tâches exécute un autre programme en premier, ce qui ne fonctionne pas via une passerelle</translation>
    </message>
    <message>
        <source>Clear the option on the Advanced tab and install the program in a task sequence step.</source>
        <translation>Désactivez cette option sous l’onglet Avancé et installez le programme dans une étape de la séquence de tâches.</translation>
    </message>
    <message>
        <source>The task sequence has Microsoft Deployment Toolkit steps, which are no longer supported</source>
        <translation>La séquence de tâches contient des étapes de Microsoft Deployment Toolkit, qui ne sont plus prises en charge</translation>
    </message>
    <message>
        <source>Replace them with Configuration Manager steps.</source>
        <translation>Remplacez-les par des étapes de Configuration Manager.</translation>
    </message>
    <message>
        <source>Steps use network shares, which PCs on the internet can&apos;t reach</source>
        <translation>Des étapes utilisent des partages réseau, auxquels les PC sur Internet n’ont pas accès</translation>
    </message>
    <message>
        <source>Put the files into a package on the gateway, or give the steps a condition that isn&apos;t met on the internet.</source>
        <translation>Placez les fichiers dans un package sur la passerelle, ou donnez aux étapes une condition qui n’est pas remplie sur Internet.</translation>
    </message>
    <message>
        <source>The task sequence runs others that aren&apos;t in the export, so they weren&apos;t checked</source>
        <translation>La séquence de tâches en exécute d’autres que l’export ne contient pas&#x202f;; elles n’ont donc pas été vérifiées</translation>
    </message>
    <message>
        <source>Export it with its dependencies, or check the others separately.</source>
        <translation>Exportez-la avec ses dépendances, ou vérifiez les autres séparément.</translation>
    </message>
    <message>
        <source>Parts of the task sequence are of a type that this program doesn&apos;t recognize</source>
        <translation>Certaines parties de la séquence de tâches sont d’un type que ce programme ne reconnaît pas</translation>
    </message>
    <message>
        <source>Check manually that they work without a domain and without the intranet.</source>
        <translation>Vérifiez manuellement qu’elles fonctionnent sans domaine et sans intranet.</translation>
    </message>
    <message>
        <source>Files alone can&apos;t show whether all content of the task sequence is on the gateway</source>
        <translation>Les fichiers seuls ne permettent pas de savoir si tout le contenu de la séquence de tâches se trouve sur la passerelle</translation>
    </message>
    <message>
        <source>Check in the console that each item is distributed to the content-enabled gateway.</source>
        <translation>Vérifiez dans la console que chaque élément est distribué à la passerelle prenant en charge le contenu.</translation>
    </message>
    <message>
        <source>The export doesn&apos;t explain everything that the task sequence needs, so the content list may be incomplete</source>
        <translation>L’export n’explique pas tout ce dont la séquence de tâches a besoin&#x202f;; la liste du contenu peut donc être incomplète</translation>
    </message>
    <message>
        <source>In the console, check on the task sequence&apos;s References tab what it needs, or export it again.</source>
        <translation>Dans la console, vérifiez sous l’onglet Références de la séquence de tâches ce dont elle a besoin, ou exportez-la à nouveau.</translation>
    </message>
    <message>
        <source>The task sequence has a package ID of zeros, which means no package: there is nothing to distribute for it</source>
        <translation>La séquence de tâches contient un ID de package composé de zéros, c’est-à-dire aucun package&#x202f;: il n’y a rien à distribuer pour celui-ci</translation>
    </message>
    <message>
        <source>Check in the console whether the step should have a package, and choose it.</source>
        <translation>Vérifiez dans la console si l’étape doit avoir un package, et choisissez-le.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t name the boot image of the task sequence.</source>
        <translation>Le fichier n’indique pas l’image de démarrage de la séquence de tâches.</translation>
    </message>
    <message>
        <source>One of the certificates to add isn&apos;t a CA certificate</source>
        <translation>L’un des certificats à ajouter n’est pas un certificat d’autorité de certification</translation>
    </message>
    <message>
        <source>Add the root and the issuing CA instead. The gateway&apos;s own certificate goes in cmg.certificate.</source>
        <translation>Ajoutez plutôt l’autorité de certification racine et l’autorité émettrice. Le certificat de la passerelle elle-même va dans cmg.certificate.</translation>
    </message>
    <message>
        <source>One of the certificates to add has expired</source>
        <translation>L’un des certificats à ajouter a expiré</translation>
    </message>
    <message>
        <source>Add the new one.</source>
        <translation>Ajoutez le nouveau.</translation>
    </message>
    <message>
        <source>One of the certificates to add isn&apos;t valid yet</source>
        <translation>L’un des certificats à ajouter n’est pas encore valide</translation>
    </message>
    <message>
        <source>Add the one that is valid now. Check the clock of this computer.</source>
        <translation>Ajoutez celui qui est déjà valide. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The chain is incomplete: the issuers of an intermediate CA are missing</source>
        <translation>La chaîne est incomplète&#x202f;: il manque les émetteurs d’une autorité de certification intermédiaire</translation>
    </message>
    <message>
        <source>Add the root and every CA above this intermediate.</source>
        <translation>Ajoutez la racine et toutes les autorités de certification au-dessus de cette autorité intermédiaire.</translation>
    </message>
    <message>
        <source>One of the certificates to add is in the boot image&apos;s Disallowed store, which overrides all others</source>
        <translation>L’un des certificats à ajouter figure dans le magasin Disallowed de l’image de démarrage, qui prévaut sur tous les autres</translation>
    </message>
    <message>
        <source>Find out why it&apos;s there. Add another CA, or use another boot image.</source>
        <translation>Cherchez pourquoi il s’y trouve. Ajoutez une autre autorité de certification, ou utilisez une autre image de démarrage.</translation>
    </message>
    <message>
        <source>Part of a certificate file isn&apos;t used</source>
        <translation>Une partie d’un fichier de certificat n’est pas utilisée</translation>
    </message>
    <message>
        <source>If the rest is what you wanted, you don&apos;t need to do anything. Otherwise, add the right certificates.</source>
        <translation>Si le reste correspond à ce que vous vouliez, vous n’avez rien à faire. Sinon, ajoutez les bons certificats.</translation>
    </message>
    <message>
        <source>One of the CAs to add has a short key, or is signed with SHA-1 or older</source>
        <translation>L’une des autorités de certification à ajouter a une clé courte, ou est signée avec SHA-1 ou un algorithme plus ancien</translation>
    </message>
    <message>
        <source>Add a CA with a key of at least 2048 bits. A root&apos;s own signature isn&apos;t checked, but SHA-1 shows its age: check whether there is a newer root.</source>
        <translation>Ajoutez une autorité de certification dont la clé fait au moins 2048&#xa0;bits. La propre signature d’une racine n’est pas vérifiée, mais SHA-1 trahit son âge&#x202f;: vérifiez s’il existe une racine plus récente.</translation>
    </message>
    <message>
        <source>One of the roots to add doesn&apos;t say that it&apos;s a CA: it has no basicConstraints</source>
        <translation>L’une des racines à ajouter n’indique pas qu’elle est une autorité de certification&#x202f;: elle n’a pas de basicConstraints</translation>
    </message>
    <message>
        <source>Windows treats it as a root because it&apos;s self-signed and in ROOT. Make sure that it&apos;s the CA&apos;s certificate, not one of a server or person.</source>
        <translation>Windows la traite comme une racine parce qu’elle est auto-signée et se trouve dans ROOT. Assurez-vous qu’il s’agit du certificat de l’autorité de certification, et non de celui d’un serveur ou d’une personne.</translation>
    </message>
    <message>
        <source>A certificate is in a store of the boot image where it has no effect</source>
        <translation>Un certificat se trouve dans un magasin de l’image de démarrage où il n’a aucun effet</translation>
    </message>
    <message>
        <source>Roots belong in ROOT, intermediates in CA. Remove it and add it again (cmgmedia trust).</source>
        <translation>Les racines vont dans ROOT, les intermédiaires dans CA. Supprimez-le et ajoutez-le à nouveau (cmgmedia trust).</translation>
    </message>
    <message>
        <source>Certificates in the boot image&apos;s stores can&apos;t be read, so Windows PE probably ignores them</source>
        <translation>Des certificats des magasins de l’image de démarrage ne peuvent pas être lus&#x202f;; Windows PE les ignore donc probablement</translation>
    </message>
    <message>
        <source>Get the boot image again from your site and add the certificates again. An unreadable entry in Disallowed may block any certificate.</source>
        <translation>Récupérez à nouveau l’image de démarrage depuis votre site et ajoutez à nouveau les certificats. Une entrée illisible dans Disallowed peut bloquer n’importe quel certificat.</translation>
    </message>
    <message>
        <source>Certificates in the boot image have expired</source>
        <translation>Des certificats de l’image de démarrage ont expiré</translation>
    </message>
    <message>
        <source>No connection depends on them. Remove those that you added, and keep those from Windows.</source>
        <translation>Aucune connexion n’en dépend. Supprimez ceux que vous avez ajoutés, et conservez ceux de Windows.</translation>
    </message>
    <message>
        <source>A CA that the medium trusts or needs expires within 60 days</source>
        <translation>Une autorité de certification que le média approuve ou dont il a besoin expire dans les 60&#xa0;jours</translation>
    </message>
    <message>
        <source>Add its successor as well, and plan to create the media again.</source>
        <translation>Ajoutez aussi son successeur, et prévoyez de recréer les médias.</translation>
    </message>
    <message>
        <source>The boot image already trusts one of the certificates to add</source>
        <translation>L’image de démarrage approuve déjà l’un des certificats à ajouter</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything: it stays where it is.</source>
        <translation>Vous n’avez rien à faire&#x202f;: il reste où il est.</translation>
    </message>
    <message>
        <source>The task sequence has a different boot image than the medium, so the PC probably restarts into that one and loses the added trust</source>
        <translation>La séquence de tâches a une autre image de démarrage que le média&#x202f;; le PC redémarre donc probablement sur celle-ci et perd les certificats approuvés ajoutés</translation>
    </message>
    <message>
        <source>Assign the medium&apos;s boot image to the task sequence, or create the medium with the task sequence&apos;s boot image. That the PC restarts is derived from documentation, not tested.</source>
        <translation>Affectez l’image de démarrage du média à la séquence de tâches, ou créez le média avec l’image de démarrage de la séquence de tâches. Le redémarrage du PC est déduit de la documentation, et non testé.</translation>
    </message>
    <message>
        <source>The medium has files for a prestart command, but the command itself wasn&apos;t found: Microsoft doesn&apos;t document where the site stores it. The boot image has its own command. The medium&apos;s command is reported to replace it.</source>
        <translation>Le média contient des fichiers pour une commande de prédémarrage, mais la commande elle-même est introuvable&#x202f;: Microsoft ne documente pas où le site la stocke. L’image de démarrage a sa propre commande. D’après des témoignages, la commande du média la remplace.</translation>
    </message>
    <message>
        <source>The medium has files for a prestart command, but the command itself wasn&apos;t found: Microsoft doesn&apos;t document where the site stores it.</source>
        <translation>Le média contient des fichiers pour une commande de prédémarrage, mais la commande elle-même est introuvable&#x202f;: Microsoft ne documente pas où le site la stocke.</translation>
    </message>
    <message>
        <source>a script isn&apos;t a program, and neither cmd /c nor cscript starts it</source>
        <translation>un script n’est pas un programme, et ni cmd /c ni cscript ne le lance</translation>
    </message>
    <message>
        <source>The profile changes a variable that identifies the medium</source>
        <translation>Le profil modifie une variable qui identifie le média</translation>
    </message>
    <message>
        <source>Remove it from the profile: the site registered identifier and certificate as a pair, and they can&apos;t be created offline.</source>
        <translation>Supprimez-la du profil&#x202f;: le site a enregistré l’identificateur et le certificat ensemble, et ils ne peuvent pas être créés hors connexion.</translation>
    </message>
    <message>
        <source>Names that start with an underscore belong to Configuration Manager</source>
        <translation>Les noms qui commencent par un trait de soulignement appartiennent à Configuration Manager</translation>
    </message>
    <message>
        <source>Use another name, unless you want to change what the site wrote.</source>
        <translation>Utilisez un autre nom, sauf si vous voulez modifier ce que le site a écrit.</translation>
    </message>
    <message>
        <source>A variable has a name that a task sequence can&apos;t use</source>
        <translation>Une variable porte un nom qu’une séquence de tâches ne peut pas utiliser</translation>
    </message>
    <message>
        <source>Use letters, digits, underscores, and hyphens, and start with a letter.</source>
        <translation>Utilisez des lettres, des chiffres, des traits de soulignement et des traits d’union, et commencez par une lettre.</translation>
    </message>
    <message>
        <source>A variable can&apos;t be stored on the medium: it has no name, contains control characters, or appears twice</source>
        <translation>Une variable ne peut pas être stockée sur le média&#x202f;: elle n’a pas de nom, contient des caractères de contrôle ou apparaît deux fois</translation>
    </message>
    <message>
        <source>Enter a name and plain text, or leave it as the site set it.</source>
        <translation>Entrez un nom et du texte brut, ou laissez-la telle que le site l’a définie.</translation>
    </message>
    <message>
        <source>Two variable names differ only by case, and Configuration Manager treats them as one</source>
        <translation>Deux noms de variables ne se distinguent que par la casse, et Configuration Manager les traite comme un seul</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conservez l’une d’elles.</translation>
    </message>
    <message>
        <source>A variable has no value</source>
        <translation>Une variable n’a pas de valeur</translation>
    </message>
    <message>
        <source>Enter a value, or remove the variable.</source>
        <translation>Entrez une valeur, ou supprimez la variable.</translation>
    </message>
    <message>
        <source>A variable looks like a secret. It&apos;s readable in the profile and by anyone with the media password</source>
        <translation>Une variable ressemble à un secret. Elle est lisible dans le profil et par toute personne qui connaît le mot de passe du média</translation>
    </message>
    <message>
        <source>Keep secrets in the task sequence, as a hidden variable of its collection.</source>
        <translation>Conservez les secrets dans la séquence de tâches, en tant que variable masquée de son regroupement.</translation>
    </message>
    <message>
        <source>The prestart command doesn&apos;t start with cmd /c, so its window can stay open and delay the start</source>
        <translation>La commande de prédémarrage ne commence pas par cmd /c&#x202f;; sa fenêtre peut donc rester ouverte et retarder le démarrage</translation>
    </message>
    <message>
        <source>Start it with cmd /c.</source>
        <translation>Faites-la commencer par cmd /c.</translation>
    </message>
    <message>
        <source>The prestart command needs an optional component that the boot image doesn&apos;t have</source>
        <translation>La commande de prédémarrage a besoin d’un composant facultatif absent de l’image de démarrage</translation>
    </message>
    <message>
        <source>Add the component to the boot image in the console and update its distribution points.</source>
        <translation>Ajoutez le composant à l’image de démarrage dans la console et mettez à jour ses points de distribution.</translation>
    </message>
    <message>
        <source>The DNS server answers the question for the gateway&apos;s name</source>
        <translation>Le serveur DNS répond à la requête portant sur le nom de la passerelle</translation>
    </message>
    <message>
        <source>The gateway&apos;s name is in DNS</source>
        <translation>Le nom de la passerelle figure dans le DNS</translation>
    </message>
    <message>
        <source>The gateway&apos;s name doesn&apos;t lead to a name that is missing</source>
        <translation>Le nom de la passerelle ne mène pas à un nom inexistant</translation>
    </message>
    <message>
        <source>The CNAME records of the gateway&apos;s name come to an end</source>
        <translation>La suite des enregistrements CNAME du nom de la passerelle aboutit</translation>
    </message>
    <message>
        <source>The gateway&apos;s name doesn&apos;t lead to a name without an address</source>
        <translation>Le nom de la passerelle ne mène pas à un nom sans adresse</translation>
    </message>
    <message>
        <source>The gateway&apos;s name doesn&apos;t lead to a classic cloud service</source>
        <translation>Le nom de la passerelle ne mène pas à un service cloud classique</translation>
    </message>
    <message>
        <source>The gateway&apos;s name has a CNAME record or is a deployment name</source>
        <translation>Le nom de la passerelle a un enregistrement CNAME ou est un nom de déploiement</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to no other name than an Azure deployment name</source>
        <translation>Le nom de la passerelle ne mène à aucun autre nom qu’un nom de déploiement Azure</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to no private address</source>
        <translation>Le nom de la passerelle ne mène à aucune adresse privée</translation>
    </message>
    <message>
        <source>This network doesn&apos;t answer for every name</source>
        <translation>Ce réseau ne fournit pas de réponse pour n’importe quel nom</translation>
    </message>
    <message>
        <source>The gateway&apos;s port 443 can be connected to</source>
        <translation>La connexion au port 443 de la passerelle est possible</translation>
    </message>
    <message>
        <source>The gateway has no address that only some networks reach</source>
        <translation>La passerelle n’a aucune adresse accessible uniquement depuis certains réseaux</translation>
    </message>
    <message>
        <source>Nothing but TLS was seen on the gateway&apos;s port 443</source>
        <translation>Rien d’autre que TLS n’a été constaté sur le port 443 de la passerelle</translation>
    </message>
    <message>
        <source>The connection isn&apos;t cut when TLS begins</source>
        <translation>La connexion n’est pas coupée au début de TLS</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t fall silent after connecting</source>
        <translation>La passerelle ne reste pas muette après la connexion</translation>
    </message>
    <message>
        <source>This Windows PE isn&apos;t the one that has no TLS in common with the gateway</source>
        <translation>Cette version de Windows PE n’est pas la seule à n’avoir rien en commun avec la passerelle en matière de TLS</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t refuse every TLS version and cipher suite</source>
        <translation>La passerelle ne refuse pas toutes les versions de TLS et suites de chiffrement</translation>
    </message>
    <message>
        <source>No TLS version older than 1.2 was chosen</source>
        <translation>Aucune version de TLS antérieure à 1.2 n’a été choisie</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t insist on TLS 1.3</source>
        <translation>La passerelle n’impose pas TLS 1.3</translation>
    </message>
    <message>
        <source>No cipher suite was chosen that gateways of version 2603 lack</source>
        <translation>Aucune suite de chiffrement absente des passerelles de version 2603 n’a été choisie</translation>
    </message>
    <message>
        <source>Windows PE has the certificates that the gateway&apos;s chain needs</source>
        <translation>Windows PE dispose des certificats nécessaires à la chaîne de la passerelle</translation>
    </message>
    <message>
        <source>No certificate that the gateway shows has expired</source>
        <translation>Aucun certificat présenté par la passerelle n’a expiré</translation>
    </message>
    <message>
        <source>Every certificate that the gateway shows is valid already</source>
        <translation>Tous les certificats présentés par la passerelle sont déjà valides</translation>
    </message>
    <message>
        <source>The certificate that the gateway shows is for its name</source>
        <translation>Le certificat présenté par la passerelle est établi pour son nom</translation>
    </message>
    <message>
        <source>The certificate that the gateway shows is for TLS servers</source>
        <translation>Le certificat présenté par la passerelle est destiné aux serveurs TLS</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate doesn&apos;t have its name only in the subject</source>
        <translation>Le nom ne figure pas uniquement dans l’objet du certificat de la passerelle</translation>
    </message>
    <message>
        <source>Windows PE doesn&apos;t rely on the gateway sending its issuer</source>
        <translation>Windows PE ne dépend pas de l’envoi par la passerelle du certificat de son émetteur</translation>
    </message>
    <message>
        <source>No certificate that the gateway shows has a weak signature or key</source>
        <translation>Aucun certificat présenté par la passerelle n’a de signature ou de clé faible</translation>
    </message>
    <message>
        <source>The gateway sends its certificates in the usual order</source>
        <translation>La passerelle envoie ses certificats dans l’ordre habituel</translation>
    </message>
    <message>
        <source>The gateway sends no certificates of others</source>
        <translation>La passerelle n’envoie aucun certificat étranger à sa chaîne</translation>
    </message>
    <message>
        <source>No newer certificate than the expected one was shown</source>
        <translation>Aucun certificat plus récent que celui attendu n’a été présenté</translation>
    </message>
    <message>
        <source>No sign that TLS is opened on the way</source>
        <translation>Aucun signe que TLS est déchiffré en chemin</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t look as if it had just been created on the way</source>
        <translation>Le certificat ne semble pas avoir été créé à l’instant en chemin</translation>
    </message>
    <message>
        <source>The gateway answers over HTTP</source>
        <translation>La passerelle répond par HTTP</translation>
    </message>
    <message>
        <source>The gateway&apos;s answers end as they should</source>
        <translation>Les réponses de la passerelle se terminent normalement</translation>
    </message>
    <message>
        <source>No error of what is behind the gateway was seen</source>
        <translation>Aucune erreur n’a été constatée derrière la passerelle</translation>
    </message>
    <message>
        <source>The gateway&apos;s service is available</source>
        <translation>Le service de la passerelle est disponible</translation>
    </message>
    <message>
        <source>What answers looks like a cloud management gateway</source>
        <translation>Ce qui répond ressemble à une passerelle de gestion cloud</translation>
    </message>
    <message>
        <source>Nothing in front of the gateway asks for a sign-in</source>
        <translation>Rien devant la passerelle ne demande d’authentification</translation>
    </message>
    <message>
        <source>No mark of a proxy or filter is in the gateway&apos;s answers</source>
        <translation>Les réponses de la passerelle ne portent aucune marque d’un proxy ou d’un filtre</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the gateway&apos;s agree within five minutes, as far as the gateway tells</source>
        <translation>Les horloges de cet ordinateur et de la passerelle concordent à cinq minutes près, d’après ce qu’indique la passerelle</translation>
    </message>
    <message>
        <source>No certificate of the gateway is known to be revoked</source>
        <translation>Aucun certificat de la passerelle n’est connu comme révoqué</translation>
    </message>
    <message>
        <source>No certificate of the gateway lacks an answer about revocation</source>
        <translation>Une réponse sur la révocation a été obtenue pour chaque certificat de la passerelle</translation>
    </message>
    <message>
        <source>No place to ask about revocation failed beside another one that works</source>
        <translation>Aucun emplacement d’informations de révocation n’est en échec alors qu’un autre fonctionne</translation>
    </message>
    <message>
        <source>Every certificate that was looked at names a place to ask about revocation</source>
        <translation>Chaque certificat examiné désigne un emplacement d’informations de révocation</translation>
    </message>
    <message>
        <source>The proxy wants no sign-in</source>
        <translation>Le proxy ne demande pas d’authentification</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t refuse to connect to the gateway</source>
        <translation>Le proxy ne refuse pas de se connecter à la passerelle</translation>
    </message>
    <message>
        <source>The gateway can be asked through the proxy</source>
        <translation>La passerelle peut être interrogée via le proxy</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t open TLS</source>
        <translation>Le proxy ne déchiffre pas TLS</translation>
    </message>
    <message>
        <source>No proxy is needed to reach the gateway</source>
        <translation>Aucun proxy n’est nécessaire pour atteindre la passerelle</translation>
    </message>
    <message numerus="yes">
        <source>the gateway&apos;s clock: %1 UTC, %n minute(s) away from this computer&apos;s</source>
        <translation>
            <numerusform>l’horloge de la passerelle&#x202f;: %1 UTC, à %n&#xa0;minute de celle de cet ordinateur</numerusform>
            <numerusform>l’horloge de la passerelle&#x202f;: %1 UTC, à %n&#xa0;minutes de celle de cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>what the gateway sends along</source>
        <translation>ce que la passerelle transmet avec sa réponse</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t answer over HTTP, although TLS works</source>
        <translation>La passerelle ne répond pas par HTTP, bien que TLS fonctionne</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s status in the console, and ask again later.</source>
        <translation>Vérifiez l’état de la passerelle dans la console, et réinterrogez-la plus tard.</translation>
    </message>
    <message>
        <source>An answer of the gateway doesn&apos;t end as it should</source>
        <translation>Une réponse de la passerelle ne se termine pas normalement</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s status in the console, and whether a proxy is in between.</source>
        <translation>Vérifiez l’état de la passerelle dans la console, et si un proxy intermédiaire est présent.</translation>
    </message>
    <message>
        <source>The gateway answers, but what is behind it fails</source>
        <translation>La passerelle répond, mais ce qui se trouve derrière elle est en échec</translation>
    </message>
    <message>
        <source>Run the connection analyzer for the gateway in the console, and check the CMG connection point.</source>
        <translation>Exécutez l’analyseur de connexion de la passerelle dans la console, et vérifiez le point de connexion CMG.</translation>
    </message>
    <message>
        <source>The gateway says that its service isn&apos;t available</source>
        <translation>La passerelle indique que son service n’est pas disponible</translation>
    </message>
    <message>
        <source>Check in the console that the gateway is running, and ask again later.</source>
        <translation>Vérifiez dans la console que la passerelle est en cours d’exécution, et réinterrogez-la plus tard.</translation>
    </message>
    <message>
        <source>A web server answers that doesn&apos;t look like a cloud management gateway</source>
        <translation>Un serveur web répond, mais ne ressemble pas à une passerelle de gestion cloud</translation>
    </message>
    <message>
        <source>Check where the name leads, and what is in front of the gateway.</source>
        <translation>Vérifiez où mène le nom, et ce qui se trouve devant la passerelle.</translation>
    </message>
    <message>
        <source>Something in front of the gateway asks for a sign-in, which Windows PE can&apos;t do</source>
        <translation>Un élément placé devant la passerelle demande une authentification, ce que Windows PE ne prend pas en charge</translation>
    </message>
    <message>
        <source>Remove it from the path to the gateway, or exempt the gateway&apos;s name there.</source>
        <translation>Retirez-le du chemin vers la passerelle, ou excluez-en le nom de la passerelle.</translation>
    </message>
    <message>
        <source>A proxy or filter left its mark in the gateway&apos;s answers</source>
        <translation>Un proxy ou un filtre a laissé sa marque dans les réponses de la passerelle</translation>
    </message>
    <message>
        <source>Exempt the gateway&apos;s name there. Some filters block the methods that Configuration Manager uses, such as CCM_POST, BITS_POST, and PROPFIND.</source>
        <translation>Excluez-en le nom de la passerelle. Certains filtres bloquent les méthodes que Configuration Manager utilise, comme CCM_POST, BITS_POST et PROPFIND.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the gateway&apos;s differ by more than five minutes</source>
        <translation>Les horloges de cet ordinateur et de la passerelle diffèrent de plus de cinq minutes</translation>
    </message>
    <message>
        <source>Set the clock that is wrong. Certificates and tokens are judged by the clock, and so is the medium on a PC.</source>
        <translation>Réglez l’horloge incorrecte. La validité des certificats et des jetons dépend de l’horloge, tout comme celle du média sur un PC.</translation>
    </message>
    <message>
        <source>A certificate that the gateway shows was revoked</source>
        <translation>Un certificat présenté par la passerelle a été révoqué</translation>
    </message>
    <message>
        <source>Get a new certificate, and upload it for the gateway in the console.</source>
        <translation>Obtenez un nouveau certificat, et chargez-le pour la passerelle dans la console.</translation>
    </message>
    <message>
        <source>Whether a certificate of the gateway was revoked can&apos;t be found out from here</source>
        <translation>Il est impossible de savoir d’ici si un certificat de la passerelle a été révoqué</translation>
    </message>
    <message>
        <source>Publish the revocation lists over HTTP under a public name, and renew them in time. Where the site tells clients to check, Windows PE fails without them.</source>
        <translation>Publiez les listes de révocation par HTTP sous un nom public, et renouvelez-les à temps. Si le site demande aux clients de les vérifier, Windows PE échoue sans elles.</translation>
    </message>
    <message>
        <source>One of the places to ask about revocation doesn&apos;t work, but another does</source>
        <translation>L’un des emplacements d’informations de révocation ne fonctionne pas, mais un autre fonctionne</translation>
    </message>
    <message>
        <source>Repair it, or leave it out of the certificates that the CA issues.</source>
        <translation>Réparez-le, ou retirez-le des certificats que l’autorité de certification émet.</translation>
    </message>
    <message>
        <source>A certificate of the gateway names no place to ask about revocation</source>
        <translation>Un certificat de la passerelle ne désigne aucun emplacement d’informations de révocation</translation>
    </message>
    <message>
        <source>If the site tells clients to check revocation, have the CA issue the certificate again with a CRL distribution point.</source>
        <translation>Si le site demande aux clients de vérifier la révocation, demandez à l’autorité de certification d’émettre à nouveau le certificat avec un point de distribution de liste de révocation (CRL).</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in, which Windows PE can&apos;t do</source>
        <translation>Le proxy demande une authentification, ce que Windows PE ne prend pas en charge</translation>
    </message>
    <message>
        <source>Allow the gateway&apos;s name without a sign-in there, or exempt it from the proxy.</source>
        <translation>Autorisez-y le nom de la passerelle sans authentification, ou faites en sorte que ce nom ne passe pas par le proxy.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to the gateway</source>
        <translation>Le proxy refuse de se connecter à la passerelle</translation>
    </message>
    <message>
        <source>Allow CONNECT to port 443 of the gateway&apos;s name there.</source>
        <translation>Autorisez-y CONNECT vers le port 443 du nom de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be asked through the proxy</source>
        <translation>La passerelle ne peut pas être interrogée via le proxy</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name and port.</source>
        <translation>Vérifiez le nom et le port du proxy.</translation>
    </message>
    <message>
        <source>The proxy opens TLS: through it, the gateway&apos;s own certificate doesn&apos;t arrive</source>
        <translation>Le proxy déchiffre TLS&#x202f;: le certificat de la passerelle elle-même n’arrive pas à travers lui</translation>
    </message>
    <message>
        <source>Exempt the gateway&apos;s name from TLS inspection there.</source>
        <translation>Excluez-y le nom de la passerelle de l’inspection TLS.</translation>
    </message>
    <message>
        <source>The gateway is reached only through the proxy, and Windows PE has none of its own</source>
        <translation>La passerelle n’est accessible que via le proxy, et aucun proxy n’est configuré dans Windows PE</translation>
    </message>
    <message>
        <source>Allow the gateway&apos;s name in the firewall, or set a proxy in a prestart command.</source>
        <translation>Autorisez le nom de la passerelle dans le pare-feu, ou définissez un proxy dans une commande de prédémarrage.</translation>
    </message>
    <message>
        <source>what is there isn&apos;t the issuer</source>
        <translation>ce qui s’y trouve n’est pas l’émetteur</translation>
    </message>
    <message>
        <source>%1: valid from %2 to %3</source>
        <translation>%1&#x202f;: valide du %2 au %3</translation>
    </message>
    <message>
        <source>The gateway, when asked, shows a certificate that Windows PE won&apos;t trust</source>
        <translation>Interrogée, la passerelle présente un certificat que Windows PE n’approuvera pas</translation>
    </message>
    <message>
        <source>Add the certificates named here to the boot image (root: ROOT and AuthRoot, intermediate: CA). If they aren&apos;t from your CA, find out what answers in place of the gateway first.</source>
        <translation>Ajoutez à l’image de démarrage les certificats indiqués ici (racine&#x202f;: ROOT et AuthRoot, intermédiaire&#x202f;: CA). S’ils ne proviennent pas de votre autorité de certification, recherchez d’abord ce qui répond à la place de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway, when asked, shows a certificate that has expired</source>
        <translation>Interrogée, la passerelle présente un certificat qui a expiré</translation>
    </message>
    <message>
        <source>Renew the certificate, and upload it for the gateway in the console. Check this computer&apos;s clock.</source>
        <translation>Renouvelez le certificat, et chargez-le pour la passerelle dans la console. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The gateway, when asked, shows a certificate that isn&apos;t valid yet</source>
        <translation>Interrogée, la passerelle présente un certificat qui n’est pas encore valide</translation>
    </message>
    <message>
        <source>Wait until that date, or use a certificate that is valid now. Check this computer&apos;s clock.</source>
        <translation>Attendez cette date, ou utilisez un certificat déjà valide. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The gateway, when asked, shows a certificate for a different name</source>
        <translation>Interrogée, la passerelle présente un certificat établi pour un autre nom</translation>
    </message>
    <message>
        <source>Use the service name from the certificate, or give the gateway a certificate for this name.</source>
        <translation>Utilisez le nom de service figurant dans le certificat, ou attribuez à la passerelle un certificat établi pour ce nom.</translation>
    </message>
    <message>
        <source>The gateway, when asked, shows a certificate that isn&apos;t for TLS servers</source>
        <translation>Interrogée, la passerelle présente un certificat qui n’est pas destiné aux serveurs TLS</translation>
    </message>
    <message>
        <source>Enroll from a template with the application policy Server Authentication and the key usage digital signature.</source>
        <translation>Inscrivez un certificat à partir d’un modèle avec la stratégie d’application Authentification du serveur et l’utilisation de la clé signature numérique.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has its name only in the subject, not in the subject alternative name</source>
        <translation>Le nom ne figure que dans l’objet du certificat de la passerelle, et non dans l’autre nom de l’objet</translation>
    </message>
    <message>
        <source>Have the CA issue the certificate with a subject alternative name.</source>
        <translation>Demandez à l’autorité de certification d’émettre le certificat avec un autre nom de l’objet.</translation>
    </message>
    <message>
        <source>Windows PE trusts the gateway only as long as the gateway sends the certificate of its issuer</source>
        <translation>Windows PE n’approuve la passerelle que tant que celle-ci envoie le certificat de son émetteur</translation>
    </message>
    <message>
        <source>Add the issuer named here to the boot image (store CA).</source>
        <translation>Ajoutez à l’image de démarrage l’émetteur indiqué ici (magasin CA).</translation>
    </message>
    <message>
        <source>A certificate that the gateway shows has a weak signature or key, which Windows may refuse</source>
        <translation>Un certificat présenté par la passerelle a une signature ou une clé faible, que Windows peut refuser</translation>
    </message>
    <message>
        <source>Have the CA issue it again with SHA256 and at least 2048 bits.</source>
        <translation>Demandez à l’autorité de certification de l’émettre à nouveau avec SHA256 et au moins 2048&#xa0;bits.</translation>
    </message>
    <message>
        <source>The gateway sends its certificates in an unusual order</source>
        <translation>La passerelle envoie ses certificats dans un ordre inhabituel</translation>
    </message>
    <message>
        <source>Windows sorts them itself. To be sure, upload a PFX file with the chain in order.</source>
        <translation>Windows les trie lui-même. Par précaution, chargez un fichier PFX contenant la chaîne dans l’ordre.</translation>
    </message>
    <message>
        <source>The gateway sends certificates that have nothing to do with its own</source>
        <translation>La passerelle envoie des certificats sans rapport avec le sien</translation>
    </message>
    <message>
        <source>Windows ignores them. Upload a PFX file that contains only the chain.</source>
        <translation>Windows les ignore. Chargez un fichier PFX qui ne contient que la chaîne.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was renewed, and the expected one is the old one</source>
        <translation>Le certificat de la passerelle a été renouvelé, et celui attendu est l’ancien</translation>
    </message>
    <message>
        <source>Use the new certificate in the profile.</source>
        <translation>Utilisez le nouveau certificat dans le profil.</translation>
    </message>
    <message>
        <source>TLS is opened on the way: the gateway&apos;s own certificate doesn&apos;t arrive</source>
        <translation>TLS est déchiffré en chemin&#x202f;: le certificat de la passerelle elle-même n’arrive pas</translation>
    </message>
    <message>
        <source>Exempt the gateway&apos;s name from TLS inspection. A gateway behind inspection isn&apos;t supported.</source>
        <translation>Excluez le nom de la passerelle de l’inspection TLS. Une passerelle soumise à une inspection n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>The certificate looks as if something on the way had just created it</source>
        <translation>Le certificat semble avoir été créé à l’instant par un élément en chemin</translation>
    </message>
    <message>
        <source>The DNS server doesn&apos;t answer.</source>
        <translation>Le serveur DNS ne répond pas.</translation>
    </message>
    <message>
        <source>TLS alert %1</source>
        <translation>Alerte TLS %1</translation>
    </message>
    <message>
        <source>The DNS server doesn&apos;t answer the question for the gateway&apos;s name</source>
        <translation>Le serveur DNS ne répond pas à la requête portant sur le nom de la passerelle</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, or ask another DNS server with --resolver.</source>
        <translation>Vérifiez le réseau de cet ordinateur, ou interrogez un autre serveur DNS avec --resolver.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name isn&apos;t in DNS</source>
        <translation>Le nom de la passerelle ne figure pas dans le DNS</translation>
    </message>
    <message>
        <source>Add a CNAME record in the public DNS zone, from the service name to the deployment name. The console shows both.</source>
        <translation>Ajoutez un enregistrement CNAME dans la zone DNS publique, du nom de service vers le nom de déploiement. La console affiche les deux.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to a name that doesn&apos;t exist</source>
        <translation>Le nom de la passerelle mène à un nom qui n’existe pas</translation>
    </message>
    <message>
        <source>Point the CNAME record to the deployment name that the console shows. It changed if the gateway was converted to a virtual machine scale set.</source>
        <translation>Faites pointer l’enregistrement CNAME vers le nom de déploiement affiché par la console. Celui-ci a changé si la passerelle a été convertie en groupe de machines virtuelles identiques.</translation>
    </message>
    <message>
        <source>The CNAME records of the gateway&apos;s name lead in a circle or through too many names</source>
        <translation>Les enregistrements CNAME du nom de la passerelle tournent en boucle ou passent par trop de noms</translation>
    </message>
    <message>
        <source>Point the CNAME record of the service name directly to the deployment name that the console shows.</source>
        <translation>Faites pointer l’enregistrement CNAME du nom de service directement vers le nom de déploiement affiché par la console.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name is in DNS but has no address</source>
        <translation>Le nom de la passerelle figure dans le DNS, mais n’a pas d’adresse</translation>
    </message>
    <message>
        <source>Add a CNAME record in the public DNS zone, from the service name to the deployment name.</source>
        <translation>Ajoutez un enregistrement CNAME dans la zone DNS publique, du nom de service vers le nom de déploiement.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to a classic cloud service, which gateways no longer use</source>
        <translation>Le nom de la passerelle mène à un service cloud classique, que les passerelles n’utilisent plus</translation>
    </message>
    <message>
        <source>Point the CNAME record to the deployment name that the console shows.</source>
        <translation>Faites pointer l’enregistrement CNAME vers le nom de déploiement affiché par la console.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name has an address of its own instead of a CNAME record</source>
        <translation>Le nom de la passerelle a sa propre adresse au lieu d’un enregistrement CNAME</translation>
    </message>
    <message>
        <source>Use a CNAME record to the deployment name, because the address of a gateway can change.</source>
        <translation>Utilisez un enregistrement CNAME vers le nom de déploiement, car l’adresse d’une passerelle peut changer.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to a name that isn&apos;t an Azure deployment name</source>
        <translation>Le nom de la passerelle mène à un nom qui n’est pas un nom de déploiement Azure</translation>
    </message>
    <message>
        <source>Point the CNAME record directly to the deployment name. Don&apos;t put a content delivery network, a load balancer, or a reverse proxy in front of a gateway.</source>
        <translation>Faites pointer l’enregistrement CNAME directement vers le nom de déploiement. Ne placez pas de réseau de distribution de contenu, d’équilibreur de charge ni de proxy inverse devant une passerelle.</translation>
    </message>
    <message>
        <source>The gateway&apos;s name leads to an address that exists only in a private network</source>
        <translation>Le nom de la passerelle mène à une adresse qui n’existe que dans un réseau privé</translation>
    </message>
    <message>
        <source>Ask from a network like that of the PCs, or ask a public DNS server with --resolver.</source>
        <translation>Interrogez la passerelle depuis un réseau semblable à celui des PC, ou interrogez un serveur DNS public avec --resolver.</translation>
    </message>
    <message>
        <source>This network answers for every name, as networks do that want you to sign in first</source>
        <translation>Ce réseau fournit une réponse pour n’importe quel nom, comme le font les réseaux qui exigent d’abord une connexion</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, and ask again. Windows PE can&apos;t sign in to such a network.</source>
        <translation>Connectez-vous au réseau dans un navigateur, et réinterrogez la passerelle. Windows PE ne peut pas se connecter à un tel réseau.</translation>
    </message>
    <message>
        <source>No connection to the gateway&apos;s port 443 is possible</source>
        <translation>Aucune connexion au port 443 de la passerelle n’est possible</translation>
    </message>
    <message>
        <source>Check in the console that the gateway is running. Allow HTTPS to it in firewalls. If this network needs a proxy, ask with --proxy.</source>
        <translation>Vérifiez dans la console que la passerelle est en cours d’exécution. Autorisez HTTPS vers celle-ci dans les pare-feu. Si ce réseau nécessite un proxy, utilisez --proxy.</translation>
    </message>
    <message>
        <source>Some addresses of the gateway can&apos;t be connected to, and Windows PE may wait for those first</source>
        <translation>La connexion à certaines adresses de la passerelle est impossible, et Windows PE risque de les attendre en premier</translation>
    </message>
    <message>
        <source>Remove the address from DNS, or repair the path to it.</source>
        <translation>Supprimez l’adresse du DNS, ou réparez le chemin qui y mène.</translation>
    </message>
    <message>
        <source>What answers on port 443 doesn&apos;t speak TLS</source>
        <translation>Ce qui répond sur le port 443 n’utilise pas TLS</translation>
    </message>
    <message>
        <source>Check where the name leads, and which device answers there.</source>
        <translation>Vérifiez où mène le nom, et quel appareil y répond.</translation>
    </message>
    <message>
        <source>The connection is cut as soon as TLS begins</source>
        <translation>La connexion est coupée dès le début de TLS</translation>
    </message>
    <message>
        <source>Look for a firewall that filters by the name of the server, and allow the gateway there.</source>
        <translation>Recherchez un pare-feu qui filtre d’après le nom du serveur, et autorisez-y la passerelle.</translation>
    </message>
    <message>
        <source>The gateway accepts connections and then says nothing</source>
        <translation>La passerelle accepte les connexions, puis reste muette</translation>
    </message>
    <message>
        <source>Check in the console that the gateway is running, and whether a firewall or proxy is in between.</source>
        <translation>Vérifiez dans la console que la passerelle est en cours d’exécution, et si un pare-feu ou un proxy intermédiaire est présent.</translation>
    </message>
    <message>
        <source>The gateway&apos;s TLS offers nothing that this Windows PE knows, although another Windows PE connects</source>
        <translation>En matière de TLS, la passerelle ne propose rien que cette version de Windows PE connaisse, alors qu’une autre version de Windows PE se connecte</translation>
    </message>
    <message>
        <source>Reload the boot image with a current Windows ADK.</source>
        <translation>Rechargez l’image de démarrage avec un Windows ADK à jour.</translation>
    </message>
    <message>
        <source>What answers refuses every TLS version and cipher suite that Windows PE has</source>
        <translation>Ce qui répond refuse toutes les versions de TLS et suites de chiffrement dont dispose Windows PE</translation>
    </message>
    <message>
        <source>What answers knows only a TLS version older than 1.2, which no gateway does</source>
        <translation>Ce qui répond ne connaît qu’une version de TLS antérieure à 1.2, ce qui n’est le cas d’aucune passerelle</translation>
    </message>
    <message>
        <source>The gateway accepts only TLS 1.3, and it isn&apos;t known whether the programs in Windows PE use it</source>
        <translation>La passerelle n’accepte que TLS 1.3, et on ignore si les programmes de Windows PE l’utilisent</translation>
    </message>
    <message>
        <source>Allow TLS 1.2, too, or test the medium on a PC.</source>
        <translation>Autorisez aussi TLS 1.2, ou testez le média sur un PC.</translation>
    </message>
    <message>
        <source>The gateway accepted a cipher suite that gateways of version 2603 no longer have</source>
        <translation>La passerelle a accepté une suite de chiffrement que les passerelles de version 2603 n’ont plus</translation>
    </message>
    <message>
        <source>Check whether the gateway is updated, and whether something is in front of it.</source>
        <translation>Vérifiez si la passerelle est à jour, et si un élément est placé devant elle.</translation>
    </message>
    <message>
        <source>looking up its name</source>
        <translation>recherche de son nom</translation>
    </message>
    <message>
        <source>connecting to it</source>
        <translation>connexion à la passerelle</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>négociation TLS</translation>
    </message>
    <message>
        <source>checking its certificate</source>
        <translation>vérification de son certificat</translation>
    </message>
    <message>
        <source>asking over HTTP</source>
        <translation>interrogation par HTTP</translation>
    </message>
    <message>
        <source>checking revocation</source>
        <translation>vérification de la révocation</translation>
    </message>
    <message>
        <source>asking through the proxy</source>
        <translation>interrogation via le proxy</translation>
    </message>
    <message>
        <source>This couldn&apos;t be asked, because this step before it failed: %1.</source>
        <translation>L’interrogation n’a pas pu avoir lieu, car une étape antérieure a échoué&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be asked in the time that was allowed.</source>
        <translation>L’interrogation n’a pas pu avoir lieu dans le délai imparti.</translation>
    </message>
    <message>
        <source>This wasn&apos;t asked, because asking was stopped.</source>
        <translation>L’interrogation n’a pas eu lieu, car elle a été arrêtée.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>its name isn&apos;t known</source>
        <translation>nom inconnu</translation>
    </message>
    <message>
        <source>there is no route to it from here</source>
        <translation>aucun itinéraire n’y mène d’ici</translation>
    </message>
    <message>
        <source>it refuses connections</source>
        <translation>connexions refusées</translation>
    </message>
    <message>
        <source>it doesn&apos;t react</source>
        <translation>aucune réaction</translation>
    </message>
    <message>
        <source>the connection is cut as soon as TLS begins</source>
        <translation>la connexion est coupée dès le début de TLS</translation>
    </message>
    <message>
        <source>what answers doesn&apos;t speak TLS</source>
        <translation>ce qui répond n’utilise pas TLS</translation>
    </message>
    <message>
        <source>the TLS handshake fails</source>
        <translation>la négociation TLS échoue</translation>
    </message>
    <message>
        <source>it accepts connections and says nothing</source>
        <translation>connexions acceptées, puis aucune réponse</translation>
    </message>
    <message>
        <source>it shows a different certificate each time</source>
        <translation>un certificat différent est présenté à chaque fois</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>aucune réponse n’est arrivée à temps</translation>
    </message>
    <message>
        <source>the answer began and didn&apos;t end in time</source>
        <translation>la réponse a commencé, mais ne s’est pas terminée à temps</translation>
    </message>
    <message>
        <source>the answer isn&apos;t HTTP</source>
        <translation>la réponse n’est pas au format HTTP</translation>
    </message>
    <message>
        <source>the connection was cut instead of an answer</source>
        <translation>la connexion a été coupée au lieu d’une réponse</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>le proxy refuse</translation>
    </message>
    <message>
        <source>it wasn&apos;t asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>asking failed</source>
        <translation>l’interrogation a échoué</translation>
    </message>
    <message>
        <source>its address exists only in a private network</source>
        <translation>son adresse n’existe que dans un réseau privé</translation>
    </message>
    <message>
        <source>it isn&apos;t HTTP on port 80, so Windows PE can&apos;t get it there</source>
        <translation>ce n’est pas HTTP sur le port 80&#x202f;; Windows PE ne peut donc pas y accéder</translation>
    </message>
    <message>
        <source>its name isn&apos;t in DNS</source>
        <translation>son nom ne figure pas dans le DNS</translation>
    </message>
    <message>
        <source>it can&apos;t be connected to</source>
        <translation>connexion impossible</translation>
    </message>
    <message>
        <source>no complete answer came in time</source>
        <translation>aucune réponse complète n’est arrivée à temps</translation>
    </message>
    <message>
        <source>it answers with status %1</source>
        <translation>réponse avec l’état %1</translation>
    </message>
    <message>
        <source>it redirects too often</source>
        <translation>trop de redirections</translation>
    </message>
    <message>
        <source>it&apos;s too large to get within the limits</source>
        <translation>contenu trop volumineux pour être récupéré dans les limites</translation>
    </message>
    <message>
        <source>a portal or filter answers in its place</source>
        <translation>un portail ou un filtre répond à sa place</translation>
    </message>
    <message>
        <source>the responder doesn&apos;t know the certificate</source>
        <translation>le répondeur ne connaît pas le certificat</translation>
    </message>
    <message>
        <source>the responder refuses to answer (%1)</source>
        <translation>le répondeur refuse de répondre (%1)</translation>
    </message>
    <message>
        <source>what it gives was due to be renewed on %1</source>
        <translation>le contenu fourni aurait dû être renouvelé le %1</translation>
    </message>
    <message>
        <source>what it gives isn&apos;t valid yet</source>
        <translation>le contenu fourni n’est pas encore valide</translation>
    </message>
    <message>
        <source>what it gives isn&apos;t signed by the issuer, or is about another certificate</source>
        <translation>le contenu fourni n’est pas signé par l’émetteur, ou concerne un autre certificat</translation>
    </message>
    <message>
        <source>what it gives isn&apos;t a revocation list or an OCSP answer</source>
        <translation>le contenu fourni n’est ni une liste de révocation ni une réponse OCSP</translation>
    </message>
    <message>
        <source>what it gives is only part of a list</source>
        <translation>le contenu fourni n’est qu’une partie d’une liste</translation>
    </message>
    <message>
        <source>Ask the gateway to check this.</source>
        <translation>Interrogez la passerelle pour vérifier ce point.</translation>
    </message>
    <message>
        <source>Ask the gateway through a proxy, too, to check this.</source>
        <translation>Interrogez aussi la passerelle via un proxy pour vérifier ce point.</translation>
    </message>
    <message>
        <source>Whether Windows PE trusts the gateway isn&apos;t known: ask with a profile or a medium, or with the certificate of the root.</source>
        <translation>On ignore si Windows PE approuve la passerelle&#x202f;: interrogez-la avec un profil ou un média, ou avec le certificat de la racine.</translation>
    </message>
    <message>
        <source>Compare it with the gateway&apos;s certificate in the console. Exempt the gateway&apos;s name from TLS inspection.</source>
        <translation>Comparez-le au certificat de la passerelle dans la console. Excluez le nom de la passerelle de l’inspection TLS.</translation>
    </message>
</context>
<context>
    <name>SectionAsker</name>
    <message>
        <source>it needs data that couldn&apos;t be read</source>
        <translation>des données nécessaires n’ont pas pu être lues</translation>
    </message>
</context>
<context>
    <name>SeenScreen</name>
    <message>
        <source>The medium&apos;s boot manager is signed by Microsoft Windows Production PCA 2011, which this PC has revoked.</source>
        <translation>Le gestionnaire de démarrage du média est signé par Microsoft Windows Production PCA 2011, que ce PC a révoqué.</translation>
    </message>
    <message>
        <source>Create the medium with the 2023-signed boot files.</source>
        <translation>Créez le média avec les fichiers de démarrage à signature 2023.</translation>
    </message>
    <message>
        <source>The boot manager is signed by Windows UEFI CA 2023, which the firmware of an older PC doesn&apos;t know.</source>
        <translation>Le gestionnaire de démarrage est signé par Windows UEFI CA 2023, que le microprogramme d’un PC plus ancien ne connaît pas.</translation>
    </message>
    <message>
        <source>Update the firmware&apos;s keys, or create a medium with the 2011-signed boot files for this PC.</source>
        <translation>Mettez à jour les clés du microprogramme, ou créez pour ce PC un média avec les fichiers de démarrage à signature 2011.</translation>
    </message>
    <message>
        <source>The boot manager isn&apos;t signed, or its signature is invalid.</source>
        <translation>Le gestionnaire de démarrage n’est pas signé, ou sa signature n’est pas valide.</translation>
    </message>
    <message>
        <source>Use the boot files from the boot image, and write the medium again.</source>
        <translation>Utilisez les fichiers de démarrage de l’image de démarrage, et réécrivez le média.</translation>
    </message>
    <message>
        <source>The boot files are older than this PC accepts: a Windows update raised the minimum version or added a policy.</source>
        <translation>Les fichiers de démarrage sont trop anciens pour ce PC&#x202f;: une mise à jour Windows a relevé la version minimale ou ajouté une stratégie.</translation>
    </message>
    <message>
        <source>Create the medium with the newest boot image, and use the boot files from it.</source>
        <translation>Créez le média avec l’image de démarrage la plus récente, et utilisez les fichiers de démarrage de celle-ci.</translation>
    </message>
    <message>
        <source>The medium&apos;s boot configuration is damaged or lacks an entry.</source>
        <translation>La configuration de démarrage du média est endommagée, ou il y manque une entrée.</translation>
    </message>
    <message>
        <source>Write the medium again. It may have been assembled by hand, or copied to a multi-boot drive.</source>
        <translation>Réécrivez le média. Il a peut-être été assemblé à la main, ou copié sur une clé à démarrage multiple.</translation>
    </message>
    <message>
        <source>A file that is needed to start is missing from the medium, or in the wrong place.</source>
        <translation>Un fichier nécessaire au démarrage est absent du média, ou au mauvais endroit.</translation>
    </message>
    <message>
        <source>Write the medium again, and verify it.</source>
        <translation>Réécrivez le média, puis vérifiez-le.</translation>
    </message>
    <message>
        <source>The USB drive couldn&apos;t be read to its end, or its boot image is incomplete.</source>
        <translation>La clé USB n’a pas pu être lue jusqu’au bout, ou son image de démarrage est incomplète.</translation>
    </message>
    <message>
        <source>Verify the medium, write it again, and try another USB drive or port.</source>
        <translation>Vérifiez le média, réécrivez-le, et essayez une autre clé USB ou un autre port.</translation>
    </message>
    <message>
        <source>Windows PE has no driver for a network adapter in this PC, often one in a dock or a USB-C adapter.</source>
        <translation>Windows PE n’a pas de pilote pour une carte réseau de ce PC, souvent celle d’une station d’accueil ou d’un adaptateur USB-C.</translation>
    </message>
    <message>
        <source>Add the driver to the boot image in the console, or use a wired adapter with a driver. Wireless doesn&apos;t work.</source>
        <translation>Ajoutez le pilote à l’image de démarrage dans la console, ou utilisez une carte filaire disposant d’un pilote. Le réseau sans fil ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The network gives the PC no address.</source>
        <translation>Le réseau ne donne pas d’adresse au PC.</translation>
    </message>
    <message>
        <source>Press F8 before it restarts and check with ipconfig. Try another cable and port.</source>
        <translation>Appuyez sur F8 avant le redémarrage et vérifiez avec ipconfig. Essayez un autre câble et un autre port.</translation>
    </message>
    <message>
        <source>Windows PE doesn&apos;t trust the gateway&apos;s certificate.</source>
        <translation>Windows PE n’approuve pas le certificat de la passerelle.</translation>
    </message>
    <message>
        <source>Add the root and every intermediate CA to the boot image.</source>
        <translation>Ajoutez la racine et toutes les autorités de certification intermédiaires à l’image de démarrage.</translation>
    </message>
    <message>
        <source>The revocation list can&apos;t be reached from the internet, and the site requires it.</source>
        <translation>La liste de révocation n’est pas accessible depuis Internet, et le site l’exige.</translation>
    </message>
    <message>
        <source>Publish the list over HTTP on the internet, or clear the check in the site properties.</source>
        <translation>Publiez la liste par HTTP sur Internet, ou désactivez cette vérification dans les propriétés du site.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is for another name, or has expired.</source>
        <translation>Le certificat de la passerelle est établi pour un autre nom, ou a expiré.</translation>
    </message>
    <message>
        <source>Create the medium with the name in the certificate. Renew an expired certificate.</source>
        <translation>Créez le média avec le nom indiqué dans le certificat. Renouvelez un certificat expiré.</translation>
    </message>
    <message>
        <source>The PC&apos;s clock is wrong.</source>
        <translation>L’horloge du PC n’est pas à l’heure.</translation>
    </message>
    <message>
        <source>Press F8 and check date and time. Set the clock in the firmware.</source>
        <translation>Appuyez sur F8 et vérifiez la date et l’heure. Réglez l’horloge dans le microprogramme.</translation>
    </message>
    <message>
        <source>The medium is old, or its certificate has expired.</source>
        <translation>Le média est ancien, ou son certificat a expiré.</translation>
    </message>
    <message>
        <source>Create the medium again in the console.</source>
        <translation>Recréez le média dans la console.</translation>
    </message>
    <message>
        <source>A file is larger than 4 GB, which FAT32 doesn&apos;t support, or the USB drive reports itself as a fixed disk.</source>
        <translation>Un fichier dépasse 4&#xa0;Go, ce que FAT32 ne prend pas en charge, ou la clé USB se présente comme un disque fixe.</translation>
    </message>
    <message>
        <source>Make the boot image smaller. Create an ISO file in the console, and write the USB drive with this program.</source>
        <translation>Réduisez la taille de l’image de démarrage. Créez un fichier ISO dans la console, et écrivez la clé USB avec ce programme.</translation>
    </message>
    <message>
        <source>The console&apos;s wizard deletes an ISO file with the same name when you leave its page, even if you cancel afterwards.</source>
        <translation>L’assistant de la console supprime un fichier ISO du même nom lorsque vous quittez sa page, même si vous annulez ensuite.</translation>
    </message>
    <message>
        <source>Choose a new name each time. This program replaces a file only when the new one is complete.</source>
        <translation>Choisissez chaque fois un nouveau nom. Ce programme ne remplace un fichier que lorsque le nouveau est complet.</translation>
    </message>
    <message>
        <source>A registry hive of the image is still loaded, security software has a file open, or an earlier run crashed.</source>
        <translation>Une ruche de Registre de l’image est encore chargée, un logiciel de sécurité a un fichier ouvert, ou une exécution précédente s’est interrompue brutalement.</translation>
    </message>
    <message>
        <source>Unload the hive and run dism /cleanup-mountpoints. This program changes a boot image without mounting it.</source>
        <translation>Déchargez la ruche et exécutez dism /cleanup-mountpoints. Ce programme modifie une image de démarrage sans la monter.</translation>
    </message>
    <message>
        <source>The password is wrong, or the file has no private key.</source>
        <translation>Le mot de passe est incorrect, ou le fichier ne contient pas de clé privée.</translation>
    </message>
    <message>
        <source>Export it again with its private key.</source>
        <translation>Exportez-le à nouveau avec sa clé privée.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t for client authentication, or its key is longer or of another type than the site accepts.</source>
        <translation>Le certificat n’est pas destiné à l’authentification du client, ou sa clé est plus longue ou d’un autre type que ce que le site accepte.</translation>
    </message>
    <message>
        <source>Issue one with Client Authentication and a 2048-bit RSA key.</source>
        <translation>Émettez-en un avec Authentification du client et une clé RSA de 2048&#xa0;bits.</translation>
    </message>
    <message>
        <source>Its chain doesn&apos;t end at a root that the site trusts.</source>
        <translation>Sa chaîne ne se termine pas par une racine que le site approuve.</translation>
    </message>
    <message>
        <source>Add the root in the site properties, under Communication Security.</source>
        <translation>Ajoutez la racine dans les propriétés du site, sous Sécurité des communications.</translation>
    </message>
    <message>
        <source>Security violation, or &quot;image failed to verify&quot;, before Windows PE starts</source>
        <translation>Security violation, ou «&#x202f;image failed to verify&#x202f;», avant le démarrage de Windows PE</translation>
    </message>
    <message>
        <source>Blue recovery screen about winload, a digital signature or 0xc0000428</source>
        <translation>Écran de récupération bleu mentionnant winload, une signature numérique ou 0xc0000428</translation>
    </message>
    <message>
        <source>Windows Boot Manager with 0xc0000098</source>
        <translation>Gestionnaire de démarrage Windows avec 0xc0000098</translation>
    </message>
    <message>
        <source>Windows Boot Manager with 0xc000000f</source>
        <translation>Gestionnaire de démarrage Windows avec 0xc000000f</translation>
    </message>
    <message>
        <source>Windows Boot Manager with 0xc0000001</source>
        <translation>Gestionnaire de démarrage Windows avec 0xc0000001</translation>
    </message>
    <message>
        <source>It restarts at &quot;Preparing network connections&quot;</source>
        <translation>Le PC redémarre à «&#x202f;Préparation des connexions réseau&#x202f;» (Preparing network connections)</translation>
    </message>
    <message>
        <source>&quot;An error occurred while retrieving policy for this computer&quot; (0x80004005)</source>
        <translation>«&#x202f;An error occurred while retrieving policy for this computer&#x202f;» (0x80004005)</translation>
    </message>
    <message>
        <source>The console can&apos;t create the USB drive: a file over 4 GB, or the drive isn&apos;t listed</source>
        <translation>La console ne peut pas créer la clé USB&#x202f;: un fichier de plus de 4&#xa0;Go, ou la clé n’est pas répertoriée</translation>
    </message>
    <message>
        <source>The ISO file disappeared after Cancel in the console</source>
        <translation>Le fichier ISO a disparu après un clic sur Annuler dans la console</translation>
    </message>
    <message>
        <source>DISM can&apos;t mount or unmount the boot image (0xc1420117, 0xc1420127)</source>
        <translation>DISM ne peut pas monter ou démonter l’image de démarrage (0xc1420117, 0xc1420127)</translation>
    </message>
    <message>
        <source>The console doesn&apos;t accept the PFX file</source>
        <translation>La console n’accepte pas le fichier PFX</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>the SMS Providers</source>
        <translation>les fournisseurs SMS</translation>
    </message>
    <message>
        <source>the sites</source>
        <translation>les sites</translation>
    </message>
    <message>
        <source>the installed updates</source>
        <translation>les mises à jour installées</translation>
    </message>
    <message>
        <source>the site settings</source>
        <translation>les paramètres du site</translation>
    </message>
    <message>
        <source>the trusted root certification authorities</source>
        <translation>les autorités de certification racines de confiance</translation>
    </message>
    <message>
        <source>the cloud management gateways</source>
        <translation>les passerelles de gestion cloud</translation>
    </message>
    <message>
        <source>the gateway endpoints</source>
        <translation>les points de terminaison de la passerelle</translation>
    </message>
    <message>
        <source>the site system roles</source>
        <translation>les rôles de système de site</translation>
    </message>
    <message>
        <source>the deployments</source>
        <translation>les déploiements</translation>
    </message>
    <message>
        <source>the task sequences</source>
        <translation>les séquences de tâches</translation>
    </message>
    <message>
        <source>the task sequence references</source>
        <translation>les références des séquences de tâches</translation>
    </message>
    <message>
        <source>the content versions</source>
        <translation>les versions du contenu</translation>
    </message>
    <message>
        <source>the content status</source>
        <translation>l’état du contenu</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>les regroupements</translation>
    </message>
    <message>
        <source>the unknown computer objects</source>
        <translation>les objets d’ordinateur inconnu</translation>
    </message>
    <message>
        <source>the client settings</source>
        <translation>les paramètres client</translation>
    </message>
    <message>
        <source>the boundary groups</source>
        <translation>les groupes de limites</translation>
    </message>
    <message>
        <source>the boot images</source>
        <translation>les images de démarrage</translation>
    </message>
    <message>
        <source>the media certificates</source>
        <translation>les certificats de média</translation>
    </message>
</context>
<context>
    <name>SnapshotValues</name>
    <message>
        <source>a group in braces is expected</source>
        <translation>un groupe entre accolades est attendu</translation>
    </message>
    <message>
        <source>a list in brackets is expected</source>
        <translation>une liste entre crochets est attendue</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <translation>un texte entre guillemets est attendu</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a time such as 2026-11-20T08:15:30Z is expected</source>
        <translation>une heure telle que 2026-11-20T08:15:30Z est attendue</translation>
    </message>
    <message>
        <source>read, partly, failed or not-asked is expected</source>
        <translation>read, partly, failed ou not-asked est attendu</translation>
    </message>
</context>
<context>
    <name>StickLabel</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Boot medium for Windows</source>
        <translation>Média de démarrage Windows</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>If found: %1</source>
        <translation>Si vous le trouvez&#x202f;: %1</translation>
    </message>
    <message>
        <source>Labels for boot media</source>
        <translation>Étiquettes pour médias de démarrage</translation>
    </message>
</context>
<context>
    <name>StickState</name>
    <message>
        <source>Not changed.</source>
        <translation>Inchangée.</translation>
    </message>
    <message>
        <source>Not usable. Write it again, or empty it with cmgmedia restore.</source>
        <translation>Inutilisable. Réécrivez-la, ou videz-la avec cmgmedia restore.</translation>
    </message>
    <message>
        <source>Written, but not verified.</source>
        <translation>Écrite, mais pas vérifiée.</translation>
    </message>
    <message>
        <source>Written and verified.</source>
        <translation>Écrite et vérifiée.</translation>
    </message>
</context>
<context>
    <name>Sticks</name>
    <message>
        <source>USB drives are being written</source>
        <translation>Écriture de clés USB en cours</translation>
    </message>
    <message>
        <source>It wasn&apos;t turned off:</source>
        <translation>Elle n’a pas été mise hors tension&#x202f;:</translation>
    </message>
</context>
<context>
    <name>TaskbarProgress</name>
    <message>
        <source>%1 % - %2</source>
        <extracomment>The title of the window while it works: how far it got, and what it is otherwise called.</extracomment>
        <translation>%1&#x202f;% - %2</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>&amp;Inspect a medium</source>
        <translation>E&amp;xaminer un média</translation>
    </message>
    <message>
        <source>&amp;Compare two media</source>
        <translation>&amp;Comparer deux médias</translation>
    </message>
    <message>
        <source>&amp;Verify a medium</source>
        <translation>&amp;Vérifier un média</translation>
    </message>
    <message>
        <source>&amp;Trust editor for a boot image</source>
        <translation>É&amp;diteur d’approbation d’une image de démarrage</translation>
    </message>
    <message>
        <source>&amp;PFX check</source>
        <translation>Contrôle d’un fichier &amp;PFX</translation>
    </message>
    <message>
        <source>Check a task &amp;sequence</source>
        <translation>Contrôler une &amp;séquence de tâches</translation>
    </message>
    <message>
        <source>It &amp;failed at the PC</source>
        <translation>Éc&amp;hec sur le PC</translation>
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
        <translation>démarre sur le média</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Démarrage sécurisé</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>doesn&apos;t start</source>
        <translation>ne démarre pas</translation>
    </message>
    <message>
        <source>not known whether it starts</source>
        <translation>on ignore s’il démarre</translation>
    </message>
    <message>
        <source>Missing CA</source>
        <translation>AC manquante</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>AC racine</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>AC émettrice</translation>
    </message>
    <message>
        <source>Missing: %1. Drop its certificate here.</source>
        <extracomment>A certificate that is not in the boot image.</extracomment>
        <translation>Manquant&#x202f;: %1. Déposez son certificat ici.</translation>
    </message>
    <message>
        <source>%1, will be added</source>
        <extracomment>A certificate that the build puts into the boot image.</extracomment>
        <translation>%1, sera ajouté</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Drop its server certificate here.</source>
        <translation>Déposez son certificat de serveur ici.</translation>
    </message>
    <message>
        <source>%1, only sent by the gateway</source>
        <extracomment>A certificate that is not in the boot image, but that the gateway sends.</extracomment>
        <translation>%1, envoyé par la passerelle seule</translation>
    </message>
</context>
<context>
    <name>TrustPick</name>
    <message>
        <source>%1 isn&apos;t used: it expired on %2, and its successor is there.</source>
        <translation>%1 n’est pas utilisé&#x202f;: il a expiré le %2, et son successeur est présent.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: it expired on %2.</source>
        <translation>%1 n’est pas utilisé&#x202f;: il a expiré le %2.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: it isn&apos;t valid before %2.</source>
        <translation>%1 n’est pas utilisé&#x202f;: il n’est pas valide avant le %2.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: its issuer %2 is missing from the files and the boot image.</source>
        <translation>%1 n’est pas utilisé&#x202f;: son émetteur %2 est absent des fichiers et de l’image de démarrage.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: it&apos;s in the boot image&apos;s Disallowed store, which overrides all others.</source>
        <translation>%1 n’est pas utilisé&#x202f;: il figure dans le magasin Disallowed de l’image de démarrage, qui prévaut sur tous les autres.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: it isn&apos;t a CA certificate.</source>
        <translation>%1 n’est pas utilisé&#x202f;: ce n’est pas un certificat d’autorité de certification.</translation>
    </message>
    <message>
        <source>%1 has a key that is too short: %2.</source>
        <translation>%1 a une clé trop courte&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is signed with %2, which has known collisions.</source>
        <translation>%1 est signé avec %2, pour lequel des collisions sont connues.</translation>
    </message>
    <message>
        <source>%1 is an X.509 version %2 certificate, which can&apos;t say that it&apos;s a CA. Windows treats it as a root because it&apos;s self-signed and in ROOT.</source>
        <translation>%1 est un certificat X.509 version %2, qui ne peut pas indiquer qu’il s’agit d’une autorité de certification. Windows le traite comme une racine parce qu’il est auto-signé et se trouve dans ROOT.</translation>
    </message>
    <message>
        <source>%1 has no basicConstraints, so it doesn&apos;t say that it&apos;s a CA. Windows treats it as a root because it&apos;s self-signed and in ROOT.</source>
        <translation>%1 n’a pas de basicConstraints et n’indique donc pas qu’il s’agit d’une autorité de certification. Windows le traite comme une racine parce qu’il est auto-signé et se trouve dans ROOT.</translation>
    </message>
</context>
<context>
    <name>TrustReview</name>
    <message>
        <source>also in Disallowed, which overrides all other stores</source>
        <translation>figure aussi dans Disallowed, qui prévaut sur tous les autres magasins</translation>
    </message>
    <message>
        <source>expired: remove it, and add its successor</source>
        <translation>expiré&#x202f;: supprimez-le, et ajoutez son successeur</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>pas encore valide</translation>
    </message>
    <message>
        <source>an intermediate, which doesn&apos;t belong in this store: remove it and add it again</source>
        <translation>un certificat intermédiaire, qui n’a pas sa place dans ce magasin&#x202f;: supprimez-le et ajoutez-le à nouveau</translation>
    </message>
    <message>
        <source>a root, which works only in ROOT: remove it and add it again</source>
        <translation>un certificat racine, qui ne fonctionne que dans ROOT&#x202f;: supprimez-le et ajoutez-le à nouveau</translation>
    </message>
    <message>
        <source>not a CA certificate: it has no effect here</source>
        <translation>pas un certificat d’autorité de certification&#x202f;: il n’a aucun effet ici</translation>
    </message>
</context>
<context>
    <name>ValueReader</name>
    <message>
        <source>a group in braces is expected</source>
        <translation>un groupe entre accolades est attendu</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <translation>un texte entre guillemets est attendu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>un nombre entier supérieur ou égal à 0 est attendu</translation>
    </message>
    <message>
        <source>a list in brackets is expected</source>
        <translation>une liste entre crochets est attendue</translation>
    </message>
    <message>
        <source>a text in quotes is expected, or null to remove the variable</source>
        <translation>un texte entre guillemets est attendu, ou null pour supprimer la variable</translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation>l’une de ces valeurs est attendue&#x202f;: %1</translation>
    </message>
    <message>
        <source>half a character, as in \ud800, isn&apos;t text</source>
        <translation>un demi-caractère, comme dans \ud800, n’est pas du texte</translation>
    </message>
    <message>
        <source>this is required</source>
        <translation>cette valeur est obligatoire</translation>
    </message>
    <message>
        <source>a date such as 2027-11-21 is expected</source>
        <translation>une date telle que 2027-11-21 est attendue</translation>
    </message>
    <message>
        <source>1 is expected</source>
        <translation>1 est attendu</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>il manque une virgule ou une accolade fermante</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>il manque une virgule ou un crochet fermant</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>il manque un deux-points</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>il manque un guillemet</translation>
    </message>
    <message>
        <source>a single backslash, but JSON needs two</source>
        <translation>une seule barre oblique inverse, alors que JSON en exige deux</translation>
    </message>
    <message>
        <source>it isn&apos;t UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <translation>il y a quelque chose après la fin</translation>
    </message>
    <message>
        <source>neither text in quotation marks nor a number</source>
        <translation>ni un texte entre guillemets ni un nombre</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>la taille dépasse 1&#xa0;Mio</translation>
    </message>
    <message>
        <source>no key of a profile has this name</source>
        <translation>aucune clé de profil ne porte ce nom</translation>
    </message>
</context>
<context>
    <name>VerifyMedium</name>
    <message>
        <source>In the boot image, doesn&apos;t match its hash: %1</source>
        <translation>Dans l’image de démarrage, ne correspond pas à son hachage&#x202f;: %1</translation>
    </message>
    <message>
        <source>The boot image doesn&apos;t match its integrity table</source>
        <translation>L’image de démarrage ne correspond pas à sa table d’intégrité</translation>
    </message>
    <message numerus="yes">
        <source>%1 doesn&apos;t match its manifest (%n files checked). Write it again.</source>
        <translation>
            <numerusform>%1 ne correspond pas à son manifeste (%n fichier vérifié). Réécrivez-le.</numerusform>
            <numerusform>%1 ne correspond pas à son manifeste (%n fichiers vérifiés). Réécrivez-le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was written (%n files match their hashes), but its boot image was already damaged before. Copy boot.wim again from your site and build the medium again.</source>
        <translation>
            <numerusform>%1 est tel qu’il a été écrit (%n fichier correspond à son hachage), mais son image de démarrage était déjà endommagée auparavant. Copiez à nouveau boot.wim depuis votre site et recréez le média.</numerusform>
            <numerusform>%1 est tel qu’il a été écrit (%n fichiers correspondent à leurs hachages), mais son image de démarrage était déjà endommagée auparavant. Copiez à nouveau boot.wim depuis votre site et recréez le média.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may be failing: it had read or write errors, although %n files match their hashes now. Copy the medium to another USB drive.</source>
        <translation>
            <numerusform>%1 est peut-être sur le point de tomber en panne&#x202f;: il y a eu des erreurs de lecture ou d’écriture, bien que %n fichier corresponde maintenant à son hachage. Copiez le média sur une autre clé USB.</numerusform>
            <numerusform>%1 est peut-être sur le point de tomber en panne&#x202f;: il y a eu des erreurs de lecture ou d’écriture, bien que %n fichiers correspondent maintenant à leurs hachages. Copiez le média sur une autre clé USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact, with notes: %n files match their hashes. Other files were left by computers that opened it and do no harm.</source>
        <translation>
            <numerusform>%1 est intact, avec des remarques&#x202f;: %n fichier correspond à son hachage. D’autres fichiers ont été laissés par des ordinateurs qui l’ont ouvert et sont sans conséquence.</numerusform>
            <numerusform>%1 est intact, avec des remarques&#x202f;: %n fichiers correspondent à leurs hachages. D’autres fichiers ont été laissés par des ordinateurs qui l’ont ouvert et sont sans conséquence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n files match their hashes, and its structure is valid.</source>
        <translation>
            <numerusform>%1 est intact&#x202f;: %n fichier correspond à son hachage, et sa structure est valide.</numerusform>
            <numerusform>%1 est intact&#x202f;: %n fichiers correspondent à leurs hachages, et sa structure est valide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n files match their hashes.</source>
        <translation>
            <numerusform>%1 est intact&#x202f;: %n fichier correspond à son hachage.</numerusform>
            <numerusform>%1 est intact&#x202f;: %n fichiers correspondent à leurs hachages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also found: %1</source>
        <extracomment>A file or folder, and the system that left it there: &quot;.DS_Store (macOS)&quot;</extracomment>
        <translation>Également trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>A computer opened the USB drive for writing: %1</source>
        <extracomment>The parts of a stick&apos;s structure: &quot;boot records, folders&quot;</extracomment>
        <translation>Un ordinateur a ouvert la clé USB en écriture&#x202f;: %1</translation>
    </message>
    <message>
        <source>A computer recorded read or write errors on the USB drive: %1</source>
        <extracomment>The same</extracomment>
        <translation>Un ordinateur a enregistré des erreurs de lecture ou d’écriture sur la clé USB&#x202f;: %1</translation>
    </message>
    <message>
        <source>its folders don&apos;t lead to the manifest</source>
        <translation>ses dossiers ne mènent pas au manifeste</translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n contents match their hashes.</source>
        <translation>
            <numerusform>%1 est intact&#x202f;: %n contenu correspond à son hachage.</numerusform>
            <numerusform>%1 est intact&#x202f;: %n contenus correspondent à leurs hachages.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t match its integrity table. Copy it again from your site.</source>
        <translation>%1 ne correspond pas à sa table d’intégrité. Copiez-le à nouveau depuis votre site.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n of its contents don&apos;t match their hashes. Copy it again from your site.</source>
        <translation>
            <numerusform>%1 est endommagé&#x202f;: %n de ses contenus ne correspond pas à son hachage. Copiez-le à nouveau depuis votre site.</numerusform>
            <numerusform>%1 est endommagé&#x202f;: %n de ses contenus ne correspondent pas à leurs hachages. Copiez-le à nouveau depuis votre site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Password of the new medium:</source>
        <translation>Mot de passe du nouveau média&#xa0;:</translation>
    </message>
    <message>
        <source>Password of the PFX file:</source>
        <translation>Mot de passe du fichier PFX&#xa0;:</translation>
    </message>
    <message>
        <source>%1 uses locations that aren&apos;t on this PC: %2</source>
        <translation>%1 utilise des emplacements qui ne se trouvent pas sur ce PC&#xa0;: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>%1 uses locations that aren&apos;t on this PC: %2
Opening it connects to them with your account. Continue only if you know where the profile comes from.
Type %3 to continue:</source>
        <translation>%1 utilise des emplacements qui ne se trouvent pas sur ce PC&#xa0;: %2
L’ouvrir établit une connexion à ces emplacements avec votre compte. Ne continuez que si vous connaissez la provenance du profil.
Tapez %3 pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Password of the imported medium:</source>
        <translation>Mot de passe du média importé&#xa0;:</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>Affiche un document JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>Output to use instead of the profile&apos;s.</source>
        <translation>Sortie à utiliser à la place de celle du profil.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Affiche ce texte.</translation>
    </message>
    <message>
        <source>%1 needs more arguments: cmgmedia %2</source>
        <translation>Il manque des arguments à %1&#xa0;: cmgmedia %2</translation>
    </message>
    <message>
        <source>%1 isn&apos;t expected here</source>
        <translation>%1 n’est pas attendu ici</translation>
    </message>
    <message>
        <source>The command %1 doesn&apos;t exist.</source>
        <translation>La commande %1 n’existe pas.</translation>
    </message>
    <message>
        <source>cmgmedia makes Configuration Manager boot media that trust your cloud management gateway.</source>
        <translation>cmgmedia crée des médias de démarrage Configuration Manager qui approuvent votre passerelle de gestion cloud.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Run &apos;cmgmedia help COMMAND&apos; for details, &apos;cmgmedia --version&apos; for the version.</source>
        <translation>Exécutez «&#xa0;cmgmedia help COMMAND&#xa0;» pour plus de détails, «&#xa0;cmgmedia --version&#xa0;» pour la version.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODE DE SORTIE</translation>
    </message>
    <message>
        <source>0    done
1    there are findings that block
2    invalid arguments
3    failed; see the message on standard error
130  interrupted with Ctrl-C; no partial output left</source>
        <translation>0    terminé
1    certains constats sont bloquants
2    arguments non valides
3    échec&#xa0;; voir le message sur l’erreur standard
130  interrompu par Ctrl-C&#xa0;; aucune sortie partielle n’est laissée</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EXEMPLES</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Sortie standard</translation>
    </message>
    <message>
        <source>For help, run &apos;cmgmedia help&apos;.</source>
        <translation>Pour obtenir de l’aide, exécutez «&#xa0;cmgmedia help&#xa0;».</translation>
    </message>
    <message>
        <source>no rule is called %1</source>
        <translation>aucune règle ne s’appelle %1</translation>
    </message>
    <message>
        <source>--out is for a file and --device for a USB drive: use only one of them.</source>
        <translation>--out est destiné à un fichier et --device à une clé USB&#xa0;: n’utilisez que l’une de ces options.</translation>
    </message>
    <message>
        <source>This profile is for USB drives: choose them with --device. &apos;cmgmedia devices&apos; lists them.</source>
        <translation>Ce profil est destiné à des clés USB&#xa0;: choisissez-les avec --device. «&#xa0;cmgmedia devices&#xa0;» les répertorie.</translation>
    </message>
    <message>
        <source>create the medium that a profile describes</source>
        <translation>crée le média décrit par un profil</translation>
    </message>
    <message>
        <source>Imports the medium from the profile, adds the profile&apos;s certificates to its boot image, makes the profile&apos;s changes, and writes a bootable ISO file or the image file of a bootable USB drive. The file gets its final name only after it was verified: read back, opened again, and compared. If something fails, no file is left.

With --device, writes the medium directly to USB drives, like the write command: all at the same time, and each one is verified. Everything on the drives is erased.

The imported medium is never changed. Everything that the profile doesn&apos;t mention is copied unchanged, including the identity that the site gave the medium: the new medium is a clone that expires, and can be blocked, together with the imported one.

If SOURCE_DATE_EPOCH is set, two builds of the same profile are identical bit for bit.</source>
        <translation>Importe le média du profil, ajoute les certificats du profil à son image de démarrage, effectue les modifications du profil et écrit un fichier ISO de démarrage ou le fichier image d’une clé USB de démarrage. Le fichier ne reçoit son nom définitif qu’après avoir été vérifié&#xa0;: relu, rouvert et comparé. En cas d’échec, aucun fichier n’est laissé.

Avec --device, écrit le média directement sur des clés USB, comme la commande write&#xa0;: toutes en même temps, et chacune est vérifiée. Tout le contenu des clés est effacé.

Le média importé n’est jamais modifié. Tout ce que le profil ne mentionne pas est copié tel quel, y compris l’identité que le site a donnée au média&#xa0;: le nouveau média est un clone, qui expire et peut être bloqué en même temps que le média importé.

Si SOURCE_DATE_EPOCH est défini, deux créations à partir du même profil sont identiques au bit près.</translation>
    </message>
    <message>
        <source>Replace an existing output.</source>
        <translation>Remplace une sortie existante.</translation>
    </message>
    <message>
        <source>Don&apos;t read the medium back. A file is still opened and checked.</source>
        <translation>Ne relit pas le média. Un fichier est tout de même ouvert et vérifié.</translation>
    </message>
    <message>
        <source>Build although this rule says that the medium can&apos;t work. Use one option for each rule. The report records it.</source>
        <translation>Crée le média bien que cette règle indique qu’il ne peut pas fonctionner. Utilisez une option par règle. Le rapport le consigne.</translation>
    </message>
    <message>
        <source>Write the whole acceptance checklist for the scenario, with results, open questions, and space for initials: .html or .md.</source>
        <translation>Écrit toute la liste de contrôle du scénario, avec les résultats, les questions ouvertes et de la place pour des initiales&#xa0;: .html ou .md.</translation>
    </message>
    <message>
        <source>the checklist can be written as .html or .md, not as %1</source>
        <translation>la liste de contrôle peut être écrite en .html ou .md, pas en %1</translation>
    </message>
    <message>
        <source>find what would fail on the remote PC</source>
        <translation>recherche ce qui échouerait sur le PC distant</translation>
    </message>
    <message>
        <source>Opens everything in the profile, applies every rule, and prints what can&apos;t be read and what it found, most serious first. This includes everything that would stop the build command, except passwords. Nothing is written.</source>
        <translation>Ouvre tout ce que contient le profil, applique toutes les règles, et affiche ce qui ne peut pas être lu et les constats, les plus graves en premier. Cela inclut tout ce qui arrêterait la commande build, sauf les mots de passe. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Replace an existing checklist.</source>
        <translation>Remplace une liste de contrôle existante.</translation>
    </message>
    <message>
        <source>Password of the second medium, if it differs from the first.</source>
        <translation>Mot de passe du second média, s’il diffère de celui du premier.</translation>
    </message>
    <message>
        <source>Password of %1 (press Enter to continue without it):</source>
        <extracomment>A file or folder.</extracomment>
        <translation>Mot de passe de %1 (appuyez sur Entrée pour continuer sans)&#xa0;:</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>The identity is unchanged.</source>
        <translation>L’identité est inchangée.</translation>
    </message>
    <message>
        <source>The identity is different.</source>
        <translation>L’identité est différente.</translation>
    </message>
    <message>
        <source>No differences found.</source>
        <translation>Aucune différence trouvée.</translation>
    </message>
    <message>
        <source>The same on both: %1 files, %2 variables.</source>
        <translation>Identiques sur les deux&#xa0;: %1 fichiers, %2 variables.</translation>
    </message>
    <message>
        <source>show what differs between two media</source>
        <translation>montre ce qui diffère entre deux médias</translation>
    </message>
    <message>
        <source>Compares two boot media (ISO files, folders, USB drives, or their images): for example last year&apos;s and today&apos;s, or yours and the one from the console. It lists every difference in identity, label, size, password, media variables, trusted certificates, boot image, boot files, and files, and says how much is the same.

Files are compared byte by byte. The media variables are compared decrypted, because encrypting them twice never gives the same result. Values of secret variables are compared, but never shown.

Without the password of a medium, its variables can&apos;t be compared; the result says so. The exit code is 0 whether the media differ or not.</source>
        <translation>Compare deux médias de démarrage (fichiers ISO, dossiers, clés USB ou leurs images)&#xa0;: par exemple celui de l’an dernier et celui d’aujourd’hui, ou le vôtre et celui de la console. Répertorie toutes les différences d’identité, d’étiquette, de taille, de mot de passe, de variables de média, de certificats approuvés, d’image de démarrage, de fichiers de démarrage et de fichiers, et indique ce qui est identique.

Les fichiers sont comparés octet par octet. Les variables de média sont comparées déchiffrées, car les chiffrer deux fois ne donne jamais le même résultat. Les valeurs des variables secrètes sont comparées, mais jamais affichées.

Sans le mot de passe d’un média, ses variables ne peuvent pas être comparées&#xa0;; le résultat l’indique. Le code de sortie est 0, que les médias diffèrent ou non.</translation>
    </message>
    <message>
        <source>Password for the medium:</source>
        <translation>Mot de passe à donner au média&#xa0;:</translation>
    </message>
    <message>
        <source>The console created %1.</source>
        <translation>La console a créé %1.</translation>
    </message>
    <message>
        <source>console has: script PROFILE, run PROFILE</source>
        <translation>console propose&#xa0;: script PROFILE, run PROFILE</translation>
    </message>
    <message>
        <source>create the first medium with the console</source>
        <translation>crée le premier média avec la console</translation>
    </message>
    <message>
        <source>Only your site can issue the certificate and token of a medium, so the console has to create one first. The profile&apos;s console group contains the answers for it. Missing answers are taken from the medium that the profile imports, if it can be read. Otherwise, the script asks.

script prints the PowerShell script to run on a PC with the console. It uses New-CMBootableMedia, contains no secrets, and marks with [verify] what Microsoft doesn&apos;t document, mainly how to specify a gateway. If the cmdlets don&apos;t accept the gateway, the script says so; then create the medium with the console&apos;s wizard.

run starts that script on this PC, which needs the console and administrator permission, and shows new lines in CreateTsMedia.log while it runs. The medium is written to source.path if the profile&apos;s source.kind is console-made. Otherwise, it&apos;s written next to the output. Existing files are never replaced.</source>
        <translation>Seul votre site peut émettre le certificat et le jeton d’un média&#xa0;; la console doit donc en créer un d’abord. Le groupe console du profil contient les réponses à lui donner. Les réponses manquantes sont tirées du média que le profil importe, s’il peut être lu. Sinon, le script les demande.

script affiche le script PowerShell à exécuter sur un PC équipé de la console. Il utilise New-CMBootableMedia, ne contient aucun secret et marque par [verify] ce que Microsoft ne documente pas, principalement la façon d’indiquer une passerelle. Si les applets de commande n’acceptent pas la passerelle, le script l’indique&#xa0;; créez alors le média avec l’assistant de la console.

run lance ce script sur ce PC, ce qui nécessite la console et l’autorisation d’administrateur, et affiche les nouvelles lignes de CreateTsMedia.log pendant son exécution. Le média est écrit dans source.path si source.kind a la valeur console-made dans le profil. Sinon, il est écrit à côté de la sortie. Les fichiers existants ne sont jamais remplacés.</translation>
    </message>
    <message>
        <source>Write the script to a file.</source>
        <translation>Écrit le script dans un fichier.</translation>
    </message>
    <message>
        <source>Replace an existing file.</source>
        <translation>Remplace un fichier existant.</translation>
    </message>
    <message>
        <source>Password for the medium. For script: the password of the medium that answers are taken from.</source>
        <translation>Mot de passe à donner au média. Pour script&#xa0;: le mot de passe du média dont les réponses sont tirées.</translation>
    </message>
    <message>
        <source>There is no USB drive to write to.</source>
        <translation>Il n’y a aucune clé USB sur laquelle écrire.</translation>
    </message>
    <message>
        <source>list the USB drives that you can write to</source>
        <translation>répertorie les clés USB sur lesquelles vous pouvez écrire</translation>
    </message>
    <message>
        <source>Lists USB drives, USB disks, and memory cards with their size, serial number, and contents. Disks that belong to this computer&apos;s system are never listed and never written.

write and restore require the serial number before they erase a drive. If a drive has no serial number, they use its size in bytes.</source>
        <translation>Répertorie les clés USB, les disques USB et les cartes mémoire avec leur taille, leur numéro de série et leur contenu. Les disques qui font partie du système de cet ordinateur ne sont jamais répertoriés et rien n’y est jamais écrit.

write et restore exigent le numéro de série avant d’effacer une clé. Si une clé n’a pas de numéro de série, ces commandes utilisent sa taille en&#xa0;octets.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>Replaced: %1 (%2)</source>
        <translation>Remplacé&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>--attempt needs a number, such as 1, not %1.</source>
        <translation>--attempt nécessite un nombre, par exemple 1, et non %1.</translation>
    </message>
    <message>
        <source>--html and --bundle can&apos;t be used together.</source>
        <translation>--html et --bundle ne peuvent pas être utilisés ensemble.</translation>
    </message>
    <message>
        <source>find out from logs why it failed at the PC</source>
        <translation>recherche dans les journaux la cause de l’échec sur le PC</translation>
    </message>
    <message>
        <source>Reads smsts.log and other Configuration Manager logs, and says in one sentence what failed, what to do about it, and which line shows it. Then it lists other findings, what was recovered from, and what only looks like an error. You can use a text file with lines from a mail or a forum, or - for standard input.

With a profile or a medium, it compares them with the log.

The exit code is 0 if nothing failed, 1 if a cause was found, and 3 if nothing could be read. It never uses the network.</source>
        <translation>Lit smsts.log et d’autres journaux de Configuration Manager, et indique en une phrase ce qui a échoué, ce qu’il faut faire et quelle ligne le montre. Répertorie ensuite les autres constats, ce qui a été surmonté et ce qui ressemble seulement à une erreur. Vous pouvez utiliser un fichier texte contenant des lignes d’un e-mail ou d’un forum, ou - pour l’entrée standard.

Avec un profil ou un média, les compare au journal.

Le code de sortie est 0 si rien n’a échoué, 1 si une cause a été trouvée, et 3 si rien n’a pu être lu. Le réseau n’est jamais utilisé.</translation>
    </message>
    <message>
        <source>Compare with this profile.</source>
        <translation>Compare avec ce profil.</translation>
    </message>
    <message>
        <source>Compare with this medium: an ISO file or a folder.</source>
        <translation>Compare avec ce média&#xa0;: un fichier ISO ou un dossier.</translation>
    </message>
    <message>
        <source>Check this start of Windows PE in the log instead of the last one.</source>
        <translation>Examine ce démarrage de Windows PE dans le journal au lieu du dernier.</translation>
    </message>
    <message>
        <source>Write a readable page without secrets and names.</source>
        <translation>Écrit une page lisible, sans secrets ni noms.</translation>
    </message>
    <message>
        <source>Write a ZIP file to share: the logs without secrets and names, and the diagnosis.</source>
        <translation>Écrit un fichier ZIP à partager&#xa0;: les journaux sans secrets ni noms, et le diagnostic.</translation>
    </message>
    <message>
        <source>Remove only secrets from the output.</source>
        <translation>Ne retire que les secrets de la sortie.</translation>
    </message>
    <message>
        <source>Enter a code or the ID of a screen, or use --screens.</source>
        <translation>Entrez un code ou l’ID d’un écran, ou utilisez --screens.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an error code.</source>
        <translation>%1 n’est pas un code d’erreur.</translation>
    </message>
    <message>
        <source>explain what an error code means here</source>
        <translation>explique ce que signifie un code d’erreur dans ce contexte</translation>
    </message>
    <message>
        <source>Explains error codes from logs for working with boot media: their names, their parts, where to look, and what they&apos;re often mistaken for. Codes can be hexadecimal with or without 0x, decimal, or negative after --.

Without a log, --screens lists what someone may have seen, with its ID, possible causes, and what to do.

The exit code is 3 if only the parts of a code are known.</source>
        <translation>Explique les codes d’erreur des journaux dans le contexte des médias de démarrage&#xa0;: leurs noms, leurs éléments, où chercher et avec quoi ils sont souvent confondus. Les codes peuvent être hexadécimaux avec ou sans 0x, décimaux, ou négatifs après --.

Sans journal, --screens répertorie ce qu’une personne a pu voir, avec son ID, les causes possibles et ce qu’il faut faire.

Le code de sortie est 3 si seuls les éléments d’un code sont connus.</translation>
    </message>
    <message>
        <source>List the screens that leave no line in a log.</source>
        <translation>Répertorie les écrans qui ne laissent aucune ligne dans un journal.</translation>
    </message>
    <message>
        <source>Password of the medium:</source>
        <translation>Mot de passe du média&#xa0;:</translation>
    </message>
    <message>
        <source>Password of the medium (press Enter to continue without it):</source>
        <translation>Mot de passe du média (appuyez sur Entrée pour continuer sans)&#xa0;:</translation>
    </message>
    <message>
        <source>show what is on a medium or in one of its files</source>
        <translation>montre ce que contient un média ou l’un de ses fichiers</translation>
    </message>
    <message>
        <source>Shows what a file or folder is, by its content and not by its name, and what it contains: a medium (ISO file, folder, USB drive or its image), a boot.wim, a Variables.dat, a PFX file, or certificates (.cer, .pem, .p7b, .sst, .reg). For a medium: its type, site code, management point, media GUID, certificate and expiration, prestart command, boot image, trusted certificates, and boot files. For a boot manager (.efi): its version, security version (SVN), signer, and Secure Boot CA.

A few lines are shown for boot configuration data (BCD) and other registry hives, boot.sdi, boot code and boot images of discs, Secure Boot signature lists (db, dbx), other media (Windows Setup, MDT), logs, INI files, task sequence exports, and this program&apos;s profiles, manifests, and reports. Other files are only named: cabinets, archives, virtual disks, installers, and web pages saved instead of a download.

Without the media password, the media variables aren&apos;t shown. Private keys, tokens, and passwords are never printed.

The exit code is 0 if something was shown, and 3 if not: the file is damaged, its password is wrong or missing, or it&apos;s of a type that is only named.</source>
        <translation>Montre ce qu’est un fichier ou un dossier, d’après son contenu et non d’après son nom, et ce qu’il contient&#xa0;: un média (fichier ISO, dossier, clé USB ou son image), un boot.wim, un Variables.dat, un fichier PFX ou des certificats (.cer, .pem, .p7b, .sst, .reg). Pour un média&#xa0;: son type, le code de site, le point de gestion, le GUID de média, le certificat et son expiration, la commande de prédémarrage, l’image de démarrage, les certificats approuvés et les fichiers de démarrage. Pour un gestionnaire de démarrage (.efi)&#xa0;: sa version, sa version de sécurité (SVN), son signataire et l’autorité de certification du démarrage sécurisé.

Quelques lignes sont affichées pour les données de configuration de démarrage (BCD) et les autres ruches de Registre, boot.sdi, le code de démarrage et les images de démarrage des disques, les listes de signatures du démarrage sécurisé (db, dbx), les autres médias (programme d’installation de Windows, MDT), les journaux, les fichiers INI, les exports de séquences de tâches, ainsi que les profils, manifestes et rapports de ce programme. Les autres fichiers sont seulement nommés&#xa0;: fichiers CAB, archives, disques virtuels, programmes d’installation et pages web enregistrées à la place d’un téléchargement.

Sans le mot de passe du média, les variables de média ne sont pas affichées. Les clés privées, les jetons et les mots de passe ne sont jamais affichés.

Le code de sortie est 0 si quelque chose a été affiché, et 3 dans le cas contraire&#xa0;: le fichier est endommagé, son mot de passe est incorrect ou absent, ou il est d’un type qui est seulement nommé.</translation>
    </message>
    <message>
        <source>Must be on the content-enabled gateway:</source>
        <translation>Doit se trouver sur la passerelle prenant en charge le contenu&#xa0;:</translation>
    </message>
    <message>
        <source>It couldn&apos;t be checked what must be on the content-enabled gateway: the export doesn&apos;t list it.</source>
        <translation>Impossible de vérifier ce qui doit se trouver sur la passerelle prenant en charge le contenu&#xa0;: l’export ne le répertorie pas.</translation>
    </message>
    <message>
        <source>Other content couldn&apos;t be checked: the export doesn&apos;t list all of it.</source>
        <translation>Le reste du contenu n’a pas pu être vérifié&#xa0;: l’export ne le répertorie pas entièrement.</translation>
    </message>
    <message>
        <source>Task sequence: %1 (%2)</source>
        <translation>Séquence de tâches&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>sans ID</translation>
    </message>
    <message>
        <source>Steps: %1 enabled, %2 of them with a condition; %3 disabled</source>
        <translation>Étapes&#xa0;: %1 activées, dont %2 sous condition&#xa0;; %3 désactivées</translation>
    </message>
    <message>
        <source>--site-version needs four digits, such as 2503, not %1.</source>
        <translation>--site-version nécessite quatre chiffres, par exemple 2503, et non %1.</translation>
    </message>
    <message>
        <source>find task sequence steps that fail over the internet</source>
        <translation>recherche les étapes d’une séquence de tâches qui échouent sur Internet</translation>
    </message>
    <message>
        <source>Reads a task sequence that was exported from the console (.zip, or the .xml in it), prints the content that must be on the gateway, and finds what doesn&apos;t work over the internet: joining a domain, recovery keys in Active Directory, network shares, or a missing CCMHOSTNAME.

Command lines and passwords in the export are neither stored nor printed.</source>
        <translation>Lit une séquence de tâches exportée depuis la console (.zip, ou le .xml qu’il contient), affiche le contenu qui doit se trouver sur la passerelle et recherche ce qui ne fonctionne pas sur Internet&#xa0;: jonction à un domaine, clés de récupération dans Active Directory, partages réseau ou CCMHOSTNAME manquant.

Les lignes de commande et les mots de passe de l’export ne sont ni stockés ni affichés.</translation>
    </message>
    <message>
        <source>Name or package ID of the task sequence to check. Without it, all that no other task sequence in the export runs.</source>
        <translation>Nom ou ID de package de la séquence de tâches à vérifier. Par défaut, toutes celles qu’aucune autre séquence de tâches de l’export n’exécute.</translation>
    </message>
    <message>
        <source>Name of the medium&apos;s gateway. CCMHOSTNAME is compared with it.</source>
        <translation>Nom de la passerelle du média. CCMHOSTNAME lui est comparé.</translation>
    </message>
    <message>
        <source>Version of the site, such as 2503.</source>
        <translation>Version du site, par exemple 2503.</translation>
    </message>
    <message>
        <source>show what build would do, in order, with sizes</source>
        <translation>montre ce que ferait build, dans l’ordre, avec les tailles</translation>
    </message>
    <message>
        <source>Prints the exact steps that build runs for this profile. Nothing is written.</source>
        <translation>Affiche exactement les étapes que build exécute pour ce profil. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Without the verification step.</source>
        <translation>Sans l’étape de vérification.</translation>
    </message>
    <message>
        <source>turn a boot USB drive back into an empty one</source>
        <translation>retransforme une clé USB de démarrage en clé vide</translation>
    </message>
    <message>
        <source>Erases USB drives and gives each one an empty FAT32 volume over its whole size, or over its first 32 GiB. Old data is no longer visible, but isn&apos;t overwritten. To make a lost medium worthless, block its certificate in the console.</source>
        <translation>Efface des clés USB et donne à chacune un volume FAT32 vide, sur toute sa taille ou sur ses 32 premiers Gio. Les anciennes données ne sont plus visibles, mais elles ne sont pas écrasées. Pour rendre inutilisable un média perdu, bloquez son certificat dans la console.</translation>
    </message>
    <message>
        <source>list every rule that check applies</source>
        <translation>répertorie toutes les règles que check applique</translation>
    </message>
    <message>
        <source>Prints the table of rules: what each rule means, how serious it is, what to do, and its source.</source>
        <translation>Affiche la table des règles&#xa0;: la signification de chacune, sa gravité, ce qu’il faut faire et sa source.</translation>
    </message>
    <message>
        <source>As a readable page: docs/rules.md.</source>
        <translation>Sous forme de page lisible&#xa0;: docs/rules.md.</translation>
    </message>
    <message>
        <source>An option of sample has an unknown value.</source>
        <translation>Une option de sample a une valeur inconnue.</translation>
    </message>
    <message>
        <source>The sample lab is in %1. It contains official.iso, like one from the console, and profile.json to build from.</source>
        <translation>Le labo d’exemple se trouve dans %1. Il contient official.iso, semblable à un fichier de la console, et profile.json, à partir duquel créer un média.</translation>
    </message>
    <message>
        <source>create a sample lab to practice with</source>
        <translation>crée un labo d’exemple pour s’exercer</translation>
    </message>
    <message>
        <source>Creates a folder with a temporary PKI, with a boot image, a medium, and a task sequence export like those from the console, and with a profile that builds a medium from it. Everything is labeled LAB. It&apos;s not registered with any site and deploys nothing.

Microsoft&apos;s boot files can&apos;t be redistributed: the medium starts a program that says that this is a lab, not Windows.</source>
        <translation>Crée un dossier contenant une PKI temporaire, une image de démarrage, un média et un export de séquence de tâches semblables à ceux de la console, ainsi qu’un profil qui en crée un média. Tout porte la mention LAB. Le labo n’est inscrit auprès d’aucun site et ne déploie rien.

Les fichiers de démarrage de Microsoft ne peuvent pas être redistribués&#xa0;: le média démarre un programme qui indique qu’il s’agit d’un labo, et non de Windows.</translation>
    </message>
    <message>
        <source>Folder with other boot programs: probe.efi, efisys.bin, etfsboot.com.</source>
        <translation>Dossier contenant d’autres programmes de démarrage&#xa0;: probe.efi, efisys.bin, etfsboot.com.</translation>
    </message>
    <message>
        <source>Incompressible bytes in the boot image; 8.</source>
        <translation>Octets incompressibles dans l’image de démarrage&#xa0;; 8.</translation>
    </message>
    <message>
        <source>For the boot image: none, xpress, or lzx.</source>
        <translation>Pour l’image de démarrage&#xa0;: none, xpress ou lzx.</translation>
    </message>
    <message>
        <source>Add an integrity table to the boot image.</source>
        <translation>Ajoute une table d’intégrité à l’image de démarrage.</translation>
    </message>
    <message>
        <source>For the media variables: aes128, aes256, or 3des.</source>
        <translation>Pour les variables de média&#xa0;: aes128, aes256 ou 3des.</translation>
    </message>
    <message>
        <source>Create the medium without a password.</source>
        <translation>Crée le média sans mot de passe.</translation>
    </message>
    <message>
        <source>it has no certificate that you could block</source>
        <translation>il n’a pas de certificat que vous pourriez bloquer</translation>
    </message>
    <message>
        <source>site fetch writes a file: name it with --out</source>
        <translation>site fetch écrit un fichier&#xa0;: indiquez-le avec --out</translation>
    </message>
    <message>
        <source>--timeout needs seconds, 1 to %1</source>
        <translation>--timeout nécessite un nombre de secondes, de 1 à %1</translation>
    </message>
    <message>
        <source>Asking %1 ...</source>
        <translation>Interrogation de %1 ...</translation>
    </message>
    <message>
        <source>site has: script [PROFILE], fetch SERVER, show SNAPSHOT, lost MEDIUM or REPORT</source>
        <translation>site propose&#xa0;: script [PROFILE], fetch SERVER, show SNAPSHOT, lost MEDIUM ou REPORT</translation>
    </message>
    <message>
        <source>Package ID of a task sequence to ask about. Repeat it for more. Without it: the profile&apos;s, or else all that media can start.</source>
        <translation>ID de package d’une séquence de tâches à interroger. Répétez l’option pour en ajouter. Par défaut&#xa0;: celle du profil, sinon toutes celles qu’un média peut démarrer.</translation>
    </message>
    <message>
        <source>Collection to ask about, in addition to those with deployments. Repeat it for more.</source>
        <translation>Regroupement à interroger, en plus de ceux qui ont des déploiements. Répétez l’option pour en ajouter.</translation>
    </message>
    <message>
        <source>Server with the SMS Provider. Without it, the console&apos;s own.</source>
        <translation>Serveur hébergeant le fournisseur SMS. Par défaut, celui de la console.</translation>
    </message>
    <message>
        <source>Write the script or the snapshot to a file.</source>
        <translation>Écrit le script ou l’instantané dans un fichier.</translation>
    </message>
    <message>
        <source>Certificates to trust for this server, instead of those that this computer trusts: its CA&apos;s, or its own if it&apos;s self-signed.</source>
        <translation>Certificats à approuver pour ce serveur, à la place de ceux que cet ordinateur approuve&#xa0;: celui de son autorité de certification, ou le sien&#xa0;s’il est auto-signé.</translation>
    </message>
    <message>
        <source>The site to ask, if the server knows several.</source>
        <translation>Le site à interroger, si le serveur en connaît plusieurs.</translation>
    </message>
    <message>
        <source>Time limit for one answer. Default: 30.</source>
        <translation>Délai maximal pour une réponse. Valeur par défaut&#xa0;: 30.</translation>
    </message>
    <message>
        <source>check settings that only the site knows</source>
        <translation>vérifie les paramètres que seul le site connaît</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>lu en partie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>not known whether it is blocked</source>
        <translation>on ignore s’il est bloqué</translation>
    </message>
    <message>
        <source>Site %1, read on %2 from %3 (%4).</source>
        <translation>Site %1, lu le %2 depuis %3 (%4).</translation>
    </message>
    <message>
        <source>The account that read it may see everything.</source>
        <translation>Le compte qui l’a lu peut tout voir.</translation>
    </message>
    <message>
        <source>The account that read it may not see everything, so an empty list doesn&apos;t prove that there is nothing.</source>
        <translation>Le compte qui l’a lu ne voit peut-être pas tout&#xa0;; une liste vide ne prouve donc pas qu’il n’y a rien.</translation>
    </message>
    <message>
        <source>What couldn&apos;t be read, and why:</source>
        <translation>Ce qui n’a pas pu être lu, et pourquoi&#xa0;:</translation>
    </message>
    <message>
        <source>Media certificates:</source>
        <translation>Certificats de média&#xa0;:</translation>
    </message>
    <message>
        <source>No image in this WIM is marked as bootable (boot index 0), so a PC would stop with 0xc0000225. To have cmgmedia build mark one, set bootImage.makeBootable in the profile.</source>
        <translation>Aucune image de ce WIM n’est marquée comme démarrable (index de démarrage 0)&#xa0;; un PC s’arrêterait donc avec 0xc0000225. Pour que cmgmedia build en marque une, définissez bootImage.makeBootable dans le profil.</translation>
    </message>
    <message>
        <source>the one that starts</source>
        <translation>celle qui démarre</translation>
    </message>
    <message>
        <source>image %1 starts</source>
        <translation>l’image %1 démarre</translation>
    </message>
    <message>
        <source>none of them starts</source>
        <translation>aucune ne démarre</translation>
    </message>
    <message>
        <source>Image %1 of %2 (%3): %4.</source>
        <translation>Image %1 sur %2 (%3)&#xa0;: %4.</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The boot image has no readable certificate in ROOT, AuthRoot, and CA.</source>
        <translation>L’image de démarrage n’a aucun certificat lisible dans ROOT, AuthRoot et CA.</translation>
    </message>
    <message>
        <source>The boot image trusts no certificates: its stores ROOT, AuthRoot, and CA are empty.</source>
        <translation>L’image de démarrage n’approuve aucun certificat&#xa0;: ses magasins ROOT, AuthRoot et CA sont vides.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a thumbprint: 40 hex digits are needed.</source>
        <translation>%1 n’est pas une empreinte numérique&#xa0;: il faut 40 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>--index needs the number of an image, from 1, not %1.</source>
        <translation>--index nécessite le numéro d’une image, à partir de 1, et non %1.</translation>
    </message>
    <message>
        <source>trust %1 needs --out FILE.</source>
        <translation>trust %1 nécessite --out FILE.</translation>
    </message>
    <message>
        <source>trust has: list WIM, add WIM CERT..., remove WIM THUMBPRINT..., export WIM, simulate WIM GATEWAY.cer CERT...</source>
        <translation>trust propose&#xa0;: list WIM, add WIM CERT..., remove WIM THUMBPRINT..., export WIM, simulate WIM GATEWAY.cer CERT...</translation>
    </message>
    <message>
        <source>show and change the certificates that a boot image trusts</source>
        <translation>affiche et modifie les certificats qu’une image de démarrage approuve</translation>
    </message>
    <message>
        <source>Works on the registry hive in a boot.wim: without mounting, DISM, or Windows. Roots are added to ROOT and AuthRoot, intermediate CAs to CA. A file can contain several certificates: those that aren&apos;t CA certificates, have expired, or lack their issuer aren&apos;t used, and are listed. A file without any usable certificate is refused. list marks certificates that have no effect where they are. You can remove unreadable entries by the name that list shows. The boot image itself is never changed: add and remove write a new one, which gets its name after it was verified.

CERT is a .cer, .crt, or .pem file (DER, PEM, or bare Base64 in any encoding, also several certificates), a .p7b, a .sst, or a .reg file. From a .reg file, only the certificates are used. export writes a file that regedit imports into a hive loaded as HKEY_LOCAL_MACHINE\winpe-offline.

simulate says whether Windows PE, started from this boot image, will trust the gateway with this certificate, and if not, why. With CERT, it checks as if those certificates were added. It uses only the certificates in the hive and doesn&apos;t check revocation. The exit code is 1 if the gateway isn&apos;t trusted.

Don&apos;t replace a site&apos;s boot.&lt;package ID&gt;.wim with the result, because distribution points compare its hash. Use it for media.</source>
        <translation>Agit sur la ruche de Registre d’un boot.wim&#xa0;: sans montage, sans DISM et sans Windows. Les racines sont ajoutées à ROOT et AuthRoot, les autorités de certification intermédiaires à CA. Un fichier peut contenir plusieurs certificats&#xa0;: ceux qui ne sont pas des certificats d’autorité de certification, ont expiré ou dont l’émetteur manque ne sont pas utilisés, et sont répertoriés. Un fichier sans aucun certificat utilisable est refusé. list signale les certificats qui n’ont aucun effet à l’endroit où ils se trouvent. Vous pouvez supprimer les entrées illisibles par le nom que list affiche. L’image de démarrage elle-même n’est jamais modifiée&#xa0;: add et remove en écrivent une nouvelle, qui reçoit son nom après avoir été vérifiée.

CERT est un fichier .cer, .crt ou .pem (DER, PEM ou Base64 seul dans n’importe quel encodage, y compris avec plusieurs certificats), un .p7b, un .sst ou un fichier .reg. D’un fichier .reg, seuls les certificats sont utilisés. export écrit un fichier que regedit importe dans une ruche chargée sous HKEY_LOCAL_MACHINE\winpe-offline.

simulate indique si Windows PE, démarré à partir de cette image de démarrage, approuvera la passerelle avec ce certificat et, dans le cas contraire, pourquoi. Avec CERT, la vérification se fait comme si ces certificats étaient ajoutés. Seuls les certificats de la ruche sont utilisés, et la révocation n’est pas vérifiée. Le code de sortie est 1 si la passerelle n’est pas approuvée.

Ne remplacez pas le boot.&lt;ID de package&gt;.wim d’un site par le résultat, car les points de distribution comparent son hachage. Utilisez-le pour des médias.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>Le nouveau fichier.</translation>
    </message>
    <message>
        <source>Image in the WIM. Default: the one that starts.</source>
        <translation>Image dans le WIM. Par défaut&#xa0;: celle qui démarre.</translation>
    </message>
    <message>
        <source>The name that the medium asks for. Without it, names aren&apos;t compared.</source>
        <translation>Le nom que le média demande. Sans cette option, les noms ne sont pas comparés.</translation>
    </message>
    <message>
        <source>Export for HKEY_LOCAL_MACHINE\SOFTWARE instead.</source>
        <translation>Exporte plutôt pour HKEY_LOCAL_MACHINE\SOFTWARE.</translation>
    </message>
    <message>
        <source>would be added to %1</source>
        <translation>serait ajouté à %1</translation>
    </message>
    <message>
        <source>not in the boot image</source>
        <translation>absent de l’image de démarrage</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>la passerelle</translation>
    </message>
    <message>
        <source>It doesn&apos;t say that it&apos;s a CA (no basicConstraints). Windows treats it as a root because it&apos;s self-signed and in ROOT.</source>
        <translation>Il n’indique pas qu’il s’agit d’une autorité de certification (pas de basicConstraints). Windows le traite comme une racine parce qu’il est auto-signé et se trouve dans ROOT.</translation>
    </message>
    <message>
        <source>public address</source>
        <translation>adresse publique</translation>
    </message>
    <message>
        <source>not reachable from the internet</source>
        <translation>inaccessible depuis Internet</translation>
    </message>
    <message>
        <source>Names weren&apos;t compared: there is no --host.</source>
        <translation>Les noms n’ont pas été comparés&#xa0;: --host n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Revocation wasn&apos;t checked.</source>
        <translation>La révocation n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>check a finished medium against its manifest, or a boot image against its hashes</source>
        <translation>vérifie un média terminé par rapport à son manifeste, ou une image de démarrage par rapport à ses hachages</translation>
    </message>
    <message>
        <source>Checks a medium that this program created against the manifest on it: the hash of every file and, for a disc, a USB drive, or an image of one, everything that makes it start and leads to its files (master boot record, boot catalog, every copy of the folders and of the file allocation table), its size, and that there is nothing else between the files. If nothing differs, it opens the boot image and its registry hive, and unpacks the boot image to check its contents against their hashes. So it also finds damage from before the medium was created. It needs no password, so you can check the medium at the branch.

For a boot.wim alone, such as your site&apos;s, it checks only the contents, and the integrity table if there is one. inspect, check, and build don&apos;t do this.

A damaged folder or file system doesn&apos;t stop it: it looks for the files where the manifest says they are.

The free space of a USB drive isn&apos;t checked. In a folder, only the files are. Windows, macOS, and Linux write to every USB drive that they open: their own files (System Volume Information, .DS_Store), a mark that it&apos;s open, the date of the last access. verify lists these in notes, and the medium is intact with notes: the exit code is 0. If a system recorded read or write errors, the USB drive may be failing. That is a note, too.</source>
        <translation>Vérifie un média créé par ce programme par rapport au manifeste qu’il contient&#xa0;: le hachage de chaque fichier et, pour un disque, une clé USB ou une image de l’un d’eux, tout ce qui le fait démarrer et mène à ses fichiers (enregistrement de démarrage principal, catalogue de démarrage, toutes les copies des dossiers et de la table d’allocation des fichiers), sa taille, et l’absence de toute autre donnée entre les fichiers. Si rien ne diffère, ouvre l’image de démarrage et sa ruche de Registre, et décompresse l’image de démarrage pour vérifier son contenu par rapport à ses hachages. La commande trouve donc aussi les dommages antérieurs à la création du média. Aucun mot de passe n’est nécessaire&#xa0;: vous pouvez vérifier le média dans la succursale.

Pour un boot.wim seul, par exemple celui de votre site, ne vérifie que le contenu, et la table d’intégrité s’il y en a une. inspect, check et build ne le font pas.

Un dossier ou un système de fichiers endommagé n’arrête pas la vérification&#xa0;: les fichiers sont recherchés là où ils se trouvent d’après le manifeste.

L’espace libre d’une clé USB n’est pas vérifié. Dans un dossier, seuls les fichiers le sont. Windows, macOS et Linux écrivent sur toute clé USB qu’ils ouvrent&#xa0;: leurs propres fichiers (System Volume Information, .DS_Store), une marque indiquant qu’elle est ouverte, la date du dernier accès. verify répertorie ces éléments sous forme de remarques, et le média est intact avec des remarques&#xa0;: le code de sortie est 0. Si un système a enregistré des erreurs de lecture ou d’écriture, la clé USB est peut-être sur le point de tomber en panne. C’est également une remarque.</translation>
    </message>
    <message>
        <source>write an image to USB drives</source>
        <translation>écrit une image sur des clés USB</translation>
    </message>
    <message>
        <source>Writes a USB drive image from build to one or more USB drives at the same time, and verifies each one past the system&apos;s cache. The partition table is written last: a drive that wasn&apos;t finished or verified has none.

Everything on the drives is erased. Allow each drive by its serial number. Without --erase, the command only says what it would erase. System disks are always refused. Fake-capacity drives are detected before writing.

Without root, UDisks asks for administrator permission. ISO files are refused: a USB drive written from one starts on some PCs with UEFI and on none with BIOS.</source>
        <translation>Écrit une image de clé USB de build sur une ou plusieurs clés USB en même temps, et vérifie chacune sans passer par le cache du système. La table de partition est écrite en dernier&#xa0;: une clé qui n’a pas été terminée ou vérifiée n’en a pas.

Tout le contenu des clés est effacé. Autorisez chaque clé par son numéro de série. Sans --erase, la commande indique seulement ce qu’elle effacerait. Les disques système sont toujours refusés. Les clés à capacité falsifiée sont détectées avant l’écriture.

Sans root, UDisks demande l’autorisation d’administrateur. Les fichiers ISO sont refusés&#xa0;: une clé USB écrite à partir d’un tel fichier démarre sur certains PC avec UEFI et sur aucun avec BIOS.</translation>
    </message>
    <message>
        <source>mounted on %1</source>
        <translation>monté sur %1</translation>
    </message>
    <message>
        <source>write-protected</source>
        <translation>protégée en écriture</translation>
    </message>
    <message>
        <source>%1 isn&apos;t valid UTF-8. Rename the file or folder; other names aren&apos;t supported.</source>
        <translation>%1 n’est pas du texte UTF-8 valide. Renommez le fichier ou le dossier&#xa0;; les autres noms ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>le terminal</translation>
    </message>
    <message>
        <source>Repeat the password:</source>
        <translation>Répétez le mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Password of the imported medium: the first line of FILE, or of standard input for -. On a terminal, you&apos;re asked for it when it&apos;s needed.</source>
        <translation>Mot de passe du média importé&#xa0;: la première ligne de FILE, ou de l’entrée standard pour -. Dans un terminal, il vous est demandé si nécessaire.</translation>
    </message>
    <message>
        <source>Password of the new medium, if the profile changes it.</source>
        <translation>Mot de passe du nouveau média, si le profil le change.</translation>
    </message>
    <message>
        <source>Password of a PFX file. An empty first line is the empty password.</source>
        <translation>Mot de passe d’un fichier PFX. Une première ligne vide correspond au mot de passe vide.</translation>
    </message>
    <message>
        <source>  %1:%2 left</source>
        <translation>  reste %1:%2</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>writing %1 %</source>
        <translation>écriture %1&#xa0;%</translation>
    </message>
    <message>
        <source>verifying %1 %</source>
        <translation>vérification %1&#xa0;%</translation>
    </message>
    <message>
        <source>This erases everything on:</source>
        <translation>Tout le contenu sera effacé sur&#xa0;:</translation>
    </message>
    <message>
        <source>To confirm, add: %1</source>
        <translation>Pour confirmer, ajoutez&#xa0;: %1</translation>
    </message>
    <message>
        <source>--device is missing. &apos;cmgmedia devices&apos; lists the USB drives.</source>
        <translation>--device manque. «&#xa0;cmgmedia devices&#xa0;» répertorie les clés USB.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>None of the chosen USB drives has the serial number %1.</source>
        <translation>Aucune des clés USB choisies n’a le numéro de série %1.</translation>
    </message>
    <message>
        <source>The USB drive, as &apos;cmgmedia devices&apos; lists it. Use one option for each.</source>
        <translation>La clé USB, telle que «&#xa0;cmgmedia devices&#xa0;» la répertorie. Utilisez une option par clé.</translation>
    </message>
    <message>
        <source>Allows erasing the USB drive with this serial number, as &apos;cmgmedia devices&apos; shows it. Use one option for each drive.</source>
        <translation>Autorise l’effacement de la clé USB portant ce numéro de série, tel que «&#xa0;cmgmedia devices&#xa0;» l’indique. Utilisez une option par clé.</translation>
    </message>
    <message>
        <source>Don&apos;t verify the USB drives.</source>
        <translation>Ne vérifie pas les clés USB.</translation>
    </message>
    <message>
        <source>Turn off the USB drives afterwards, so that you can unplug them.</source>
        <translation>Met ensuite les clés USB hors tension, pour que vous puissiez les débrancher.</translation>
    </message>
    <message>
        <source>Language of what people read: en, fr, or ja. Default: the language of the system. JSON is always in English.</source>
        <translation>Langue des textes destinés aux personnes&#xa0;: en, fr ou ja. Par défaut&#xa0;: la langue du système. Le JSON est toujours en anglais.</translation>
    </message>
    <message>
        <source>There is no language %1. Choose en, fr, or ja.</source>
        <translation>La langue %1 n’existe pas. Choisissez en, fr ou ja.</translation>
    </message>
    <message numerus="yes">
        <source>The virtual PC turned itself off, or started again, after %n second(s).</source>
        <translation>
            <numerusform>Le PC virtuel s’est éteint ou a redémarré au bout de %n&#xa0;seconde.</numerusform>
            <numerusform>Le PC virtuel s’est éteint ou a redémarré au bout de %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The virtual PC was turned off after %n second(s).</source>
        <translation>
            <numerusform>Le PC virtuel a été éteint au bout de %n&#xa0;seconde.</numerusform>
            <numerusform>Le PC virtuel a été éteint au bout de %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was emulated, which is several times slower than a PC.</source>
        <translation>Il a été émulé, ce qui est plusieurs fois plus lent qu’un PC.</translation>
    </message>
    <message>
        <source>Its last screen is in %1. Look at it: whether the medium started isn&apos;t checked.</source>
        <translation>Son dernier écran se trouve dans %1. Regardez-le&#xa0;: le programme ne vérifie pas si le média a démarré.</translation>
    </message>
    <message>
        <source>Use either --bios, or --uefi or --secure-boot.</source>
        <translation>Utilisez soit --bios, soit --uefi ou --secure-boot.</translation>
    </message>
    <message>
        <source>--seconds needs a number, 1 to %1</source>
        <translation>--seconds nécessite un nombre, de 1 à %1</translation>
    </message>
    <message>
        <source>start a virtual PC from a medium, and show its screen</source>
        <translation>démarre un PC virtuel à partir d’un média, et montre son écran</translation>
    </message>
    <message>
        <source>Starts a virtual PC (QEMU) from an ISO file, a USB drive, or an image of one. Without --picture its screen is a window where you can type. With --picture there&apos;s no window, and the last screen is saved as PNG.

What the screen shows is for you to judge: this command doesn&apos;t say that a medium works. A virtual PC isn&apos;t the PC of your user, either: its firmware, its disk, and its network differ.

The medium is opened only for reading. The virtual PC has no disk, and no network unless you use --network. Where the processor can&apos;t help (KVM, Windows Hypervisor Platform), everything is emulated: give Windows PE several minutes.</source>
        <translation>Démarre un PC virtuel (QEMU) à partir d’un fichier ISO, d’une clé USB ou d’une image de celle-ci. Sans --picture, son écran est une fenêtre dans laquelle vous pouvez taper. Avec --picture, il n’y a pas de fenêtre, et le dernier écran est enregistré au format PNG.

C’est à vous de juger ce que montre l’écran&#xa0;: cette commande ne dit pas si un média fonctionne. Un PC virtuel n’est pas non plus le PC de votre utilisateur&#xa0;: son microprogramme, son disque et son réseau sont différents.

Le média n’est ouvert qu’en lecture. Le PC virtuel n’a pas de disque, et pas de réseau sauf si vous utilisez --network. Lorsque le processeur ne peut pas apporter son aide (KVM, Plateforme de l’hyperviseur Windows), tout est émulé&#xa0;: laissez plusieurs minutes à Windows PE.</translation>
    </message>
    <message>
        <source>Start with UEFI, without Secure Boot (default).</source>
        <translation>Démarre avec UEFI, sans démarrage sécurisé (valeur par défaut).</translation>
    </message>
    <message>
        <source>Start with BIOS.</source>
        <translation>Démarre avec le BIOS.</translation>
    </message>
    <message>
        <source>Start with UEFI and Secure Boot, with the keys of Microsoft that QEMU&apos;s firmware has.</source>
        <translation>Démarre avec UEFI et le démarrage sécurisé, avec les clés de Microsoft que contient le microprogramme de QEMU.</translation>
    </message>
    <message>
        <source>Turn the virtual PC off after N seconds (60).</source>
        <translation>Éteint le PC virtuel au bout de N secondes (60).</translation>
    </message>
    <message>
        <source>Give the virtual PC the network of this computer.</source>
        <translation>Donne au PC virtuel l’accès au réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Save the last screen as PNG, without a window.</source>
        <translation>Enregistre le dernier écran au format PNG, sans fenêtre.</translation>
    </message>
    <message>
        <source>it names no gateway</source>
        <translation>aucune passerelle n’y est désignée</translation>
    </message>
    <message>
        <source>--proxy needs http://HOST:PORT, without a user name: Windows PE can&apos;t sign in to a proxy</source>
        <translation>--proxy nécessite http://HOST:PORT, sans nom d’utilisateur&#xa0;: Windows PE ne peut pas s’authentifier auprès d’un proxy</translation>
    </message>
    <message>
        <source>--resolver needs an address, and a port if it isn&apos;t 53</source>
        <translation>--resolver nécessite une adresse, ainsi qu’un port si ce n’est pas 53</translation>
    </message>
    <message>
        <source>--connect-to needs HOST:PORT:ADDRESS:PORT</source>
        <translation>--connect-to nécessite HOST:PORT:ADDRESS:PORT</translation>
    </message>
    <message>
        <source>--only has: names, reach, tls, trust, http, revocation, proxy</source>
        <translation>--only propose&#xa0;: names, reach, tls, trust, http, revocation, proxy</translation>
    </message>
    <message>
        <source>%1 is neither a file nor the name of a gateway</source>
        <translation>%1 n’est ni un fichier ni le nom d’une passerelle</translation>
    </message>
    <message>
        <source>Certificates to trust in addition to those of the boot image. Repeat it for more. With only a name, nothing else is trusted.</source>
        <translation>Certificats à approuver en plus de ceux de l’image de démarrage. Répétez l’option pour en ajouter. Avec un nom seul, rien d’autre n’est approuvé.</translation>
    </message>
    <message>
        <source>The certificate that the gateway should show. Default: that of the profile.</source>
        <translation>Le certificat que la passerelle doit présenter. Par défaut&#xa0;: celui du profil.</translation>
    </message>
    <message>
        <source>Ask through this proxy, too, and compare.</source>
        <translation>Interroge aussi via ce proxy, et compare.</translation>
    </message>
    <message>
        <source>DNS server to ask, with or without a port.</source>
        <translation>Serveur DNS à interroger, avec ou sans port.</translation>
    </message>
    <message>
        <source>HOST:PORT:ADDRESS:PORT: connect to that address instead, for example before the CNAME record is changed. Repeat it for more.</source>
        <translation>HOST:PORT:ADDRESS:PORT&#xa0;: se connecte plutôt à cette adresse, par exemple avant la modification de l’enregistrement CNAME. Répétez l’option pour en ajouter.</translation>
    </message>
    <message>
        <source>Only these steps, with commas between them, and those before them: names, reach, tls, trust, http, revocation, proxy.</source>
        <translation>Uniquement ces étapes, séparées par des virgules, et celles qui les précèdent&#xa0;: names, reach, tls, trust, http, revocation, proxy.</translation>
    </message>
    <message>
        <source>Time limit for everything. Default: 90.</source>
        <translation>Délai maximal pour l’ensemble. Valeur par défaut&#xa0;: 90.</translation>
    </message>
    <message>
        <source>Write the certificates that the gateway sends, as PEM.</source>
        <translation>Écrit les certificats envoyés par la passerelle, au format PEM.</translation>
    </message>
    <message>
        <source>ask the gateway whether Windows PE can use it</source>
        <translation>interroge la passerelle pour savoir si Windows PE peut l’utiliser</translation>
    </message>
    <message>
        <source>Asks the gateway from this computer: whether its name leads to it, whether it answers, whether Windows PE of this boot image finds a TLS version and a cipher suite in common with it, whether Windows PE will trust the certificates that it really sends, whether they were revoked, what answers over HTTP, and whether anything in between changes what is sent.

With a profile, the boot image is used as the build will leave it. With a medium, its own boot image is used. With only a name, only the certificates of --ca are trusted.

This command uses the network: DNS, the gateway on port 443, and over HTTP the addresses for revocation and issuers that the certificates name. It lists every contact. The media certificate, token, password, and GUID are never sent. The ID in the path of the management point is sent only to a gateway that is trusted or shows the expected certificate.

The exit code is 0 if nothing blocks, 1 for a blocker, 3 if this computer couldn&apos;t ask, which says nothing about the gateway, and 130 if it was stopped. A step whose predecessor failed isn&apos;t asked, and counts as neither good nor bad.</source>
        <translation>Interroge la passerelle depuis cet ordinateur&#xa0;: si son nom mène à elle, si elle répond, si Windows PE de cette image de démarrage trouve une version de TLS et une suite de chiffrement en commun avec elle, si Windows PE approuvera les certificats qu’elle envoie réellement, si ceux-ci ont été révoqués, ce qui répond par HTTP, et si un élément intermédiaire modifie les données transmises.

Avec un profil, l’image de démarrage est utilisée telle que build la laissera. Avec un média, sa propre image de démarrage est utilisée. Avec un nom seul, seuls les certificats de --ca sont approuvés.

Cette commande utilise le réseau&#xa0;: DNS, la passerelle sur le port 443, et par HTTP les adresses de révocation et d’émetteurs que les certificats désignent. Elle répertorie chaque contact. Le certificat, le jeton, le mot de passe et le GUID du média ne sont jamais envoyés. L’ID figurant dans le chemin du point de gestion n’est envoyé qu’à une passerelle approuvée ou qui présente le certificat attendu.

Le code de sortie est 0 si rien ne bloque, 1 en cas de bloquant, 3 si cet ordinateur n’a pas pu interroger la passerelle, ce qui ne dit rien d’elle, et 130 si l’opération a été arrêtée. Une étape dont la précédente a échoué n’est pas exécutée, et ne compte ni comme bonne ni comme mauvaise.</translation>
    </message>
    <message>
        <source>profile export writes a file: name it with --out.</source>
        <translation>profile export écrit un fichier&#xa0;: indiquez-le avec --out.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>Non inclus&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>profile import makes a folder: name it with --to.</source>
        <translation>profile import crée un dossier&#xa0;: indiquez-le avec --to.</translation>
    </message>
    <message>
        <source>Imported. The profile is %1.</source>
        <translation>Importé. Le profil est %1.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>profile sign needs --pfx FILE.</source>
        <translation>profile sign nécessite --pfx FILE.</translation>
    </message>
    <message>
        <source>Signed by %1. Send both files: %2</source>
        <translation>Signé par %1. Envoyez les deux fichiers&#xa0;: %2</translation>
    </message>
    <message>
        <source>profile lock needs either --reason or --unlock.</source>
        <translation>profile lock nécessite --reason ou --unlock.</translation>
    </message>
    <message>
        <source>A profile has no key %1.</source>
        <translation>Un profil n’a pas de clé %1.</translation>
    </message>
    <message>
        <source>Nothing is locked in this profile.</source>
        <translation>Rien n’est verrouillé dans ce profil.</translation>
    </message>
    <message>
        <source>profile has: export PROFILE, import PACKAGE, verify PACKAGE, sign PACKAGE, lock PROFILE KEY...</source>
        <translation>profile propose&#xa0;: export PROFILE, import PACKAGE, verify PACKAGE, sign PACKAGE, lock PROFILE KEY...</translation>
    </message>
    <message>
        <source>For export: the package to write.</source>
        <translation>Pour export&#xa0;: le package de profil à écrire.</translation>
    </message>
    <message>
        <source>For export: put the imported medium into the package, too, and the boot image that the profile uses instead of the medium&apos;s.</source>
        <translation>Pour export&#xa0;: place aussi dans le package de profil le média importé, ainsi que l’image de démarrage que le profil utilise à la place de celle du média.</translation>
    </message>
    <message>
        <source>For import: the folder to create.</source>
        <translation>Pour import&#xa0;: le dossier à créer.</translation>
    </message>
    <message>
        <source>For import: the medium to import, if it isn&apos;t in the package.</source>
        <translation>Pour import&#xa0;: le média à importer, s’il ne figure pas dans le package de profil.</translation>
    </message>
    <message>
        <source>For import and verify: trust packages that were signed with this certificate or below this CA. Repeat it for more.</source>
        <translation>Pour import et verify&#xa0;: approuve les packages de profil signés avec ce certificat ou un certificat émis sous cette autorité de certification. Répétez l’option pour en ajouter.</translation>
    </message>
    <message>
        <source>For import: refuse a package that isn&apos;t signed.</source>
        <translation>Pour import&#xa0;: refuse un package de profil non signé.</translation>
    </message>
    <message>
        <source>For sign: the certificate to sign with, and its private key.</source>
        <translation>Pour sign&#xa0;: le certificat avec lequel signer, et sa clé privée.</translation>
    </message>
    <message>
        <source>For lock: what the other person is told about it.</source>
        <translation>Pour lock&#xa0;: ce qui est indiqué à l’autre personne à ce sujet.</translation>
    </message>
    <message>
        <source>For lock: unlock these answers instead.</source>
        <translation>Pour lock&#xa0;: déverrouille plutôt ces réponses.</translation>
    </message>
    <message>
        <source>hand a profile over to other people</source>
        <translation>transmet un profil à d’autres personnes</translation>
    </message>
    <message>
        <source>export writes one file with the profile and the files that it uses: certificates, site snapshot, task sequence export, boot record. Add --with-medium for the imported medium. No secret goes into a package: not the PFX file, not the value of a variable that may be a password, and not a task sequence export that contains one. What is left out is listed.

import checks the package and unpacks it into a new folder, completely or not at all. If the package has a signature, it must be good. The built medium is the same, bit for bit, as one built from the original profile.

sign writes a signature next to the package, NAME.cmgmedia.p7s. verify says who signed it and whether it&apos;s unchanged. The exit code is 1 if it isn&apos;t signed, was changed, or if you don&apos;t trust the signer. You trust the certificates of --trust, and those in the folder cmgmedia/signers of your settings: ~/.config on Linux, %LOCALAPPDATA% on Windows. Trust the certificate of the person who signs rather than a CA that also issues other certificates.

lock marks answers that other people can&apos;t change, in the wizard or with an option such as --out. KEY is the name in the profile, such as output.label. Someone who edits the file can remove a lock; a signed package then isn&apos;t unchanged anymore.</source>
        <translation>export écrit un seul fichier contenant le profil et les fichiers qu’il utilise&#xa0;: certificats, instantané du site, export de séquence de tâches, enregistrement de démarrage. Ajoutez --with-medium pour le média importé. Aucun secret n’est placé dans un package de profil&#xa0;: ni le fichier PFX, ni la valeur d’une variable qui peut être un mot de passe, ni un export de séquence de tâches qui en contient un. Ce qui n’est pas inclus est répertorié.

import vérifie le package de profil et le décompresse dans un nouveau dossier, en totalité ou pas du tout. Si le package de profil a une signature, elle doit être valide. Le média créé est identique, bit pour bit, à celui créé à partir du profil d’origine.

sign écrit une signature à côté du package de profil, NAME.cmgmedia.p7s. verify indique qui l’a signé et s’il est inchangé. Le code de sortie est 1&#xa0;s’il n’est pas signé, s’il a été modifié ou si vous n’approuvez pas le signataire. Vous approuvez les certificats de --trust, et ceux du dossier cmgmedia/signers de vos paramètres&#xa0;: ~/.config sous Linux, %LOCALAPPDATA% sous Windows. Approuvez le certificat de la personne qui signe plutôt qu’une autorité de certification qui émet aussi d’autres certificats.

lock marque les réponses que les autres personnes ne peuvent pas modifier, ni dans l’assistant ni avec une option telle que --out. KEY est le nom dans le profil, par exemple output.label. Une personne qui modifie le fichier peut retirer un verrou&#xa0;; un package de profil signé n’est alors plus inchangé.</translation>
    </message>
    <message>
        <source>Only the site knows its client settings, deployments, content on the gateway, version, and whether a medium&apos;s certificate is blocked. Anyone who may read them there can create a snapshot, and with site.snapshot in a profile, check uses it anywhere.

script prints a script for Windows PowerShell 5.1. Run it on a PC with the console with an account that has read access, such as Read-only Analyst. It only reads, and writes site-snapshot.json in its own folder. It reads only the listed properties of each object: no task sequence steps, no accounts, no passwords.

fetch asks the AdminService of the server with the SMS Provider over HTTPS, and writes the same snapshot. Use the full name of the server: it signs in with your Kerberos ticket, from signing in to Windows or from kinit, and never asks for a password. It only reads, uses no proxy, follows no redirect, and asks no other server. The AdminService doesn&apos;t offer the default client settings; the script reads them.

show lists what a snapshot contains, and who created it when.

lost helps if you lose a medium: what to block in the site, what that stops and what it doesn&apos;t, what to change, and how to check that it worked. It needs the medium itself, another one from the same import, or its build report. --out writes the script that blocks the certificate in the console. Run it with -WhatIf first.</source>
        <translation>Seul le site connaît ses paramètres client, ses déploiements, le contenu de la passerelle, sa version, et sait si le certificat d’un média est bloqué. Toute personne autorisée à les y lire peut créer un instantané&#xa0;; avec site.snapshot dans un profil, check l’utilise n’importe où.

script affiche un script pour Windows PowerShell 5.1. Exécutez-le sur un PC équipé de la console, avec un compte disposant d’un accès en lecture, par exemple Analyste en lecture seule. Il ne fait que lire, et écrit site-snapshot.json dans son propre dossier. Il ne lit que les propriétés répertoriées de chaque objet&#xa0;: aucune étape de séquence de tâches, aucun compte, aucun mot de passe.

fetch interroge l’AdminService du serveur hébergeant le fournisseur SMS par HTTPS, et écrit le même instantané. Utilisez le nom complet du serveur&#xa0;: la commande se connecte avec votre ticket Kerberos, obtenu à l’ouverture de session Windows ou par kinit, et ne demande jamais de mot de passe. Elle ne fait que lire, n’utilise aucun proxy, ne suit aucune redirection et n’interroge aucun autre serveur. L’AdminService ne fournit pas les paramètres client par défaut&#xa0;; le script les lit.

show répertorie ce que contient un instantané, qui l’a créé et quand.

lost vous aide si vous perdez un média&#xa0;: ce qu’il faut bloquer dans le site, ce que cela arrête et ce que cela n’arrête pas, ce qu’il faut changer, et comment vérifier que l’opération a réussi. La commande a besoin du média lui-même, d’un autre média issu de la même importation, ou de son rapport de création. --out écrit le script qui bloque le certificat dans la console. Exécutez-le d’abord avec -WhatIf.</translation>
    </message>
    <message>
        <source>--only proxy needs --proxy</source>
        <translation>--only proxy nécessite --proxy</translation>
    </message>
    <message>
        <source>kit writes a ZIP file or a folder: use either --out or --to.</source>
        <translation>kit écrit un fichier ZIP ou un dossier&#xa0;: utilisez --out ou --to.</translation>
    </message>
    <message>
        <source>--pc-maker can be: %1</source>
        <translation>Valeurs possibles de --pc-maker&#xa0;: %1</translation>
    </message>
    <message>
        <source>--card-language can be: %1</source>
        <translation>Valeurs possibles de --card-language&#xa0;: %1</translation>
    </message>
    <message>
        <source>--contact can have up to %1 characters.</source>
        <translation>--contact peut avoir %1 caractères au plus.</translation>
    </message>
    <message>
        <source>--company can have up to %1 characters.</source>
        <translation>--company peut avoir %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The field kit is %1.</source>
        <translation>Le kit de terrain est %1.</translation>
    </message>
    <message>
        <source>Send the password separately from the medium.</source>
        <translation>Envoyez le mot de passe séparément du média.</translation>
    </message>
    <message>
        <source>The ZIP file to write.</source>
        <translation>Le fichier ZIP à écrire.</translation>
    </message>
    <message>
        <source>The folder to create, instead of a file.</source>
        <translation>Le dossier à créer, au lieu d’un fichier.</translation>
    </message>
    <message>
        <source>Name of your organization.</source>
        <translation>Nom de votre organisation.</translation>
    </message>
    <message>
        <source>Its logo: a PNG or JPEG file of up to 2 MiB.</source>
        <translation>Son logo&#xa0;: un fichier PNG ou JPEG de 2&#xa0;Mio au plus.</translation>
    </message>
    <message>
        <source>Who to call. Phone number, email address, and web address also go into a QR code.</source>
        <translation>Personne à appeler. Le numéro de téléphone, l’adresse e-mail et l’adresse web figurent aussi dans un code QR.</translation>
    </message>
    <message>
        <source>Show only the boot menu key of this maker: acer, asus, dell, fujitsu, hp, lenovo, surface, or dynabook. Default: all.</source>
        <translation>N’affiche que la touche du menu de démarrage de ce fabricant&#xa0;: acer, asus, dell, fujitsu, hp, lenovo, surface ou dynabook. Par défaut&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Language of card, labels, and email: en, fr, or ja. Default: that of this command.</source>
        <translation>Langue de la fiche, des étiquettes et de l’e-mail&#xa0;: en, fr ou ja. Par défaut&#xa0;: celle de cette commande.</translation>
    </message>
    <message>
        <source>A picture to add, such as the one of cmgmedia boot --picture (PNG).</source>
        <translation>Une image à ajouter, comme celle de cmgmedia boot --picture (PNG).</translation>
    </message>
    <message>
        <source>write what goes with a medium: card, labels, email</source>
        <translation>écrit ce qui accompagne un média&#xa0;: fiche, étiquettes, e-mail</translation>
    </message>
    <message>
        <source>Writes the field kit of a medium from its build report:

card.html, one page to print for the person at the PC; label.html, labels to cut out; mail.txt, an email to copy; dates.ics, a calendar file with the day when the certificate expires; report.json; and screen.png, if you add one.

The report is the output of cmgmedia build --json, or one that you saved on the Completion page. No password is in it, and none in the kit: send the password separately. Card, labels, and email don&apos;t use the network, and can be in another language than yours.</source>
        <translation>Écrit le kit de terrain d’un média à partir du rapport de sa création&#xa0;:

card.html, une page à imprimer pour la personne devant le PC&#xa0;; label.html, des étiquettes à découper&#xa0;; mail.txt, un e-mail à copier&#xa0;; dates.ics, un fichier de calendrier indiquant le jour où le certificat expire&#xa0;; report.json&#xa0;; et screen.png, si vous en ajoutez un.

Le rapport est la sortie de cmgmedia build --json, ou celui que vous avez enregistré sur la page Dernière étape. Ni le rapport ni le kit ne contiennent de mot de passe&#xa0;: envoyez celui-ci séparément. La fiche, les étiquettes et l’e-mail n’utilisent pas le réseau et peuvent être dans une autre langue que la vôtre.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>SHA-256 of the media GUID</source>
        <translation>SHA-256 du GUID de média</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The wizard hasn&apos;t written any media yet.</source>
        <translation>L’assistant n’a encore écrit aucun média.</translation>
    </message>
    <message>
        <source>Time to renew: %1</source>
        <translation>À renouveler&#xa0;: %1</translation>
    </message>
    <message>
        <source>media has: list, forget</source>
        <translation>media propose&#xa0;: list, forget</translation>
    </message>
    <message>
        <source>list the media that the wizard wrote</source>
        <translation>liste les médias écrits par l’assistant</translation>
    </message>
    <message>
        <source>list shows the media that you wrote with the wizard on this computer, the last one first: label, expiration date, thumbprint of the certificate, hash of the media GUID, and profile. 30 days before a medium expires, the wizard reminds you on its Start page; the list ends with the same media.

forget empties the list. It&apos;s in the folder cmgmedia of your settings (~/.config on Linux, the registry on Windows), contains no secret, and isn&apos;t sent anywhere. The build command adds nothing to it.</source>
        <translation>list affiche les médias que vous avez écrits avec l’assistant sur cet ordinateur, le dernier en premier&#xa0;: étiquette, date d’expiration, empreinte numérique du certificat, hachage du GUID de média et profil. 30 jours avant l’expiration d’un média, l’assistant vous le rappelle sur sa page Départ&#xa0;; la liste se termine par ces mêmes médias.

forget vide la liste. Elle se trouve dans le dossier cmgmedia de vos paramètres (~/.config sous Linux, le Registre sous Windows), ne contient aucun secret et n’est envoyée nulle part. La commande build n’y ajoute rien.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::AnswerCard</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>O&amp;ui</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Doe&amp;s not apply</source>
        <translation>Sans ob&amp;jet</translation>
    </message>
    <message>
        <source>Not ans&amp;wered</source>
        <translation>Sans &amp;réponse</translation>
    </message>
    <message>
        <source>Yo&amp;ur name or initials</source>
        <translation>Votre no&amp;m ou vos initiales</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>R&amp;emarque</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message>
        <source>No answer needed: checked automatically or for information only.</source>
        <translation>Aucune réponse nécessaire&#x202f;: vérifié automatiquement ou fourni à titre d’information.</translation>
    </message>
    <message>
        <source>Enter your name or initials to answer.</source>
        <translation>Entrez votre nom ou vos initiales pour répondre.</translation>
    </message>
    <message>
        <source>An automatic check found a problem and overrides this answer.</source>
        <translation>Un contrôle automatique a trouvé un problème et prévaut sur cette réponse.</translation>
    </message>
    <message>
        <source>Answered by %1 on %2.</source>
        <extracomment>Who answered, and on which day.</extracomment>
        <translation>Réponse de %1, le %2.</translation>
    </message>
    <message>
        <source>The gateway can answer this: select Ask the gateway now.</source>
        <translation>La passerelle peut y répondre&#x202f;: sélectionnez Interroger la passerelle maintenant.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::AskGateway</name>
    <message>
        <source>Ask the gateway now…</source>
        <translation>Interroger la passerelle maintenant…</translation>
    </message>
    <message>
        <source>Asked on %1. An answer counts for one day.</source>
        <translation>Interrogée le %1. Une réponse est valable un jour.</translation>
    </message>
    <message>
        <source>Shows first what is sent. Nothing is sent until you agree.</source>
        <translation>Indique d’abord ce qui est envoyé. Rien n’est envoyé sans votre accord.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BeforeWriting</name>
    <message>
        <source>Before you write</source>
        <translation>Avant l’écriture</translation>
    </message>
    <message>
        <source>Will a PC start it?</source>
        <translation>Un PC démarrera-t-il à partir de ce média&#x202f;?</translation>
    </message>
    <message>
        <source>Will Windows PE trust the gateway?</source>
        <translation>Windows PE approuvera-t-il la passerelle&#x202f;?</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>The page of the wizard where something is mended.</extracomment>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BlockerList</name>
    <message>
        <source>The medium probably won&apos;t work. This is recorded in the report.</source>
        <translation>Le média ne fonctionnera probablement pas. Cela est consigné dans le rapport.</translation>
    </message>
    <message>
        <source>Problems that stop you from creating the medium</source>
        <translation>Problèmes qui vous empêchent de créer le média</translation>
    </message>
    <message>
        <source>No boot medium is chosen</source>
        <translation>Aucun média de démarrage n’est choisi</translation>
    </message>
    <message>
        <source>Everything starts with the boot medium from your console.</source>
        <translation>Tout commence par le média de démarrage de votre console.</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Blocker: %1</source>
        <translation>Bloquant&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>The page of the wizard where something is mended.</extracomment>
        <translation>A&amp;ller à %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Cre&amp;ate anyway</source>
        <translation>Créer quan&amp;d même</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Créer quand même</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BootImageCard</name>
    <message>
        <source>Not specified</source>
        <translation>Non spécifié</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No components, no boot files.</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>2011</source>
        <translation>2011</translation>
    </message>
    <message>
        <source>2023</source>
        <translation>2023</translation>
    </message>
    <message>
        <source>From the imported medium, %1</source>
        <translation>Celle du média importé, %1</translation>
    </message>
    <message>
        <source>Boot image without a name</source>
        <translation>Image de démarrage sans nom</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Added drivers</source>
        <translation>Pilotes ajoutés</translation>
    </message>
    <message>
        <source>Command prompt (F8)</source>
        <translation>Invite de commandes (F8)</translation>
    </message>
    <message>
        <source>Boot files</source>
        <translation>Fichiers de démarrage</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BootImagePage</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Make Windows PE trust your cloud management gateway (CMG), and see which PCs start the medium.</source>
        <translation>Faites en sorte que Windows PE approuve votre passerelle de gestion cloud (CMG) et voyez quels PC démarrent à partir du média.</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>Another boot image</source>
        <translation>Autre image de démarrage</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Boot images (*.wim)</source>
        <translation>Images de démarrage (*.wim)</translation>
    </message>
    <message>
        <source>The medium&apos;s own</source>
        <translation>Celle du média</translation>
    </message>
    <message>
        <source>Another boot &amp;image</source>
        <translation>Autre &amp;image de démarrage</translation>
    </message>
    <message>
        <source>To keep the boot image of the imported medium, leave this empty.</source>
        <translation>Pour conserver l’image de démarrage du média importé, laissez ce champ vide.</translation>
    </message>
    <message>
        <source>&amp;Mark the image as bootable</source>
        <translation>Mar&amp;quer l’image comme démarrable</translation>
    </message>
    <message>
        <source>Will Windows PE trust your gateway?</source>
        <translation>Windows PE approuvera-t-il votre passerelle&#x202f;?</translation>
    </message>
    <message>
        <source>Checked against the certificates in the boot image, not the ones on this computer - as Windows PE does.</source>
        <translation>Vérifié par rapport aux certificats de l’image de démarrage, et non à ceux de cet ordinateur, comme le fait Windows PE.</translation>
    </message>
    <message>
        <source>Management point of the medium</source>
        <translation>Point de gestion du média</translation>
    </message>
    <message>
        <source>Server certificate of the gateway</source>
        <translation>Certificat de serveur de la passerelle</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem *.p7b *.sst)</source>
        <translation>Certificats (*.cer *.crt *.pem *.p7b *.sst)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Server &amp;certificate of the gateway</source>
        <translation>&amp;Certificat de serveur de la passerelle</translation>
    </message>
    <message>
        <source>The certificate (.cer) you uploaded when you created the CMG. No private key needed.</source>
        <translation>Le certificat (.cer) que vous avez chargé lors de la création de la passerelle. Aucune clé privée n’est nécessaire.</translation>
    </message>
    <message>
        <source>Certificates to add</source>
        <translation>Certificats à ajouter</translation>
    </message>
    <message>
        <source>Roots are added to ROOT and AuthRoot in the boot image, intermediate CAs to CA.</source>
        <translation>Les racines sont ajoutées à ROOT et AuthRoot dans l’image de démarrage, les autorités de certification intermédiaires à CA.</translation>
    </message>
    <message>
        <source>Boot files</source>
        <translation>Fichiers de démarrage</translation>
    </message>
    <message>
        <source>With Secure Boot, a PC starts the medium only if it trusts the CA that signed the boot manager.</source>
        <translation>Avec le démarrage sécurisé, un PC ne démarre à partir du média que s’il approuve l’autorité de certification qui a signé le gestionnaire de démarrage.</translation>
    </message>
    <message>
        <source>&amp;Keep the medium&apos;s boot files</source>
        <translation>Conserver les fichiers &amp;de démarrage du média</translation>
    </message>
    <message>
        <source>The same PCs start it as the imported medium.</source>
        <translation>Il démarre sur les mêmes PC que le média importé.</translation>
    </message>
    <message>
        <source>Use the 201&amp;1-signed files from the boot image</source>
        <translation>Utiliser les fichiers à signature 201&amp;1 de l’image de démarrage</translation>
    </message>
    <message>
        <source>For PCs with original keys. PCs that have revoked the 2011 CA won&apos;t start it.</source>
        <translation>Pour les PC dotés des clés d’origine. Les PC qui ont révoqué l’autorité de certification de 2011 ne démarrent pas à partir de ce média.</translation>
    </message>
    <message>
        <source>Use the 202&amp;3-signed files from the boot image</source>
        <translation>Utiliser les fichiers à signature 202&amp;3 de l’image de démarrage</translation>
    </message>
    <message>
        <source>For PCs that trust Windows UEFI CA 2023, including those that revoked the 2011 CA. Older PCs without it won&apos;t start it.</source>
        <translation>Pour les PC qui approuvent Windows UEFI CA 2023, y compris ceux qui ont révoqué l’autorité de certification de 2011. Les PC plus anciens qui n’ont pas cette autorité ne démarrent pas à partir de ce média.</translation>
    </message>
    <message>
        <source>Will it start?</source>
        <translation>Va-t-il démarrer&#x202f;?</translation>
    </message>
    <message>
        <source>What firmware and boot managers do with the new medium, step by step.</source>
        <translation>Ce que le microprogramme et les gestionnaires de démarrage font du nouveau média, étape par étape.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer le schéma</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
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
        <translation>échoue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Steps of starting</source>
        <translation>Étapes du démarrage</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What the PC shows</source>
        <translation>Ce que le PC affiche</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BuildRun</name>
    <message>
        <source>Open the medium and check everything</source>
        <translation>Ouvrir le média et tout vérifier</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::BuildSteps</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>done, %1 s</source>
        <translation>terminée, %1&#xa0;s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Steps of the build</source>
        <translation>Étapes de la création</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CapsLockHint</name>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation>La touche Verr. Maj semble activée.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CardPreview</name>
    <message>
        <source>Preview of the card</source>
        <translation>Aperçu de la fiche</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ChecklistModel</name>
    <message>
        <source>Go to %1</source>
        <extracomment>A link to a page of the wizard.</extracomment>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Number of a requirement, its state, its text.</extracomment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ChecklistView</name>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Each with its state. On a finding, press Enter to go to its field.</source>
        <translation>Chacune avec son état. Sur un constat, appuyez sur Entrée pour accéder à son champ.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ChoicesCard</name>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>None, as on the imported medium</source>
        <translation>Aucun, comme sur le média importé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>As on the imported medium</source>
        <translation>Comme sur le média importé</translation>
    </message>
    <message>
        <source>Allowed, as on the imported medium</source>
        <translation>Autorisé, comme sur le média importé</translation>
    </message>
    <message>
        <source>Not allowed, as on the imported medium</source>
        <translation>Non autorisé, comme sur le média importé</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Those of the imported medium</source>
        <translation>Ceux du média importé</translation>
    </message>
    <message>
        <source>2011-signed, from the boot image</source>
        <translation>Signature 2011, de l’image de démarrage</translation>
    </message>
    <message>
        <source>2023-signed, from the boot image</source>
        <translation>Signature 2023, de l’image de démarrage</translation>
    </message>
    <message>
        <source>Management point</source>
        <translation>Point de gestion</translation>
    </message>
    <message>
        <source>Certificates added</source>
        <translation>Certificats ajoutés</translation>
    </message>
    <message>
        <source>Boot files</source>
        <translation>Fichiers de démarrage</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unattended deployment</source>
        <translation>Déploiement sans assistance</translation>
    </message>
    <message>
        <source>Variables changed</source>
        <translation>Variables modifiées</translation>
    </message>
    <message>
        <source>USB drives</source>
        <translation>Clés USB</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>A size that is not exact.</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>Created despite</source>
        <extracomment>The title of a rule follows, which the admin sets aside.</extracomment>
        <translation>Créé malgré</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CompareTool</name>
    <message>
        <source>missing</source>
        <extracomment>Something that one of two media does not have.</extracomment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1&#x202f;: avant %2, après %3</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The identity couldn&apos;t be compared.</source>
        <translation>L’identité n’a pas pu être comparée.</translation>
    </message>
    <message>
        <source>The identity is unchanged.</source>
        <translation>L’identité est inchangée.</translation>
    </message>
    <message>
        <source>The identity is different.</source>
        <translation>L’identité est différente.</translation>
    </message>
    <message>
        <source>Compare two media</source>
        <translation>Comparer deux médias</translation>
    </message>
    <message>
        <source>Shows the differences between two boot media: ISO files, disk images, or folders. Secrets are compared, but never shown.</source>
        <translation>Affiche les différences entre deux médias de démarrage&#x202f;: fichiers ISO, images de disque ou dossiers. Les secrets sont comparés, mais jamais affichés.</translation>
    </message>
    <message>
        <source>Drop the first medium here, or enter its &amp;path.</source>
        <translation>Déposez ici le premier média, ou entrez son &amp;chemin.</translation>
    </message>
    <message>
        <source>First medium</source>
        <translation>Premier média</translation>
    </message>
    <message>
        <source>Media (*.iso *.img)</source>
        <translation>Médias (*.iso *.img)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Second medium</source>
        <translation>Second média</translation>
    </message>
    <message>
        <source>Brows&amp;e…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>Second &amp;medium</source>
        <translation>&amp;Second média</translation>
    </message>
    <message>
        <source>Pass&amp;word of the first medium</source>
        <translation>Mot de pass&amp;e du premier média</translation>
    </message>
    <message>
        <source>Password of the se&amp;cond medium</source>
        <translation>Mo&amp;t de passe du second média</translation>
    </message>
    <message>
        <source>Same as the first</source>
        <translation>Identique au premier</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>No differences found.</source>
        <translation>Aucune différence trouvée.</translation>
    </message>
    <message>
        <source>The same on both: %1 files, %2 variables.</source>
        <translation>Identiques sur les deux&#x202f;: %1 fichiers, %2 variables.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CompletionPage</name>
    <message>
        <source>Your new medium and its handouts.</source>
        <translation>Votre nouveau média et ses documents.</translation>
    </message>
    <message>
        <source>No medium was created.</source>
        <translation>Aucun média n’a été créé.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Eject</source>
        <translation>É&amp;jecter</translation>
    </message>
    <message>
        <source>&amp;Copy SHA-256</source>
        <translation>&amp;Copier le SHA-256</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Write &amp;another</source>
        <translation>Écrire &amp;un autre média</translation>
    </message>
    <message>
        <source>&amp;Go back and try again</source>
        <translation>&amp;Revenir en arrière et réessayer</translation>
    </message>
    <message>
        <source>Back to Media t&amp;ype</source>
        <translation>Revenir à T&amp;ype de média</translation>
    </message>
    <message>
        <source>Ejecting</source>
        <translation>Éjection en cours</translation>
    </message>
    <message>
        <source>You can unplug it now.</source>
        <translation>Vous pouvez maintenant la débrancher.</translation>
    </message>
    <message>
        <source>SHA-256 copied.</source>
        <translation>SHA-256 copié.</translation>
    </message>
    <message>
        <source>No program on this computer opens the folder: %1</source>
        <translation>Aucun programme de cet ordinateur n’ouvre le dossier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>JSON report (*.json)</source>
        <translation>Rapport JSON (*.json)</translation>
    </message>
    <message>
        <source>Text report (*.txt)</source>
        <translation>Rapport texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ConsoleDialog</name>
    <message>
        <source>Create a medium with the console</source>
        <translation>Créer un média avec la console</translation>
    </message>
    <message>
        <source>Questions of the console</source>
        <translation>Questions de la console</translation>
    </message>
    <message>
        <source>Only your site can issue the certificate and token. Answer the same questions as in the console&apos;s media wizard. Your answers are saved in the profile.</source>
        <translation>Seul votre site peut émettre le certificat et le jeton. Répondez aux mêmes questions que dans l’assistant de média de la console. Vos réponses sont enregistrées dans le profil.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Run it on any PC with the console. It contains no passwords. The cmdlets may not accept a cloud management gateway (Microsoft doesn&apos;t document it). If so, use the console&apos;s wizard.</source>
        <translation>Exécutez-le sur n’importe quel PC équipé de la console. Il ne contient aucun mot de passe. Il se peut que les applets de commande n’acceptent pas de passerelle de gestion cloud (Microsoft ne le documente pas). Dans ce cas, utilisez l’assistant de la console.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>&amp;Site code</source>
        <translation>Code de &amp;site</translation>
    </message>
    <message>
        <source>such as ABC</source>
        <translation>par exemple ABC</translation>
    </message>
    <message>
        <source>Ser&amp;ver with the SMS Provider</source>
        <translation>Ser&amp;veur hébergeant le fournisseur SMS</translation>
    </message>
    <message>
        <source>The console&apos;s current connection</source>
        <translation>La connexion actuelle de la console</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>Pac&amp;kage ID of the boot image</source>
        <translation>ID de pac&amp;kage de l’image de démarrage</translation>
    </message>
    <message>
        <source>such as ABC00005</source>
        <translation>par exemple ABC00005</translation>
    </message>
    <message>
        <source>&amp;Distribution point</source>
        <translation>Point de distri&amp;bution</translation>
    </message>
    <message>
        <source>All distribution points in the site</source>
        <translation>Tous les points de distribution du site</translation>
    </message>
    <message>
        <source>Management point: service name of the &amp;gateway</source>
        <translation>Point de &amp;gestion&#x202f;: nom de service de la passerelle</translation>
    </message>
    <message>
        <source>such as cmg.contoso.com</source>
        <translation>par exemple cmg.contoso.com</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Enable &amp;unknown computer support</source>
        <translation>Activer la prise en charge d’ordinateur inconn&amp;u</translation>
    </message>
    <message>
        <source>Pro&amp;tect the medium with a password</source>
        <translation>Protéger le média à l’aide d’u&amp;n mot de passe</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>M&amp;ot de passe</translation>
    </message>
    <message>
        <source>Certificate of the medium</source>
        <translation>Certificat du média</translation>
    </message>
    <message>
        <source>PFX file</source>
        <translation>Fichier PFX</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>PFX files (*.pfx *.p12)</source>
        <translation>Fichiers PFX (*.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>None: the site creates a self-signed certificate</source>
        <translation>Aucun&#x202f;: le site crée un certificat auto-signé</translation>
    </message>
    <message>
        <source>PF&amp;X file of your PKI</source>
        <translation>Fichier PF&amp;X de votre PKI</translation>
    </message>
    <message>
        <source>Password &amp;of the PFX file</source>
        <translation>Mot de pass&amp;e du fichier PFX</translation>
    </message>
    <message>
        <source>One year from now, or a date: YYYY-MM-DD</source>
        <translation>Un&#xa0;an à partir d’aujourd’hui, ou une date&#x202f;: AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Sel&amp;f-signed certificate expires on</source>
        <translation>Le certi&amp;ficat auto-signé expire le</translation>
    </message>
    <message>
        <source>Don&apos;t allow user device affinity</source>
        <translation>Ne pas autoriser d’affinité entre périphérique et utilisateur</translation>
    </message>
    <message>
        <source>Allow it pending administrator approval</source>
        <translation>Autoriser une affinité en attente de l’approbation de l’administrateur</translation>
    </message>
    <message>
        <source>Allow it with automatic approval</source>
        <translation>Autoriser une affinité avec approbation automatique</translation>
    </message>
    <message>
        <source>User device &amp;affinity</source>
        <translation>&amp;Affinité entre périphérique et utilisateur</translation>
    </message>
    <message>
        <source>Prestart &amp;command</source>
        <translation>&amp;Commande de prédémarrage</translation>
    </message>
    <message>
        <source>cmd /c start.cmd</source>
        <translation>cmd /c start.cmd</translation>
    </message>
    <message>
        <source>Package ID of its fi&amp;les</source>
        <translation>ID de package de ses f&amp;ichiers</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Stagi&amp;ng folder on the PC with the console</source>
        <translation>Dossier intermédiaire sur &amp;le PC équipé de la console</translation>
    </message>
    <message>
        <source>Its temporary folder</source>
        <translation>Son dossier temporaire</translation>
    </message>
    <message>
        <source>More &amp;questions</source>
        <translation>Autres &amp;questions</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Fichier média</translation>
    </message>
    <message>
        <source>The file that the console creates. The wizard then starts from it. An existing file is never replaced.</source>
        <translation>Le fichier que la console crée. L’assistant part ensuite de ce fichier. Un fichier existant n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>ISO files (*.iso)</source>
        <translation>Fichiers ISO (*.iso)</translation>
    </message>
    <message>
        <source>Media f&amp;ile</source>
        <translation>Fichier mé&amp;dia</translation>
    </message>
    <message>
        <source>The console is creating the medium</source>
        <translation>La console crée le média</translation>
    </message>
    <message>
        <source>Create the &amp;medium now</source>
        <translation>Créer le média &amp;maintenant</translation>
    </message>
    <message>
        <source>The certificate&apos;s expiration date isn&apos;t in the form YYYY-MM-DD.</source>
        <translation>La date d’expiration du certificat n’est pas au format AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The console isn&apos;t installed on this computer. Save the script, run it on a PC with the console, and open the ISO file that it creates.</source>
        <translation>La console n’est pas installée sur cet ordinateur. Enregistrez le script, exécutez-le sur un PC équipé de la console, puis ouvrez le fichier ISO qu’il crée.</translation>
    </message>
    <message>
        <source>Still needed: site code, boot image and gateway.</source>
        <translation>Il manque&#x202f;: code de site, image de démarrage et passerelle.</translation>
    </message>
    <message>
        <source>Still needed: the password, twice.</source>
        <translation>Il manque&#x202f;: le mot de passe, deux fois.</translation>
    </message>
    <message>
        <source>%1, from the imported medium</source>
        <translation>%1, d’après le média importé</translation>
    </message>
    <message>
        <source>After an administrator allows it, the console creates the medium. This takes a few minutes.</source>
        <translation>Lorsqu’un administrateur a donné son accord, la console crée le média. Cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CopyBox</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::CustomizationPage</name>
    <message>
        <source>What the medium tells a task sequence, and whether that task sequence can run over the internet.</source>
        <translation>Ce que le média indique à une séquence de tâches, et si celle-ci peut s’exécuter sur Internet.</translation>
    </message>
    <message>
        <source>Media variables</source>
        <translation>Variables de média</translation>
    </message>
    <message>
        <source>Stored encrypted on the medium. Anyone with the password can read them, so don&apos;t put secrets here.</source>
        <translation>Stockées chiffrées sur le média. Toute personne qui a le mot de passe peut les lire&#x202f;: n’y placez donc aucun secret.</translation>
    </message>
    <message>
        <source>Prestart command</source>
        <translation>Commande de prédémarrage</translation>
    </message>
    <message>
        <source>Prestart &amp;command</source>
        <translation>&amp;Commande de prédémarrage</translation>
    </message>
    <message>
        <source>It runs before the user chooses a task sequence. It can be changed only in the console.</source>
        <translation>Elle s’exécute avant que l’utilisateur choisisse une séquence de tâches. Elle ne peut être modifiée que dans la console.</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>Séquence de tâches</translation>
    </message>
    <message>
        <source>Export it from the console to check for steps that fail over the internet. It isn&apos;t added to the medium.</source>
        <translation>Exportez-la depuis la console pour rechercher les étapes qui échouent sur Internet. Elle n’est pas ajoutée au média.</translation>
    </message>
    <message>
        <source>&amp;Drop its export (.zip or .xml) here, or enter its path.</source>
        <translation>&amp;Déposez ici son export (.zip ou .xml), ou entrez son chemin.</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>Path of the export</source>
        <translation>Chemin de l’export</translation>
    </message>
    <message>
        <source>All that no other one runs</source>
        <translation>Toutes celles qu’aucune autre n’exécute</translation>
    </message>
    <message>
        <source>Task se&amp;quence in it</source>
        <translation>Sé&amp;quence de tâches qu’il contient</translation>
    </message>
    <message>
        <source>Name or package ID, if the export contains several task sequences.</source>
        <translation>Nom ou ID de package, si l’export contient plusieurs séquences de tâches.</translation>
    </message>
    <message>
        <source>Enter the password to see this</source>
        <translation>Entrez le mot de passe pour afficher cette information</translation>
    </message>
    <message>
        <source>Not found, though the medium has files for one</source>
        <translation>Introuvable, bien que le média contienne des fichiers pour une commande</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Exported task sequence</source>
        <translation>Séquence de tâches exportée</translation>
    </message>
    <message>
        <source>Task sequences (*.zip *.xml)</source>
        <translation>Séquences de tâches (*.zip *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::DiagnosisTool</name>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>It failed at the PC</source>
        <translation>Échec sur le PC</translation>
    </message>
    <message>
        <source>Finds out from logs why it failed: smsts.log and similar logs, several of them, a folder, a ZIP file, or copied lines (Ctrl+V).</source>
        <translation>Recherche dans les journaux la cause de l’échec&#x202f;: smsts.log et journaux similaires, plusieurs à la fois, un dossier, un fichier ZIP ou des lignes copiées (Ctrl+V).</translation>
    </message>
    <message>
        <source>Drop logs, a folder, or a ZIP file here, or enter a &amp;path.</source>
        <translation>Déposez ici des journaux, un dossier ou un fichier ZIP, ou entrez un &amp;chemin.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Logs (*.log *.lo_ *.txt *.zip)</source>
        <translation>Journaux (*.log *.lo_ *.txt *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no lo&amp;g</source>
        <translation>Il n’y a pas de &amp;journal</translation>
    </message>
    <message>
        <source>Save a reda&amp;cted bundle…</source>
        <translation>Enregistrer une archive e&amp;xpurgée…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Start of Windows PE</source>
        <translation>Démarrage de Windows PE</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a medium…</source>
        <translation>Com&amp;parer à un média…</translation>
    </message>
    <message>
        <source>Medium that the PC started from</source>
        <translation>Média à partir duquel le PC a démarré</translation>
    </message>
    <message>
        <source>Media (*.iso *.img)</source>
        <translation>Médias (*.iso *.img)</translation>
    </message>
    <message>
        <source>Past&amp;e</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Paste a log</source>
        <translation>Coller un journal</translation>
    </message>
    <message>
        <source>A ZIP file to share: logs and diagnosis, without secrets and names</source>
        <translation>Un fichier ZIP à partager&#x202f;: journaux et diagnostic, sans secrets ni noms</translation>
    </message>
    <message>
        <source>A readable page, without secrets and names</source>
        <translation>Une page lisible, sans secrets ni noms</translation>
    </message>
    <message>
        <source>There is no log to paste. Copy its lines or files first.</source>
        <translation>Il n’y a aucun journal à coller. Copiez d’abord ses lignes ou ses fichiers.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>One of several starts of Windows PE in a log, and how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Opening the medium</source>
        <translation>Ouverture du média</translation>
    </message>
    <message>
        <source>Pass&amp;word of the medium</source>
        <translation>Mot de pass&amp;e du média</translation>
    </message>
    <message>
        <source>The medium is password-protected. Enter its password to compare more.</source>
        <translation>Le média est protégé par un mot de passe. Entrez son mot de passe pour comparer davantage d’éléments.</translation>
    </message>
    <message>
        <source>Password accepted.</source>
        <translation>Mot de passe accepté.</translation>
    </message>
    <message>
        <source>Compared in part: %1 is locked.</source>
        <translation>Comparé en partie&#x202f;: %1 est verrouillé.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be compared in full.</source>
        <translation>%1 n’a pas pu être comparé entièrement.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparé à %1.</translation>
    </message>
    <message>
        <source>Compared with the profile that is open in the wizard.</source>
        <translation>Comparé au profil ouvert dans l’assistant.</translation>
    </message>
    <message>
        <source>Not compared: no medium is open in the wizard. Open one to compare it.</source>
        <translation>Non comparé&#x202f;: aucun média n’est ouvert dans l’assistant. Ouvrez-en un pour le comparer.</translation>
    </message>
    <message>
        <source>Removing secrets and names</source>
        <translation>Suppression des secrets et des noms</translation>
    </message>
    <message>
        <source>Nothing had to be replaced in the logs.</source>
        <translation>Aucun remplacement n’a été nécessaire dans les journaux.</translation>
    </message>
    <message>
        <source>This is replaced or removed:</source>
        <translation>Voici ce qui est remplacé ou supprimé&#x202f;:</translation>
    </message>
    <message>
        <source>Check the file before you send it: no program knows every name.</source>
        <translation>Vérifiez le fichier avant de l’envoyer&#x202f;: aucun programme ne connaît tous les noms.</translation>
    </message>
    <message>
        <source>Redacted bundle</source>
        <translation>Archive expurgée</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Start &amp;of Windows PE</source>
        <translation>&amp;Démarrage de Windows PE</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::DraftOffer</name>
    <message>
        <source>&amp;Restore answers</source>
        <translation>&amp;Restaurer les réponses</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>Les suppr&amp;imer</translation>
    </message>
    <message>
        <source>You have unsaved answers from %1. Passwords weren&apos;t saved.</source>
        <translation>Vous avez des réponses non enregistrées du %1. Les mots de passe n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>You have unsaved changes to %1 from %2. Passwords weren&apos;t saved.</source>
        <extracomment>A file, and date and time.</extracomment>
        <translation>Vous avez des modifications de %1 non enregistrées, du %2. Les mots de passe n’ont pas été enregistrés.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::EraseQuestion</name>
    <message>
        <source>Erase this USB drive?</source>
        <translation>Effacer cette clé USB&#x202f;?</translation>
    </message>
    <message>
        <source>Erase these USB drives?</source>
        <translation>Effacer ces clés USB&#x202f;?</translation>
    </message>
    <message>
        <source>All data on this drive will be permanently deleted. Select it to confirm.</source>
        <translation>Toutes les données de cette clé seront définitivement supprimées. Sélectionnez-la pour confirmer.</translation>
    </message>
    <message>
        <source>All data on these drives will be permanently deleted. Select each one to confirm.</source>
        <translation>Toutes les données de ces clés seront définitivement supprimées. Sélectionnez chacune d’elles pour confirmer.</translation>
    </message>
    <message>
        <source>&amp;Erase and write</source>
        <translation>&amp;Effacer et écrire</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ErrorBar</name>
    <message>
        <source>Where errors are, and the line that says why it failed</source>
        <translation>Emplacement des erreurs, et ligne qui indique la cause de l’échec</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::Expander</name>
    <message>
        <source>open</source>
        <translation>développé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>réduit</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::FactCard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::FileField</name>
    <message>
        <source>Browse: %1</source>
        <extracomment>A button beside a field; %1 is what the field is for.</extracomment>
        <translation>Parcourir&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the right file: %2.</source>
        <translation>%1 n’est pas le bon fichier&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::FindingList</name>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>The mildest kind of finding.</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Learn more: %1</source>
        <extracomment>A link to where a rule is written down.</extracomment>
        <translation>En savoir plus&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::GatewayAnswerView</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Not in the boot image. The gateway sends it.</source>
        <translation>Absent de l’image de démarrage. La passerelle l’envoie.</translation>
    </message>
    <message>
        <source>Not in the boot image. The gateway&apos;s certificate says where to get it.</source>
        <translation>Absent de l’image de démarrage. Le certificat de la passerelle indique où l’obtenir.</translation>
    </message>
    <message>
        <source>&amp;Everything that was seen and contacted</source>
        <translation>&amp;Tout ce qui a été vu et contacté</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Details and contacts</source>
        <translation>&amp;Détails et contacts</translation>
    </message>
    <message>
        <source>Compare a thumbprint with the one that your PKI team knows before you use or add its certificate.</source>
        <translation>Comparez une empreinte numérique à celle que votre équipe PKI connaît avant d’utiliser ou d’ajouter son certificat.</translation>
    </message>
    <message>
        <source>&amp;Use this certificate…</source>
        <translation>&amp;Utiliser ce certificat…</translation>
    </message>
    <message>
        <source>Add the missing &amp;issuer…</source>
        <translation>&amp;Ajouter l’émetteur manquant…</translation>
    </message>
    <message>
        <source>Couldn&apos;t be checked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate, as the profile has it</source>
        <translation>Le certificat de la passerelle, tel qu’il figure dans le profil</translation>
    </message>
    <message>
        <source>The certificate that was shown for the gateway</source>
        <translation>Le certificat présenté pour la passerelle</translation>
    </message>
    <message>
        <source>Locked by the person who made this profile.</source>
        <translation>Verrouillé par la personne qui a créé ce profil.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Verrouillé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save the gateway&apos;s certificate</source>
        <translation>Enregistrer le certificat de la passerelle</translation>
    </message>
    <message>
        <source>Certificates (*.cer)</source>
        <translation>Certificats (*.cer)</translation>
    </message>
    <message>
        <source>Save the missing issuer</source>
        <translation>Enregistrer l’émetteur manquant</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificats (*.pem)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::GatewayChain</name>
    <message>
        <source>In boot image</source>
        <extracomment>In a store of the boot image.</extracomment>
        <translation>Dans l’image de démarrage</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Sera ajouté</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Path from the PC to the gateway</source>
        <translation>Chemin du PC à la passerelle</translation>
    </message>
    <message>
        <source>Gateway certificate chain</source>
        <translation>Chaîne du certificat de la passerelle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Save the &amp;picture…</source>
        <translation>Enre&amp;gistrer le schéma…</translation>
    </message>
    <message>
        <source>Sent by gateway</source>
        <extracomment>An intermediate CA that only the gateway has.</extracomment>
        <translation>Envoyé par la passerelle</translation>
    </message>
    <message>
        <source>This is the chain that the gateway sent when it was asked on %1.</source>
        <translation>Voici la chaîne que la passerelle a envoyée lorsqu’elle a été interrogée le %1.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::GatewayConsent</name>
    <message>
        <source>From this computer, once, and only when you select Ask now:</source>
        <translation>Depuis cet ordinateur, une seule fois, et seulement lorsque vous sélectionnez Interroger maintenant&#x202f;:</translation>
    </message>
    <message>
        <source>What is sent, and who gets it</source>
        <translation>Ce qui est envoyé, et à qui</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Proxy to ask through, too</source>
        <translation>Interroger aussi via un &amp;proxy</translation>
    </message>
    <message>
        <source>Name and port, such as proxy.contoso.com:8080. The direct way is asked as well, because Windows PE has no proxy of its own.</source>
        <translation>Nom et port, par exemple proxy.contoso.com:8080. La passerelle est aussi interrogée directement, car Windows PE n’a pas de proxy.</translation>
    </message>
    <message>
        <source>The proxy needs a name and a port, without a user name.</source>
        <translation>Le proxy nécessite un nom et un port, sans nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Ask %1 now?</source>
        <translation>Interroger %1 maintenant&#x202f;?</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::GatewaySheet</name>
    <message>
        <source>Ask the gateway</source>
        <translation>Interroger la passerelle</translation>
    </message>
    <message>
        <source>What is sent, and who gets it</source>
        <translation>Ce qui est envoyé, et à qui</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer</source>
        <translation>Réponse de la passerelle</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Interrogation de la passerelle</translation>
    </message>
    <message>
        <source>This takes 90 seconds at most.</source>
        <translation>Cela prend 90&#xa0;secondes au maximum.</translation>
    </message>
    <message>
        <source>&amp;Copy the command instead</source>
        <translation>&amp;Copier plutôt la commande</translation>
    </message>
    <message>
        <source>The command is on the clipboard. Nothing was asked.</source>
        <translation>La commande est dans le Presse-papiers. Rien n’a été demandé.</translation>
    </message>
    <message>
        <source>Ask a&amp;gain…</source>
        <translation>Interroger à &amp;nouveau…</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>&amp;Interroger maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>Asking was canceled. Nothing of it is kept.</source>
        <translation>L’interrogation a été annulée. Rien n’en est conservé.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::Handouts</name>
    <message>
        <source>Its certificate expires on %1.</source>
        <translation>Son certificat expire le %1.</translation>
    </message>
    <message>
        <source>From %1, the gateway may reject it because the medium is six months old. Administrators report this; Microsoft doesn&apos;t document it.</source>
        <translation>À partir du %1, la passerelle risque de rejeter le média, car celui-ci aura six mois. Des administrateurs le signalent&#x202f;; Microsoft ne le documente pas.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Dates à retenir</translation>
    </message>
    <message>
        <source>Save a cal&amp;endar file…</source>
        <translation>Enregistrer un fichier de ca&amp;lendrier…</translation>
    </message>
    <message>
        <source>No program on this computer opens it. Its path: %1</source>
        <translation>Aucun programme de cet ordinateur ne l’ouvre. Son chemin&#x202f;: %1</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Enregistrer un fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Field kit</source>
        <translation>Kit de terrain</translation>
    </message>
    <message>
        <source>One file for the person at the PC and the person who sends the medium: a card to print, labels, an email, a calendar file, and the report. The password isn&apos;t in it.</source>
        <translation>Un fichier pour la personne devant le PC et celle qui envoie le média&#x202f;: une fiche à imprimer, des étiquettes, un e-mail, un fichier de calendrier et le rapport. Le mot de passe n’y figure pas.</translation>
    </message>
    <message>
        <source>Save the field &amp;kit…</source>
        <translation>Enregistrer le &amp;kit de terrain…</translation>
    </message>
    <message>
        <source>O&amp;pen the card</source>
        <translation>Ouvrir la fiche &amp;web</translation>
    </message>
    <message>
        <source>Save the car&amp;d…</source>
        <translation>Enregistrer la fic&amp;he…</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Save the field kit</source>
        <translation>Enregistrer le kit de terrain</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::HelpWindow</name>
    <message>
        <source>No rule contains these words.</source>
        <translation>Aucune règle ne contient ces mots.</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Rechercher dans les règles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::InsertedMedia</name>
    <message>
        <source>USB drives with a medium</source>
        <translation>Clés USB contenant un média</translation>
    </message>
    <message>
        <source>Use the USB drive %1 (%2)</source>
        <extracomment>A stick that is plugged in: its name, and where it is mounted.</extracomment>
        <translation>Utiliser la clé USB %1 (%2)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::InspectTool</name>
    <message>
        <source>Inspect a medium</source>
        <translation>Examiner un média</translation>
    </message>
    <message>
        <source>Shows what is on a medium (ISO file, disk image, or folder) or in one of its files: boot.wim, Variables.dat, a boot manager (.efi), PFX and certificate files.</source>
        <translation>Affiche ce que contient un média (fichier ISO, image de disque ou dossier) ou l’un de ses fichiers&#x202f;: boot.wim, Variables.dat, un gestionnaire de démarrage (.efi), des fichiers PFX et de certificats.</translation>
    </message>
    <message>
        <source>Drop a file or a folder here, or enter its &amp;path.</source>
        <translation>Déposez ici un fichier ou un dossier, ou entrez son &amp;chemin.</translation>
    </message>
    <message>
        <source>Inspect a file</source>
        <translation>Examiner un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Media and their files (*.iso *.img *.wim *.dat *.efi *.pfx *.p12 *.cer *.crt *.pem *.p7b *.sst *.reg)</source>
        <translation>Médias et leurs fichiers (*.iso *.img *.wim *.dat *.efi *.pfx *.p12 *.cer *.crt *.pem *.p7b *.sst *.reg)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Pass&amp;word of the file</source>
        <translation>Mot de pass&amp;e du fichier</translation>
    </message>
    <message>
        <source>The file is password-protected. Enter its password to see what is in it.</source>
        <translation>Le fichier est protégé par un mot de passe. Entrez son mot de passe pour voir son contenu.</translation>
    </message>
    <message>
        <source>Pass&amp;word of the medium</source>
        <translation>Mot de pass&amp;e du média</translation>
    </message>
    <message>
        <source>The medium is password-protected. Enter its password to see the site, the certificate, and the variables.</source>
        <translation>Le média est protégé par un mot de passe. Entrez son mot de passe pour voir le site, le certificat et les variables.</translation>
    </message>
    <message>
        <source>Password accepted.</source>
        <translation>Mot de passe accepté.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::KitFields</name>
    <message>
        <source>Compan&amp;y</source>
        <translation>Socié&amp;té</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>Co&amp;ntact</translation>
    </message>
    <message>
        <source>IT service desk, +1 555 0100, weekdays 8 to 17</source>
        <translation>Assistance informatique, 01 99 00 12 34, du lundi au vendredi, 8&#xa0;h à 17&#xa0;h</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>Parcour&amp;ir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Logo (&amp;JPEG or PNG)</source>
        <translation>Logo (&amp;JPEG ou PNG)</translation>
    </message>
    <message>
        <source>PC maker</source>
        <translation>Fabricant du PC</translation>
    </message>
    <message>
        <source>All makers</source>
        <translation>Tous les fabricants</translation>
    </message>
    <message>
        <source>PC &amp;maker</source>
        <translation>Fa&amp;bricant du PC</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the card</source>
        <translation>Lan&amp;gue de la fiche</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LabMaker</name>
    <message>
        <source>Try it with a sample &amp;lab…</source>
        <translation>Essayer avec un &amp;labo d’exemple…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop creating the sample lab</source>
        <translation>Arrêter la création du labo d’exemple</translation>
    </message>
    <message>
        <source>Creating the sample lab</source>
        <translation>Création du labo d’exemple</translation>
    </message>
    <message>
        <source>Folder for the sample lab</source>
        <translation>Dossier du labo d’exemple</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LineButton</name>
    <message>
        <source>Show %1 in the log</source>
        <translation>Afficher %1 dans le journal</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LintTool</name>
    <message>
        <source>Check a task sequence</source>
        <translation>Contrôler une séquence de tâches</translation>
    </message>
    <message>
        <source>Finds steps that fail over the internet, and lists the content that the gateway needs. Command lines and passwords in the export aren&apos;t stored.</source>
        <translation>Recherche les étapes qui échouent sur Internet et répertorie le contenu dont la passerelle a besoin. Les lignes de commande et les mots de passe de l’export ne sont pas stockés.</translation>
    </message>
    <message>
        <source>Drop an exported task sequence (.zip or .xml) here, or enter its &amp;path.</source>
        <translation>Déposez ici une séquence de tâches exportée (.zip ou .xml), ou entrez son &amp;chemin.</translation>
    </message>
    <message>
        <source>Exported task sequence</source>
        <translation>Séquence de tâches exportée</translation>
    </message>
    <message>
        <source>Task sequences (*.zip *.xml)</source>
        <translation>Séquences de tâches (*.zip *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Task se&amp;quence in it</source>
        <translation>Sé&amp;quence de tâches qu’il contient</translation>
    </message>
    <message>
        <source>All that no other one runs</source>
        <translation>Toutes celles qu’aucune autre n’exécute</translation>
    </message>
    <message>
        <source>Name or package ID, if the export contains several task sequences.</source>
        <translation>Nom ou ID de package, si l’export contient plusieurs séquences de tâches.</translation>
    </message>
    <message>
        <source>Name &amp;of the gateway</source>
        <translation>&amp;Nom de la passerelle</translation>
    </message>
    <message>
        <source>Site &amp;version</source>
        <translation>&amp;Version du site</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Non spécifié</translation>
    </message>
    <message>
        <source>CCMHOSTNAME in the task sequence is compared with it.</source>
        <translation>CCMHOSTNAME dans la séquence de tâches lui est comparé.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LogList</name>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>F3 finds the next one, F8 goes to the next error, Ctrl+C copies.</source>
        <translation>F3 trouve l’occurrence suivante, F8 va à l’erreur suivante, Ctrl+C copie.</translation>
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
        <translation>A</translation>
    </message>
    <message>
        <source>D</source>
        <extracomment>One letter: an entry of a log that is a detail.</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Fichier et ligne</translation>
    </message>
    <message>
        <source>The line that says why it failed</source>
        <translation>La ligne qui indique la cause de l’échec</translation>
    </message>
    <message>
        <source>Looks like an error, but isn&apos;t</source>
        <translation>Ressemble à une erreur, mais n’en est pas une</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LogView</name>
    <message>
        <source>The whole line</source>
        <translation>La ligne entière</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>text, component:…, thread:…, type:error, phase:token, code:…</source>
        <translation>texte, component:…, thread:…, type:error, phase:token, code:…</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Without harmless lines</source>
        <translation>Sans les lignes anodines</translation>
    </message>
    <message>
        <source>Steps and groups</source>
        <translation>Étapes et groupes</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Show onl&amp;y</source>
        <translation>N’afficher &amp;que</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find the next one (F3)</source>
        <translation>Rechercher l’occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>Rechercher l’occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Jump to a line or time</source>
        <translation>Atteindre une ligne ou une heure</translation>
    </message>
    <message>
        <source>412 or 14:22</source>
        <translation>412 ou 14:22</translation>
    </message>
    <message>
        <source>Find te&amp;xt</source>
        <translation>Rechercher d&amp;u texte</translation>
    </message>
    <message>
        <source>&amp;Jump to line or time</source>
        <translation>Atteindre une li&amp;gne ou une heure</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Tous les composants</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No line contains this text.</source>
        <translation>Aucune ligne ne contient ce texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) contain this text. Press F3 to go to the next one.</source>
        <translation>
            <numerusform>%n ligne contient ce texte. Appuyez sur F3 pour aller à la suivante.</numerusform>
            <numerusform>%n lignes contiennent ce texte. Appuyez sur F3 pour aller à la suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which one of the lines that were found it is, and how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>None of the shown lines is an error.</source>
        <translation>Aucune des lignes affichées n’est une erreur.</translation>
    </message>
    <message>
        <source>No line has this number or time. Enter 412, 14:22, or 14:22:05.</source>
        <translation>Aucune ligne n’a ce numéro ou cette heure. Entrez 412, 14:22 ou 14:22:05.</translation>
    </message>
    <message>
        <source>%1 between these two lines</source>
        <translation>%1 entre ces deux lignes</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::MediaManagementPage</name>
    <message>
        <source>Media management</source>
        <translation>Gestion des médias</translation>
    </message>
    <message>
        <source>&amp;Site-based media</source>
        <translation>Média &amp;basé sur le site</translation>
    </message>
    <message>
        <source>The PC uses only the management point stored on the medium.</source>
        <translation>Le PC utilise uniquement le point de gestion stocké sur le média.</translation>
    </message>
    <message>
        <source>&amp;Dynamic media</source>
        <translation>Média &amp;dynamique</translation>
    </message>
    <message>
        <source>Doesn&apos;t work with a cloud management gateway: dynamic media look up a management point on the intranet, which the PC can&apos;t reach from the internet.</source>
        <translation>Ne fonctionne pas avec une passerelle de gestion cloud&#x202f;: un média dynamique recherche sur l’intranet un point de gestion, qui n’est pas accessible au PC depuis Internet.</translation>
    </message>
    <message>
        <source>Management point of the medium</source>
        <translation>Point de gestion du média</translation>
    </message>
    <message>
        <source>How the PC finds its management point. This was chosen in the console and can&apos;t be changed here.</source>
        <translation>Comment le PC trouve son point de gestion. Ce choix a été fait dans la console et ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::MediaTypePage</name>
    <message>
        <source>Choose what to create and name it. Nothing is written until you select Write.</source>
        <translation>Choisissez ce que vous voulez créer et donnez-lui un nom. Rien n’est écrit tant que vous n’avez pas sélectionné Écrire.</translation>
    </message>
    <message>
        <source>Choose a USB drive to write to.</source>
        <translation>Choisissez une clé USB sur laquelle écrire.</translation>
    </message>
    <message>
        <source>Choose a name for the media file.</source>
        <translation>Choisissez un nom pour le fichier média.</translation>
    </message>
    <message>
        <source>What do you want to create?</source>
        <translation>Que voulez-vous créer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;ISO file</source>
        <translation>Fichier &amp;ISO</translation>
    </message>
    <message>
        <source>For DVDs and virtual machines. Starts on the same BIOS and UEFI PCs as the imported medium. To start PCs from USB, choose a USB drive instead.</source>
        <translation>Pour les DVD et les machines virtuelles. Démarre sur les mêmes PC BIOS et UEFI que le média importé. Pour démarrer des PC à partir d’un port USB, choisissez plutôt une clé USB.</translation>
    </message>
    <message>
        <source>&amp;USB drive</source>
        <translation>&amp;Clé USB</translation>
    </message>
    <message>
        <source>Erase and write one or more USB drives now. UEFI only, unless the profile names a boot record for BIOS.</source>
        <translation>Efface et écrit maintenant une ou plusieurs clés USB. UEFI uniquement, sauf si le profil indique un enregistrement de démarrage pour BIOS.</translation>
    </message>
    <message>
        <source>I&amp;mage file of a USB drive</source>
        <translation>Fichier i&amp;mage d’une clé USB</translation>
    </message>
    <message>
        <source>A disk image that someone else can write to a USB drive with any imaging tool.</source>
        <translation>Une image de disque qu’une autre personne peut écrire sur une clé USB avec n’importe quel outil d’écriture d’images.</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Fichier média</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Me&amp;dia file</source>
        <translation>Fichier mé&amp;dia</translation>
    </message>
    <message>
        <source>Media &amp;label</source>
        <translation>É&amp;tiquette du média</translation>
    </message>
    <message>
        <source>The drive name in File Explorer, also saved in MediaLabel.txt.</source>
        <translation>Le nom du lecteur dans l’Explorateur de fichiers, également enregistré dans MediaLabel.txt.</translation>
    </message>
    <message>
        <source>ISO files (*.iso)</source>
        <translation>Fichiers ISO (*.iso)</translation>
    </message>
    <message>
        <source>Images of USB drives (*.img)</source>
        <translation>Images de clés USB (*.img)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <extracomment>%1 and %2 are numbers of characters.</extracomment>
        <translation>%1 caractères sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 characters. On a USB drive: %3</source>
        <extracomment>%1 and %2 are numbers of characters, %3 is the label as FAT32 keeps it.</extracomment>
        <translation>%1 caractères sur %2. Sur une clé USB&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::MediumCard</name>
    <message>
        <source>Enter the password to see this</source>
        <translation>Entrez le mot de passe pour afficher cette information</translation>
    </message>
    <message>
        <source>Not on the medium</source>
        <translation>Absent du média</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (aujourd’hui)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days ago)</source>
        <translation>
            <numerusform>%1 (il y a %n&#xa0;jour)</numerusform>
            <numerusform>%1 (il y a %n&#xa0;jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, expiré</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days left)</source>
        <translation>
            <numerusform>%1 (%n&#xa0;jour restant)</numerusform>
            <numerusform>%1 (%n&#xa0;jours restants)</numerusform>
        </translation>
    </message>
    <message>
        <source>Boot medium without a label</source>
        <translation>Média de démarrage sans étiquette</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Management point</source>
        <translation>Point de gestion</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::MediumCertificateCard</name>
    <message>
        <source>Self-signed; the console created it together with the medium.</source>
        <translation>Auto-signé&#x202f;; la console l’a créé avec le média.</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Délivré par %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::MediumStart</name>
    <message>
        <source>Start it now</source>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>A virtual PC (QEMU) on this computer starts from the medium, which is only read. It has no disk and no network. If the processor can&apos;t help, everything is emulated: give Windows PE several minutes.</source>
        <translation>Un PC virtuel (QEMU) démarre sur cet ordinateur à partir du média, qui est seulement lu. Il n’a ni disque ni réseau. Si le processeur ne peut pas aider, tout est émulé&#x202f;: laissez plusieurs minutes à Windows PE.</translation>
    </message>
    <message>
        <source>Screen of the virtual PC</source>
        <translation>Écran du PC virtuel</translation>
    </message>
    <message>
        <source>Add the last screen to the f&amp;ield kit</source>
        <translation>Ajouter le dernier écran au fichier &amp;ZIP du kit</translation>
    </message>
    <message>
        <source>Add the last screen to the field kit</source>
        <translation>Ajouter le dernier écran au fichier ZIP du kit</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Microprogramme</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>UEFI with Secure Boot</source>
        <translation>UEFI avec démarrage sécurisé</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>Firm&amp;ware</source>
        <translation>Mic&amp;roprogramme</translation>
    </message>
    <message>
        <source>The virtual PC starts. Its screen appears here.</source>
        <translation>Le PC virtuel démarre. Son écran apparaît ici.</translation>
    </message>
    <message>
        <source>The virtual PC turned itself off, or started again. This is its last screen: whether the medium started is for you to say.</source>
        <translation>Le PC virtuel s’est éteint ou a redémarré. Voici son dernier écran&#x202f;: c’est à vous de dire si le média a démarré.</translation>
    </message>
    <message>
        <source>The virtual PC was stopped.</source>
        <translation>Le PC virtuel a été arrêté.</translation>
    </message>
    <message>
        <source>The virtual PC was stopped. This is its last screen: whether the medium started is for you to say.</source>
        <translation>Le PC virtuel a été arrêté. Voici son dernier écran&#x202f;: c’est à vous de dire si le média a démarré.</translation>
    </message>
    <message>
        <source>Stop the virt&amp;ual machine</source>
        <translation>&amp;Quitter la machine virtuelle</translation>
    </message>
    <message>
        <source>Try it in a virt&amp;ual machine</source>
        <translation>Essa&amp;yer dans une machine virtuelle</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::OutcomeCard</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A stick, what went wrong, and what state it is in.</extracomment>
        <translation>%1&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>No USB drive was changed.</source>
        <translation>Aucune clé USB n’a été modifiée.</translation>
    </message>
    <message>
        <source>No file was created. Temporary files were removed.</source>
        <translation>Aucun fichier n’a été créé. Les fichiers temporaires ont été supprimés.</translation>
    </message>
    <message>
        <source>Whether a PC starts it: %1</source>
        <translation>Démarrage sur un PC&#x202f;: %1</translation>
    </message>
    <message>
        <source>Whether Windows PE trusts the gateway: %1</source>
        <translation>Approbation de la passerelle par Windows PE&#x202f;: %1</translation>
    </message>
    <message>
        <source>Created despite: %1</source>
        <translation>Créé malgré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Written, but something is wrong with the medium</source>
        <translation>Écrit, mais le média présente un problème</translation>
    </message>
    <message>
        <source>Written, but not everything about the medium was checked</source>
        <translation>Écrit, mais tout n’a pas été vérifié sur le média</translation>
    </message>
    <message>
        <source>Not every USB drive is ready</source>
        <translation>Toutes les clés USB ne sont pas prêtes</translation>
    </message>
    <message>
        <source>The USB drive is ready</source>
        <translation>La clé USB est prête</translation>
    </message>
    <message>
        <source>The USB drives are ready</source>
        <translation>Les clés USB sont prêtes</translation>
    </message>
    <message>
        <source>Written, read back, and verified.</source>
        <translation>Écrit, relu et vérifié.</translation>
    </message>
    <message>
        <source>The medium is ready</source>
        <translation>Le média est prêt</translation>
    </message>
    <message>
        <source>Written, opened again, and checked.</source>
        <translation>Écrit, rouvert et vérifié.</translation>
    </message>
    <message>
        <source>The medium wasn&apos;t created</source>
        <translation>Le média n’a pas été créé</translation>
    </message>
    <message>
        <source>Writing was canceled</source>
        <translation>L’écriture a été annulée</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Rien n’a encore été écrit</translation>
    </message>
    <message>
        <source>Go to Summary and select Write.</source>
        <translation>Allez à Résumé et sélectionnez Écrire.</translation>
    </message>
    <message>
        <source>USB drive</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Not known: it wasn&apos;t verified</source>
        <translation>Inconnu&#x202f;: le média n’a pas été vérifié</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Required at the PC</source>
        <translation>Exigé sur le PC</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>How long writing took, in seconds.</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Created despite</source>
        <translation>Créé malgré</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PasswordCheck</name>
    <message>
        <source>Wrong password. Check Caps Lock: passwords are case-sensitive.</source>
        <translation>Mot de passe incorrect. Vérifiez la touche Verr. Maj&#x202f;: les mots de passe respectent la casse.</translation>
    </message>
    <message>
        <source>This medium has no password. Clear this field.</source>
        <translation>Ce média n’a pas de mot de passe. Videz ce champ.</translation>
    </message>
    <message>
        <source>Password accepted.</source>
        <translation>Mot de passe accepté.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Vérification du mot de passe…</translation>
    </message>
    <message>
        <source>This medium is password-protected. Enter the password you set in the console.</source>
        <translation>Ce média est protégé par un mot de passe. Entrez le mot de passe que vous avez défini dans la console.</translation>
    </message>
    <message>
        <source>Already entered</source>
        <translation>Déjà saisi</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PasswordPair</name>
    <message>
        <source>Rep&amp;eat the password</source>
        <translation>&amp;Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Passwords match.</source>
        <translation>Les mots de passe correspondent.</translation>
    </message>
    <message>
        <source>Passwords don&apos;t match.</source>
        <translation>Les mots de passe ne correspondent pas.</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>Tapez à nouveau le mot de passe.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PasswordRow</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PfxCard</name>
    <message>
        <source>Not specified</source>
        <translation>Non spécifié</translation>
    </message>
    <message>
        <source>None in the file</source>
        <translation>Aucune dans le fichier</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <extracomment>A kind of key and its length.</extracomment>
        <translation>%1, %2&#xa0;bits</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No other certificates.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Délivré par %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Key provider</source>
        <translation>Fournisseur de la clé</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Chain in the file</source>
        <translation>Chaîne dans le fichier</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PfxTool</name>
    <message>
        <source>PFX check</source>
        <translation>Contrôle d’un fichier PFX</translation>
    </message>
    <message>
        <source>Checks whether a PKI certificate can be used for boot media: key, usage, dates, provider, and chain.</source>
        <translation>Vérifie si un certificat PKI peut être utilisé pour un média de démarrage&#x202f;: clé, utilisation, dates, fournisseur et chaîne.</translation>
    </message>
    <message>
        <source>Drop a .pfx or .p12 file here, or enter its &amp;path.</source>
        <translation>Déposez ici un fichier .pfx ou .p12, ou entrez son &amp;chemin.</translation>
    </message>
    <message>
        <source>PFX file</source>
        <translation>Fichier PFX</translation>
    </message>
    <message>
        <source>PFX files (*.pfx *.p12)</source>
        <translation>Fichiers PFX (*.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Installed from the &amp;early update ring</source>
        <translation>Installé depuis l’anneau de mise à &amp;jour anticipée</translation>
    </message>
    <message>
        <source>Site &amp;version</source>
        <translation>&amp;Version du site</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Pass&amp;word of the PFX file</source>
        <translation>Mot de pass&amp;e du fichier PFX</translation>
    </message>
    <message>
        <source>The file is password-protected. Enter the password that you exported it with.</source>
        <translation>Le fichier est protégé par un mot de passe. Entrez le mot de passe avec lequel vous l’avez exporté.</translation>
    </message>
    <message>
        <source>Password accepted.</source>
        <translation>Mot de passe accepté.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PhaseRail</name>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>it failed here</source>
        <translation>échec ici</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteinte</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>absente du journal</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::PlanCard</name>
    <message>
        <source>Steps</source>
        <extracomment>Of making the medium.</extracomment>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ProgressPage</name>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Time that is left, in minutes and seconds.</extracomment>
        <translation>reste %1:%2</translation>
    </message>
    <message>
        <source>State of the build</source>
        <translation>État de la création</translation>
    </message>
    <message>
        <source>Progress of the build</source>
        <translation>Progression de la création</translation>
    </message>
    <message>
        <source>Speed and time left</source>
        <translation>Vitesse et temps restant</translation>
    </message>
    <message>
        <source>&amp;Cancel writing</source>
        <translation>Ann&amp;uler l’écriture</translation>
    </message>
    <message>
        <source>Cancel writing the medium</source>
        <translation>Annuler l’écriture du média</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>Journal de la création</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Don&apos;t unplug the USB drives until they have been verified.</source>
        <translation>Ne débranchez pas les clés USB tant qu’elles n’ont pas été vérifiées.</translation>
    </message>
    <message>
        <source>The file gets its final name only after it has been verified.</source>
        <translation>Le fichier ne reçoit son nom définitif qu’une fois vérifié.</translation>
    </message>
    <message>
        <source>CMG Media Wizard</source>
        <translation>CMG Media Wizard</translation>
    </message>
    <message>
        <source>The medium is still being written. Stop and close?</source>
        <translation>Le média est encore en cours d’écriture. Arrêter et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>The unfinished file is removed.</source>
        <translation>Le fichier inachevé est supprimé.</translation>
    </message>
    <message>
        <source>Unfinished USB drives can&apos;t be used until you write them again.</source>
        <translation>Les clés USB inachevées ne peuvent pas être utilisées tant que vous ne les avez pas réécrites.</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Poursuivre l’écriture</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>Arrêter et &amp;fermer</translation>
    </message>
    <message>
        <source>Nothing is being written. Go to Summary and select Write.</source>
        <translation>Aucune écriture en cours. Allez à Résumé et sélectionnez Écrire.</translation>
    </message>
    <message>
        <source>Stopping and cleaning up…</source>
        <translation>Arrêt et nettoyage en cours…</translation>
    </message>
    <message>
        <source>Stopping. Unfinished USB drives can&apos;t be used until you write them again.</source>
        <translation>Arrêt en cours. Les clés USB inachevées ne peuvent pas être utilisées tant que vous ne les avez pas réécrites.</translation>
    </message>
    <message>
        <source>Finished, but not for every USB drive</source>
        <translation>Terminé, mais pas pour toutes les clés USB</translation>
    </message>
    <message>
        <source>Written and verified</source>
        <translation>Écriture et vérification terminées</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ReadinessPage</name>
    <message>
        <source>Nothing to show here.</source>
        <translation>Rien à afficher ici.</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>E&amp;xigences</translation>
    </message>
    <message>
        <source>Everything boot media need to work over the internet: what was checked, and what you need to confirm.</source>
        <translation>Tout ce dont les médias de démarrage ont besoin pour fonctionner sur Internet&#x202f;: ce qui a été vérifié, et ce que vous devez confirmer.</translation>
    </message>
    <message>
        <source>A&amp;ll (%1)</source>
        <translation>&amp;Tout (%1)</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>Pro&amp;blèmes (%1)</translation>
    </message>
    <message>
        <source>Couldn&apos;t be chec&amp;ked (%1)</source>
        <translation>&amp;Vérification impossible (%1)</translation>
    </message>
    <message>
        <source>To &amp;confirm (%1)</source>
        <translation>À &amp;confirmer (%1)</translation>
    </message>
    <message>
        <source>E&amp;xport as HTML…</source>
        <translation>Exporter en &amp;HTML…</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Export as &amp;Markdown…</source>
        <translation>Exporter en Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Fichiers Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Exporter la liste de contrôle</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::RenewalOffer</name>
    <message>
        <source>The medium %1 expired on %2.</source>
        <translation>Le média %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The medium %1 expires on %2.</source>
        <translation>Le média %1 expire le %2.</translation>
    </message>
    <message>
        <source>Create a new medium in the console, then import it with the same profile: Renew opens the profile.</source>
        <translation>Créez un nouveau média dans la console, puis importez-le avec le même profil&#x202f;: Renouveler ouvre le profil.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Renew the medium %1</source>
        <translation>Renouveler le média %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ScreensView</name>
    <message>
        <source>What was on the screen</source>
        <translation>Ce qui était affiché à l’écran</translation>
    </message>
    <message>
        <source>There is no lo&amp;g? Choose what was on the screen.</source>
        <translation>Il n’y a pas de &amp;journal&#x202f;? Choisissez ce qui était affiché à l’écran.</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>Causes possibles</translation>
    </message>
    <message>
        <source>No log shows this. Possible causes:</source>
        <translation>Aucun journal ne le montre. Causes possibles&#x202f;:</translation>
    </message>
    <message>
        <source>Open page: %1</source>
        <translation>Ouvrir la page&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ScriptBox</name>
    <message>
        <source>&amp;PowerShell script</source>
        <translation>Script Po&amp;werShell</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Save the sc&amp;ript…</source>
        <translation>Enregistrer le scrip&amp;t…</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Enregistrer le script</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Scripts PowerShell (*.ps1)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::SecretField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::SecurityPage</name>
    <message>
        <source>Decide who can use the medium, and see how long its certificate lasts.</source>
        <translation>Décidez qui peut utiliser le média et voyez combien de temps son certificat est valide.</translation>
    </message>
    <message>
        <source>Password of the new medium</source>
        <translation>Mot de passe du nouveau média</translation>
    </message>
    <message>
        <source>Protects the certificate and private key on the medium. Users type it in Windows PE.</source>
        <translation>Protège le certificat et la clé privée du média. Les utilisateurs le tapent dans Windows PE.</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>&amp;Conserver tel quel</translation>
    </message>
    <message>
        <source>Use the same password as the imported medium (or none, if it has none).</source>
        <translation>Utiliser le même mot de passe que le média importé (ou aucun, s’il n’en a pas).</translation>
    </message>
    <message>
        <source>Chan&amp;ge it</source>
        <translation>Le cha&amp;nger</translation>
    </message>
    <message>
        <source>The imported medium keeps its own password.</source>
        <translation>Le média importé garde son propre mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Le supprim&amp;er</translation>
    </message>
    <message>
        <source>Anyone who finds the medium can use it and read its private key.</source>
        <translation>Toute personne qui trouve le média peut l’utiliser et lire sa clé privée.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nouveau &amp;mot de passe</translation>
    </message>
    <message>
        <source>User prompts</source>
        <translation>Invites à l’utilisateur</translation>
    </message>
    <message>
        <source>Unattended media don&apos;t ask for network settings or optional task sequences. They still ask for the password.</source>
        <translation>Un média sans assistance ne demande ni les paramètres réseau ni les séquences de tâches facultatives. Il demande tout de même le mot de passe.</translation>
    </message>
    <message>
        <source>As on the &amp;imported medium</source>
        <translation>Comme sur le média &amp;importé</translation>
    </message>
    <message>
        <source>The setting from the console is shown below.</source>
        <translation>Le paramètre de la console est affiché ci-dessous.</translation>
    </message>
    <message>
        <source>Allow &amp;unattended deployment</source>
        <translation>Autoriser le &amp;déploiement sans assistance</translation>
    </message>
    <message>
        <source>A required task sequence starts by itself.</source>
        <translation>Une séquence de tâches obligatoire démarre d’elle-même.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t allow it</source>
        <translation>Ne pas &amp;l’autoriser</translation>
    </message>
    <message>
        <source>Someone at the PC chooses the task sequence.</source>
        <translation>Une personne devant le PC choisit la séquence de tâches.</translation>
    </message>
    <message>
        <source>The imported medium</source>
        <translation>Le média importé</translation>
    </message>
    <message>
        <source>As created in the console.</source>
        <translation>Tel que créé dans la console.</translation>
    </message>
    <message>
        <source>Certificate of the medium</source>
        <translation>Certificat du média</translation>
    </message>
    <message>
        <source>The medium uses it to identify itself to the site. It was created with its key, so it&apos;s copied unchanged.</source>
        <translation>Le média l’utilise pour s’identifier auprès du site. Il a été créé avec sa clé&#x202f;; il est donc copié tel quel.</translation>
    </message>
    <message>
        <source>Check a PFX file</source>
        <translation>Contrôler un fichier PFX</translation>
    </message>
    <message>
        <source>If you plan to create the next medium with a PKI certificate, check the PFX file here. It isn&apos;t added to this medium.</source>
        <translation>Si vous prévoyez de créer le prochain média avec un certificat PKI, contrôlez le fichier PFX ici. Il n’est pas ajouté à ce média.</translation>
    </message>
    <message>
        <source>PFX file</source>
        <translation>Fichier PFX</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>PFX files (*.pfx *.p12)</source>
        <translation>Fichiers PFX (*.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No PFX file; no password.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>PF&amp;X file</source>
        <translation>Fichier PF&amp;X</translation>
    </message>
    <message>
        <source>Password &amp;of the PFX file</source>
        <translation>Mot de passe du fic&amp;hier PFX</translation>
    </message>
    <message>
        <source>&amp;All checks of the PFX file</source>
        <translation>&amp;Tous les contrôles du fichier PFX</translation>
    </message>
    <message>
        <source>Not specified on the medium</source>
        <translation>Non spécifié sur le média</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Unattended deployment</source>
        <translation>Déploiement sans assistance</translation>
    </message>
    <message>
        <source>Unknown computers</source>
        <translation>Ordinateurs inconnus</translation>
    </message>
    <message>
        <source>Supported (can be changed only in the console)</source>
        <translation>Pris en charge (modifiable uniquement dans la console)</translation>
    </message>
    <message>
        <source>Not supported (can be changed only in the console)</source>
        <translation>Non pris en charge (modifiable uniquement dans la console)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::StartPage</name>
    <message>
        <source>Start with a boot medium from the Configuration Manager console. The wizard checks it, adds what it needs to work over a cloud management gateway (CMG), and writes a new copy.</source>
        <translation>Commencez avec un média de démarrage de la console Configuration Manager. L’assistant le vérifie, ajoute ce qu’il lui faut pour fonctionner via une passerelle de gestion cloud (CMG) et écrit une nouvelle copie.</translation>
    </message>
    <message>
        <source>Choose the boot medium from your site.</source>
        <translation>Choisissez le média de démarrage de votre site.</translation>
    </message>
    <message>
        <source>Enter the media password.</source>
        <translation>Entrez le mot de passe du média.</translation>
    </message>
    <message>
        <source>The media password is wrong.</source>
        <translation>Le mot de passe du média est incorrect.</translation>
    </message>
    <message>
        <source>What is the medium for?</source>
        <translation>À quoi sert le média&#x202f;?</translation>
    </message>
    <message>
        <source>Reinstall PCs over the &amp;internet (CMG)</source>
        <translation>Réinstaller des PC par Inter&amp;net (CMG)</translation>
    </message>
    <message>
        <source>PCs start from the medium anywhere and connect to the cloud management gateway.</source>
        <translation>Les PC démarrent à partir du média en tout lieu et se connectent à la passerelle de gestion cloud.</translation>
    </message>
    <message>
        <source>Reinstall &amp;PCs on the intranet, content from the cloud</source>
        <translation>Réinstaller des PC sur l’in&amp;tranet, avec du contenu du cloud</translation>
    </message>
    <message>
        <source>PCs reach an internal management point and download content from the CMG.</source>
        <translation>Les PC accèdent à un point de gestion interne et téléchargent le contenu depuis la passerelle de gestion cloud.</translation>
    </message>
    <message>
        <source>&amp;Upgrade or reinstall PCs that still start Windows</source>
        <translation>Mettre à niveau ou réinstaller des PC qui démarrent encore &amp;Windows</translation>
    </message>
    <message>
        <source>The user starts the task sequence in Software Center.</source>
        <translation>L’utilisateur démarre la séquence de tâches dans le Centre logiciel.</translation>
    </message>
    <message>
        <source>Reinstall PCs over an internet-based &amp;management point, without a gateway</source>
        <translation>Réinstaller des PC via un point de gestion &amp;basé sur Internet, sans passerelle</translation>
    </message>
    <message>
        <source>The management point itself faces the internet.</source>
        <translation>Le point de gestion est lui-même exposé à Internet.</translation>
    </message>
    <message>
        <source>Boot medium from your site</source>
        <translation>Média de démarrage de votre site</translation>
    </message>
    <message>
        <source>Drop the ISO file or folder here, or enter its p&amp;ath.</source>
        <translation>Déposez ici le fichier ISO ou le dossier, ou entrez son &amp;chemin.</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>Path of the medium</source>
        <translation>Chemin du média</translation>
    </message>
    <message>
        <source>Pass&amp;word of the medium</source>
        <translation>Mot de pass&amp;e du média</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>Votre site</translation>
    </message>
    <message>
        <source>Version of Confi&amp;guration Manager</source>
        <translation>Version &amp;de Configuration Manager</translation>
    </message>
    <message>
        <source>Find it in the console under About Configuration Manager. Some checks need it.</source>
        <translation>Vous la trouverez dans la console sous À propos de Configuration Manager. Certains contrôles en ont besoin.</translation>
    </message>
    <message>
        <source>Installed from the &amp;early update ring</source>
        <translation>Installé depuis l’anneau de mise à &amp;jour anticipée</translation>
    </message>
    <message>
        <source>Installed from the early update ring</source>
        <translation>Installé depuis l’anneau de mise à jour anticipée</translation>
    </message>
    <message>
        <source>Other ways to start</source>
        <translation>Autres façons de commencer</translation>
    </message>
    <message>
        <source>&amp;Open a saved profile…</source>
        <translation>Ouvrir un profil enre&amp;gistré…</translation>
    </message>
    <message>
        <source>Create one with the &amp;Configuration Manager console…</source>
        <translation>En créer un avec la console Configuration &amp;Manager…</translation>
    </message>
    <message>
        <source>Open the profile %1</source>
        <translation>Ouvrir le profil %1</translation>
    </message>
    <message>
        <source>ISO files (*.iso)</source>
        <translation>Fichiers ISO (*.iso)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <source>Profiles and packages (*.json *.cmgmedia)</source>
        <translation>Profils et packages de profil (*.json *.cmgmedia)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::StepList</name>
    <message>
        <source>Steps</source>
        <extracomment>The pages of the wizard, in their order.</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Pages of the wizard and what was found on each.</source>
        <translation>Pages de l’assistant et ce qui a été constaté sur chacune.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::StickLines</name>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Writing, %1 %</source>
        <translation>Écriture, %1&#x202f;%</translation>
    </message>
    <message>
        <source>Verifying, %1 %</source>
        <translation>Vérification, %1&#x202f;%</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Written and verified</source>
        <translation>Écrite et vérifiée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>USB drives</source>
        <translation>Clés USB</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progression de %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::StickList</name>
    <message>
        <source>a volume without a name</source>
        <extracomment>A volume on a stick that has no name.</extracomment>
        <translation>un volume sans nom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a volume, and where it is mounted.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No readable volume</source>
        <extracomment>What is on a stick: names of volumes follow.</extracomment>
        <translation>Aucun volume lisible</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Contient %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>numéro de série %1</translation>
    </message>
    <message>
        <source>Create an image file instead</source>
        <translation>Créer plutôt un fichier image</translation>
    </message>
    <message>
        <source>USB drives</source>
        <translation>Clés USB</translation>
    </message>
    <message>
        <source>Looking for USB drives</source>
        <translation>Recherche de clés USB</translation>
    </message>
    <message>
        <source>USB drives can&apos;t be listed because UDisks isn&apos;t running. Create an image file instead and write it with &quot;cmgmedia write&quot;.</source>
        <translation>Les clés USB ne peuvent pas être répertoriées, car UDisks n’est pas en cours d’exécution. Créez plutôt un fichier image et écrivez-le avec «&#x202f;cmgmedia write&#x202f;».</translation>
    </message>
    <message>
        <source>Plug in a USB drive. Internal disks are never listed.</source>
        <translation>Branchez une clé USB. Les disques internes ne sont jamais répertoriés.</translation>
    </message>
    <message>
        <source>Select the USB drives to write to.</source>
        <translation>Sélectionnez les clés USB sur lesquelles écrire.</translation>
    </message>
    <message>
        <source>Everything on the selected drives will be erased. You&apos;ll be asked to confirm.</source>
        <translation>Tout le contenu des clés sélectionnées sera effacé. Une confirmation vous sera demandée.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::StrengthMeter</name>
    <message>
        <source>It&apos;s easier to guess because it contains %1.</source>
        <translation>Il est plus facile à deviner, car il contient %1.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Strong: guessing it takes %1.</source>
        <translation>Fort&#x202f;: le deviner prend %1.</translation>
    </message>
    <message>
        <source>Weak: guessing it takes %1. Use five random words or 14 random letters and digits.</source>
        <translation>Faible&#x202f;: le deviner prend %1. Utilisez cinq mots aléatoires ou 14 lettres et chiffres aléatoires.</translation>
    </message>
    <message>
        <source>All characters are on the US keyboard that Windows PE starts with.</source>
        <translation>Tous les caractères figurent sur le clavier américain avec lequel Windows PE démarre.</translation>
    </message>
    <message>
        <source>Characters that the US keyboard in Windows PE doesn&apos;t have: %1</source>
        <translation>Caractères absents du clavier américain de Windows PE&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::SummaryPage</name>
    <message>
        <source>Review your choices. Nothing is written until you select Write.</source>
        <translation>Passez vos choix en revue. Rien n’est écrit tant que vous n’avez pas sélectionné Écrire.</translation>
    </message>
    <message>
        <source>Save for next time</source>
        <translation>Enregistrer pour la prochaine fois</translation>
    </message>
    <message>
        <source>The profile contains all your answers, but no passwords.</source>
        <translation>Le profil contient toutes vos réponses, mais aucun mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Save profile…</source>
        <translation>&amp;Enregistrer le profil…</translation>
    </message>
    <message>
        <source>C&amp;ommand line</source>
        <translation>Li&amp;gne de commande</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>When the certificate expires, run this script on a PC with the console to create a new medium with the same settings.</source>
        <translation>Lorsque le certificat expire, exécutez ce script sur un PC équipé de la console pour créer un nouveau média avec les mêmes paramètres.</translation>
    </message>
    <message>
        <source>&amp;Renew this medium</source>
        <translation>Renou&amp;veler ce média</translation>
    </message>
    <message>
        <source>&amp;Save profile</source>
        <translation>&amp;Enregistrer le profil</translation>
    </message>
    <message>
        <source>Save the profile to get the command line.</source>
        <translation>Enregistrez le profil pour obtenir la ligne de commande.</translation>
    </message>
    <message>
        <source>%1 has unsaved changes.</source>
        <translation>%1 contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::TaskSequenceCard</name>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>package</source>
        <translation>package</translation>
    </message>
    <message>
        <source>driver package</source>
        <translation>package de pilotes</translation>
    </message>
    <message>
        <source>task sequence</source>
        <translation>séquence de tâches</translation>
    </message>
    <message>
        <source>operating system image</source>
        <translation>image du système d’exploitation</translation>
    </message>
    <message>
        <source>boot image</source>
        <translation>image de démarrage</translation>
    </message>
    <message>
        <source>upgrade package</source>
        <translation>package de mise à niveau</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>%1 that run, %2 of them with a condition; %3 disabled</source>
        <translation>%1 exécutées, dont %2 sous condition&#x202f;; %3 désactivées</translation>
    </message>
    <message>
        <source>Not in the export</source>
        <translation>Absent de l’export</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No package, no boot image.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Must be on the content-enabled &amp;gateway</source>
        <translation>Doit se trouver sur la passerelle prenant en char&amp;ge le contenu</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>Task sequence without a name</source>
        <translation>Séquence de tâches sans nom</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Of a task sequence.</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Boot image: %1. Steps: %2</source>
        <translation>Image de démarrage&#x202f;: %1. Étapes&#x202f;: %2</translation>
    </message>
    <message>
        <source>Several task sequences</source>
        <translation>Plusieurs séquences de tâches</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::ToolWindow</name>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>What is done, and how much of it in percent.</extracomment>
        <translation>%1&#x202f;: %2&#x202f;%</translation>
    </message>
    <message>
        <source>%1: %2 %, %3/s</source>
        <extracomment>What is done, how much of it in percent, and bytes a second.</extracomment>
        <translation>%1&#x202f;: %2&#x202f;%, %3/s</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Read aga&amp;in</source>
        <translation>Relire le f&amp;ichier</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::TrustFiles</name>
    <message>
        <source>Root CA</source>
        <translation>AC racine</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>AC intermédiaire</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Pas une AC</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Certificates to add</source>
        <translation>Certificats à ajouter</translation>
    </message>
    <message>
        <source>File and certificates</source>
        <translation>Fichier et certificats</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Drop .cer, .crt, .pem, .p7b, .sst, or .reg files here, or add them.</source>
        <translation>Déposez ici des fichiers .cer, .crt, .pem, .p7b, .sst ou .reg, ou ajoutez-les.</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Add certificate files</source>
        <translation>Ajouter des fichiers de certificats</translation>
    </message>
    <message>
        <source>Remove the selected file</source>
        <translation>Supprimer le fichier sélectionné</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem *.p7b *.sst *.reg)</source>
        <translation>Certificats (*.cer *.crt *.pem *.p7b *.sst *.reg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::TrustReportView</name>
    <message>
        <source>None</source>
        <extracomment>No certificates.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The new boot image was saved</source>
        <translation>La nouvelle image de démarrage a été enregistrée</translation>
    </message>
    <message>
        <source>It was verified: read back, compared, and opened again, and the certificates match your changes. Below is what was read from it.</source>
        <translation>Elle a été vérifiée&#x202f;: relue, comparée et rouverte, et les certificats correspondent à vos modifications. Voici ce qui y a été lu.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::TrustTool</name>
    <message>
        <source>Windows ignores unreadable entries. There are %1. To remove them from ROOT, AuthRoot, and CA, use cmgmedia trust remove.</source>
        <extracomment>Stores and names of entries in them.</extracomment>
        <translation>Windows ignore les entrées illisibles. Il s’agit de&#x202f;: %1. Pour les supprimer de ROOT, AuthRoot et CA, utilisez cmgmedia trust remove.</translation>
    </message>
    <message>
        <source>&amp;Mark for removal</source>
        <translation>Mar&amp;quer pour suppression</translation>
    </message>
    <message>
        <source>Don&apos;t &amp;add it</source>
        <translation>Ne pas l’a&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le conser&amp;ver</translation>
    </message>
    <message>
        <source>Trust editor for a boot image</source>
        <translation>Éditeur d’approbation d’une image de démarrage</translation>
    </message>
    <message>
        <source>View and change the certificates that Windows PE trusts. Changes go to a copy. Use the copy for media. Don&apos;t replace the site&apos;s boot image with it, because distribution points compare its hash.</source>
        <translation>Affichez et modifiez les certificats que Windows PE approuve. Les modifications sont enregistrées dans une copie. Utilisez la copie pour des médias. Ne remplacez pas l’image de démarrage du site par celle-ci, car les points de distribution comparent son hachage.</translation>
    </message>
    <message>
        <source>Drop a boot.wim here, or enter its &amp;path.</source>
        <translation>Déposez ici un boot.wim, ou entrez son &amp;chemin.</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>Boot images (*.wim)</source>
        <translation>Images de démarrage (*.wim)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Add &amp;certificates…</source>
        <translation>Ajouter des cer&amp;tificats…</translation>
    </message>
    <message>
        <source>Add certificate files</source>
        <translation>Ajouter des fichiers de certificats</translation>
    </message>
    <message>
        <source>&amp;Export .reg…</source>
        <translation>&amp;Exporter en .reg…</translation>
    </message>
    <message>
        <source>Export as a registry file</source>
        <translation>Exporter sous forme de fichier de Registre</translation>
    </message>
    <message>
        <source>The certificates that the boot image trusts now, for a hive loaded as HKEY_LOCAL_MACHINE\winpe-offline.</source>
        <translation>Les certificats que l’image de démarrage approuve actuellement, pour une ruche chargée sous HKEY_LOCAL_MACHINE\winpe-offline.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Non spécifié</translation>
    </message>
    <message>
        <source>Boot image without a name</source>
        <translation>Image de démarrage sans nom</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The image has no SOFTWARE hive, so you can&apos;t add certificates.</source>
        <translation>L’image n’a pas de ruche SOFTWARE&#x202f;; vous ne pouvez donc pas ajouter de certificats.</translation>
    </message>
    <message>
        <source>Unsaved changes: %1 to add, %2 to remove</source>
        <translation>Modifications non enregistrées&#x202f;: %1 à ajouter, %2 à supprimer</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, expiré</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2&#xa0;bits</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Certificates to add</source>
        <translation>Certificats à ajouter</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem *.p7b *.sst *.reg)</source>
        <translation>Certificats (*.cer *.crt *.pem *.p7b *.sst *.reg)</translation>
    </message>
    <message>
        <source>Export the trusted certificates</source>
        <translation>Exporter les certificats approuvés</translation>
    </message>
    <message>
        <source>Registry files (*.reg)</source>
        <translation>Fichiers de Registre (*.reg)</translation>
    </message>
    <message>
        <source>Save the changed boot image as</source>
        <translation>Enregistrer l’image de démarrage modifiée sous</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>You have unsaved changes to %1. Save them as a new boot image?</source>
        <translation>Vous avez des modifications de %1 non enregistrées. Les enregistrer dans une nouvelle image de démarrage&#x202f;?</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::TrustTree</name>
    <message>
        <source>ROOT: trusted root CAs (%1)</source>
        <translation>ROOT&#x202f;: autorités de certification racines de confiance (%1)</translation>
    </message>
    <message>
        <source>AuthRoot: third-party root CAs (%1)</source>
        <translation>AuthRoot&#x202f;: autorités de certification racines tierces (%1)</translation>
    </message>
    <message>
        <source>CA: intermediate CAs (%1)</source>
        <translation>CA&#x202f;: autorités de certification intermédiaires (%1)</translation>
    </message>
    <message>
        <source>disallowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>pas encore valide</translation>
    </message>
    <message>
        <source>intermediate CA</source>
        <translation>AC intermédiaire</translation>
    </message>
    <message>
        <source>root CA</source>
        <translation>AC racine</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>pas une AC</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, expiré</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation>%1, pas encore valide</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Auto-signé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>In Disallowed, which overrides all other stores and isn&apos;t changed here.</source>
        <translation>Figure dans Disallowed, qui prévaut sur tous les autres magasins et n’est pas modifié ici.</translation>
    </message>
    <message>
        <source>Disallowed: not trusted, even if it&apos;s in another store (%1)</source>
        <translation>Disallowed&#x202f;: non approuvés, même s’ils figurent dans un autre magasin (%1)</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats approuvés</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>sera ajouté</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>sera supprimé</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VariablesModel</name>
    <message>
        <source>The site registered the medium&apos;s identifier and certificate as a pair. They can&apos;t be created offline, so %1 can&apos;t be changed.</source>
        <translation>Le site a enregistré l’identificateur et le certificat du média ensemble. Ils ne peuvent pas être créés hors connexion&#x202f;; %1 ne peut donc pas être modifié.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where the value of a variable comes from: the medium, or a change.</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Medium (read-only)</source>
        <translation>Média (lecture seule)</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimée</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VariablesTable</name>
    <message>
        <source>new value</source>
        <translation>nouvelle valeur</translation>
    </message>
    <message>
        <source>&amp;Add a variable</source>
        <translation>A&amp;jouter une variable</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Undo the change</source>
        <translation>Annu&amp;ler la modification</translation>
    </message>
    <message>
        <source>&amp;Variables of the new medium</source>
        <translation>&amp;Variables du nouveau média</translation>
    </message>
    <message>
        <source>Variables of the new medium</source>
        <translation>Variables du nouveau média</translation>
    </message>
    <message>
        <source>Press F2 or Enter to edit the value, Delete to remove the variable.</source>
        <translation>Appuyez sur F2 ou Entrée pour modifier la valeur, sur Suppr pour supprimer la variable.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VerdictTable</name>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Every check and its result</source>
        <translation>Chaque contrôle et son résultat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Problems: %1. Passed: %2. Couldn&apos;t be checked: %3. Doesn&apos;t apply: %4.</source>
        <translation>Problèmes&#x202f;: %1. Réussis&#x202f;: %2. Vérification impossible&#x202f;: %3. Sans objet&#x202f;: %4.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VerdictView</name>
    <message>
        <source>Confidence</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Where it failed</source>
        <translation>Endroit de l’échec</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n time(s)</source>
        <translation>
            <numerusform>Vu %n fois</numerusform>
            <numerusform>Vu %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Exclu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Code de site</translation>
    </message>
    <message>
        <source>Management point behind the gateway</source>
        <translation>Point de gestion derrière la passerelle</translation>
    </message>
    <message>
        <source>Build of Windows PE</source>
        <translation>Build de Windows PE</translation>
    </message>
    <message>
        <source>Media password</source>
        <translation>Mot de passe du média</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Non spécifié</translation>
    </message>
    <message>
        <source>%1: log %2, medium %3</source>
        <extracomment>Something that a log and a medium say: what it is, and what each of them says.</extracomment>
        <translation>%1&#x202f;: journal %2, média %3</translation>
    </message>
    <message>
        <source>Also found (%1)</source>
        <translation>Autres constats (%1)</translation>
    </message>
    <message>
        <source>Recovered from (%1)</source>
        <translation>Erreurs surmontées (%1)</translation>
    </message>
    <message>
        <source>The line that s&amp;hows it:</source>
        <translation>La ligne qui le mo&amp;ntre&#x202f;:</translation>
    </message>
    <message>
        <source>Open p&amp;age: %1</source>
        <translation>&amp;Ouvrir la page&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open page: %1</source>
        <translation>Ouvrir la page&#x202f;: %1</translation>
    </message>
    <message>
        <source>Compared with the medium</source>
        <translation>Comparé au média</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <extracomment>A line of a log that means nothing: how often it is there, the line, and why it is none.</extracomment>
        <translation>%1 × %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Looks like an error, but isn&apos;t (%1)</source>
        <translation>Ressemble à une erreur, mais n’en est pas une (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) couldn&apos;t be read or aren&apos;t known.</source>
        <translation>
            <numerusform>%n autre élément n’a pas pu être lu ou n’est pas connu.</numerusform>
            <numerusform>%n autres éléments n’ont pas pu être lus ou ne sont pas connus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VerifyAgain</name>
    <message>
        <source>Result of verifying</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>Verifying: %1 %</source>
        <translation>Vérification&#x202f;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verifying was stopped. The result isn&apos;t known.</source>
        <translation>La vérification a été arrêtée. Le résultat n’est pas connu.</translation>
    </message>
    <message>
        <source>Stop &amp;verifying</source>
        <translation>Arrêter la &amp;vérification</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VerifyTool</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>not in the manifest</source>
        <translation>absent du manifeste</translation>
    </message>
    <message>
        <source>part of the structure, changed</source>
        <extracomment>The boot catalog, say, or the file allocation table.</extracomment>
        <translation>partie de la structure, modifiée</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>Fichiers vérifiés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 du contenu</translation>
    </message>
    <message>
        <source>Verify a medium</source>
        <translation>Vérifier un média</translation>
    </message>
    <message>
        <source>Checks every file on a medium that this program created, and for an image everything that makes it start, against the manifest on it. No password is needed.</source>
        <translation>Vérifie chaque fichier d’un média créé par ce programme et, pour une image, tout ce qui la fait démarrer, par rapport au manifeste qu’il contient. Aucun mot de passe n’est nécessaire.</translation>
    </message>
    <message>
        <source>Drop an ISO file or the folder of a medium here, or enter its &amp;path.</source>
        <translation>Déposez ici un fichier ISO ou le dossier d’un média, ou entrez son &amp;chemin.</translation>
    </message>
    <message>
        <source>Medium to verify</source>
        <translation>Média à vérifier</translation>
    </message>
    <message>
        <source>ISO files and disk images (*.iso *.img)</source>
        <translation>Fichiers ISO et images de disque (*.iso *.img)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Copies with the same content SHA-256 contain the same files.</source>
        <translation>Les copies dont le contenu a le même SHA-256 contiennent les mêmes fichiers.</translation>
    </message>
    <message>
        <source>Differences from the manifest</source>
        <translation>Différences par rapport au manifeste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verifying was stopped</source>
        <translation>La vérification a été arrêtée</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the medium is intact.</source>
        <translation>On ignore si le média est intact.</translation>
    </message>
    <message>
        <source>The medium can&apos;t be verified</source>
        <translation>Le média ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>The medium couldn&apos;t be verified</source>
        <translation>Le média n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>The USB drive may be failing</source>
        <translation>La clé USB est peut-être sur le point de tomber en panne</translation>
    </message>
    <message>
        <source>The medium is intact</source>
        <translation>Le média est intact</translation>
    </message>
    <message>
        <source>The boot image was already damaged before the medium was created</source>
        <translation>L’image de démarrage était déjà endommagée avant la création du média</translation>
    </message>
    <message>
        <source>The medium doesn&apos;t match its manifest</source>
        <translation>Le média ne correspond pas à son manifeste</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>sans conséquence</translation>
    </message>
    <message>
        <source>damaged before</source>
        <translation>endommagé auparavant</translation>
    </message>
    <message>
        <source>may be failing</source>
        <translation>risque de panne</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VersionBox</name>
    <message>
        <source>Not specified</source>
        <translation>Non spécifiée</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Locked by the person who made this profile.</source>
        <extracomment>The reason of the person who made the profile follows.</extracomment>
        <translation>Verrouillé par la personne qui a créé ce profil.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Verrouillé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::WizardWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation>&amp;Ouvrir un profil…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un profil &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save profile</source>
        <translation>&amp;Enregistrer le profil</translation>
    </message>
    <message>
        <source>Save profile &amp;as…</source>
        <translation>Enregistrer le profil &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cla&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Help for this &amp;page</source>
        <translation>Aide sur cette pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>Prise en &amp;main</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Prise en main</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>Règ&amp;les</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About CMG Media Wizard</source>
        <translation>À &amp;propos de CMG Media Wizard</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation>Enregistrer vos réponses</translation>
    </message>
    <message>
        <source>Save your answers as a profile?</source>
        <translation>Enregistrer vos réponses dans un profil&#x202f;?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>If you don&apos;t save, your answers are lost. Passwords are never saved.</source>
        <translation>Si vous n’enregistrez pas, vos réponses sont perdues. Les mots de passe ne sont jamais enregistrés.</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Use another medium</source>
        <translation>Utiliser un autre média</translation>
    </message>
    <message>
        <source>Use the dropped medium instead of %1?</source>
        <translation>Utiliser le média déposé à la place de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Your other answers stay as they are.</source>
        <translation>Vos autres réponses sont conservées.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>This profile uses locations that aren&apos;t on this PC:

%1

Opening it connects to them with your account. Continue only if you know where the profile comes from.</source>
        <translation>Ce profil utilise des emplacements qui ne se trouvent pas sur ce PC&#x202f;:

%1

L’ouvrir établit une connexion à ces emplacements avec votre compte. Ne continuez que si vous connaissez la provenance du profil.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>About CMG Media Wizard</source>
        <translation>À propos de CMG Media Wizard</translation>
    </message>
    <message>
        <source>CMG Media Wizard %1</source>
        <translation>CMG Media Wizard %1</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Dossier de données&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy for a bug report</source>
        <translation>&amp;Copier pour un rapport de bogue</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>CMG Media
Wizard</source>
        <translation>CMG Media
Wizard</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Go to Summary</source>
        <extracomment>Every page before it is answered.</extracomment>
        <translation>Aller à Résumé</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Ne plus a&amp;ttendre</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
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
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Toutes les questions ont une réponse.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>Profiles and packages (*.json *.cmgmedia)</source>
        <translation>Profils et packages de profil (*.json *.cmgmedia)</translation>
    </message>
    <message>
        <source>All steps…</source>
        <extracomment>The steps of the wizard, which this profile has answered.</extracomment>
        <translation>Toutes les étapes…</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Boot media that work over a cloud management gateway - the first time.

Free software under the GNU General Public License, version 3 or later. Works offline. No telemetry. The gateway is asked only when you select it.</source>
        <translation>Des médias de démarrage qui fonctionnent via une passerelle de gestion cloud, du premier coup.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Fonctionne hors connexion. Aucune télémétrie. La passerelle n’est interrogée que lorsque vous le demandez.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::WritePage</name>
    <message>
        <source>Nothing is written until you select Write.</source>
        <translation>Rien n’est écrit tant que vous n’avez pas sélectionné Écrire.</translation>
    </message>
    <message>
        <source>%1. Nothing is written until you select Write.</source>
        <translation>%1. Rien n’est écrit tant que vous n’avez pas sélectionné Écrire.</translation>
    </message>
    <message>
        <source>Passw&amp;ord of the medium</source>
        <translation>Mot de passe du m&amp;édia</translation>
    </message>
    <message>
        <source>Enter the media password.</source>
        <translation>Saisissez le mot de passe du média.</translation>
    </message>
    <message>
        <source>The media password is wrong.</source>
        <translation>Le mot de passe du média est incorrect.</translation>
    </message>
    <message>
        <source>Choose a USB drive to write to.</source>
        <translation>Choisissez une clé USB sur laquelle écrire.</translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::WritingPage</name>
    <message>
        <source>Before you write</source>
        <translation>Avant l’écriture</translation>
    </message>
    <message>
        <source>Solve the problems above to write the medium.</source>
        <translation>Résolvez les problèmes ci-dessus pour écrire le média.</translation>
    </message>
    <message>
        <source>Open the boot medium from your site.</source>
        <translation>Ouvrez le média de démarrage de votre site.</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Ce que vous obtenez</translation>
    </message>
    <message>
        <source>What will be &amp;done</source>
        <translation>Ce &amp;qui sera effectué</translation>
    </message>
    <message>
        <source>About %1 will be read and written. The time depends on the disk.</source>
        <extracomment>How many bytes.</extracomment>
        <translation>Environ %1 à lire et à écrire. La durée dépend du disque.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it? The old file is kept until the new one has been verified.</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;? L’ancien fichier est conservé jusqu’à ce que le nouveau ait été vérifié.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Éc&amp;rire</translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message>
        <source>Makes boot media that work over a cloud management gateway.</source>
        <translation>Crée des médias de démarrage qui fonctionnent via une passerelle de gestion cloud.</translation>
    </message>
    <message>
        <source>Colors: system, light, dark, or contrast. Default: as chosen in the View menu.</source>
        <translation>Couleurs&#xa0;: system, light, dark ou contrast. Par défaut&#xa0;: celles choisies dans le menu Affichage.</translation>
    </message>
    <message>
        <source>Password of the imported medium: the first line of FILE.</source>
        <translation>Mot de passe du média importé&#xa0;: la première ligne de FILE.</translation>
    </message>
    <message>
        <source>Save a picture of every page as a PNG file in DIR, and quit.</source>
        <translation>Enregistre une capture de chaque page dans un fichier PNG de DIR, puis quitte.</translation>
    </message>
    <message>
        <source>There is no language %1. Choose en, fr, or ja.</source>
        <translation>La langue %1 n’existe pas. Choisissez en, fr ou ja.</translation>
    </message>
    <message>
        <source>Language of the windows: en, fr, or ja. Default: as chosen in the View menu.</source>
        <translation>Langue des fenêtres&#xa0;: en, fr ou ja. Par défaut&#xa0;: celle choisie dans le menu Affichage.</translation>
    </message>
    <message>
        <source>Profile or package to open.</source>
        <translation>Profil ou package de profil à ouvrir.</translation>
    </message>
    <message>
        <source>Show the page to write the profile&apos;s medium. With --screenshots: also write it.</source>
        <translation>Affiche la page permettant d’écrire le média du profil. Avec --screenshots&#xa0;: l’écrit également.</translation>
    </message>
</context>
</TS>
