/**
 * The first two or three digits of the BSBs of each bank, then the name that people know it by.
 *
 * Source: AusPayNet, "Key to Abbreviations and BSB Numbers", as of July 2026, whose data it is; read from
 * github.com/coinjar/bsb. Names in short; a bank that no longer trades is followed by its owner.
 */
export const bsbPrefixes = `
01 ANZ
020 Northern Trust
03 04 73 74 Westpac
06 40 42 52 76 Commonwealth Bank
08 NAB
09 Reserve Bank of Australia
10 BankSA
11 33 St.George
12 Bank of Queensland
14 930 Rabobank
15 Town & Country Bank (ANZ)
18 Macquarie
19 55 Bank of Melbourne
21 JPMorgan
22 255 BNP Paribas
23 Bank of America
24 510 Citi
252 57 635 Banking Circle
257 Monoova
259 Alex Bank
26 Bankers Trust (Westpac)
29 MUFG
30 Bankwest
311 in1bank
313 825 Bank Australia
323 KEB Hana Bank
325 Beyond Bank
34 985 HSBC
35 980 Bank of China
369 BNK
370 Flash
392 Fat Zebra
41 Deutsche Bank
43 Standard Chartered
45 OCBC
46 Advance Bank (Westpac)
47 Challenge Bank (Westpac)
48 Suncorp Bank
499 LCH
512 Community First Bank
514 RACQ Bank
517 Volt Bank
533 777 Police & Nurses
560 Ebury
585 Bano
599 Corporate Alliance
610 Adelaide Bank
611 823 Australian Mutual Bank
630 637 680 Greater Bank
632 Bank of us
633 Bendigo Bank
634 Uniting Financial Services
636 671 80 Cuscal
638 880 Heritage and People’s Choice
639 Home Building Society (Bank of Queensland)
640 Hume Bank
641 647 824 IMB
642 Australian Military Bank
645 656 Auswide Bank
646 The Mutual Bank
650 Newcastle Permanent
653 Pioneer Permanent (Bank of Queensland)
654 Queensland Country Bank
655 MyState Bank
659 882 Unity Bank
670 UBank (NAB)
676 Gateway Bank
681 China Everbright Bank
688 International Bank of Australia
70 Indue (Cuscal)
721 932 Regional Australia Bank
722 Southern Cross Credit Union
723 Bank of Heritage Isle
724 MOVE Bank
725 Judo Bank
728 Summerland Bank
771 AFT
772 Revolut
774 Wise
812 Teachers Mutual Bank
813 The Capricornian
814 834 Great Southern Bank
815 Police Bank
817 Darling Downs Bank
818 Bank of Communications
819 ICBC
820 Global Payments
828 China Merchants Bank
833 Defence Bank
840 Zepto
850 Paynow
855 Credit Union SA
888 China Construction Bank
889 DBS
890 Avenue Bank
898 Agricultural Bank of China
90 Australia Post
911 Sumitomo Mitsui
913 State Street
914 Barclays
917 Arab Bank Australia
918 Mizuho
922 UOB
923 936 ING
931 Mega Bank
935 Royal Bank of Canada
939 AMP
942 Bank of Sydney
943 Taiwan Business Bank
944 ME Bank
946 UBS
949 State Bank of India
950 CLS Bank
951 BOQ Specialist
953 Adyen
969 Tyro
`
